import type { Answer, Profile } from '../../../src/domain/safety/profile.ts';

export type Pregnancy = Pick<Profile, 'pregnancy' | 'trimester'>;

/** Every answer to the question about pregnancy that ends it. */
export const PREGNANCIES: readonly Pregnancy[] = [
  { pregnancy: 'no', trimester: null },
  { pregnancy: 'yes', trimester: null },
  { pregnancy: 'yes', trimester: 1 },
  { pregnancy: 'yes', trimester: 2 },
  { pregnancy: 'yes', trimester: 3 },
  { pregnancy: 'maybe', trimester: null },
  { pregnancy: 'rather-not-say', trimester: null },
];
export const ANSWERS: readonly Answer[] = ['no', 'yes', 'unknown'];

/** Every assignment of the values to the keys. */
export function* assignments<T>(keys: readonly string[], values: readonly T[]): Generator<Record<string, T>> {
  const [key, ...rest] = keys;
  if (key === undefined) {
    yield {};
    return;
  }
  for (const tail of assignments(rest, values)) for (const value of values) yield { ...tail, [key]: value };
}

export const allNo = (ids: Iterable<string>): Record<string, Answer> =>
  Object.fromEntries([...ids].map((id) => [id, 'no']));
