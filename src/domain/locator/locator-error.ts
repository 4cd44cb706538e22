/** A rule that cannot be solved: says which record, which part of its rule, and what was expected. */
export class LocatorError extends Error {
  constructor(
    readonly owner: string,
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${owner}: ${field}: ${reason}`);
    this.name = 'LocatorError';
  }
}
