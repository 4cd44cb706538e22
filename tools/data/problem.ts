/** One thing wrong in `data/`: where, and what was expected there. */
export interface Problem {
  /** Relative to the data folder's parent: `data/acupoints/LI/LI4.json`. */
  readonly file: string;
  /** `sources.location[0]`; empty for the record as a whole. */
  readonly field: string;
  /** "expected …, found …" */
  readonly message: string;
}

export const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );

export const problemLine = ({ file, field, message }: Problem): string =>
  field === '' ? `${file}: ${message}` : `${file}: ${field}: ${message}`;

/** Everything wrong, one line each, so that all can be mended in one go. */
export class DataError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the data:\n` +
        problems.map((problem) => `  ${problemLine(problem)}`).join('\n'),
    );
    this.name = 'DataError';
  }
}
