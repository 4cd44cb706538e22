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
function* assignments<T>(keys: readonly string[], values: readonly T[]): Generator<Record<string, T>> {
  const [key, ...rest] = keys;
  if (key === undefined) {
    yield {};
    return;
  }
  for (const tail of assignments(rest, values)) for (const value of values) yield { ...tail, [key]: value };
}

export const allNo = (ids: Iterable<string>): Record<string, Answer> =>
  Object.fromEntries([...ids].map((id) => [id, 'no']));

/**
 * Every assignment where there are few; of more, the same ones each time: each value by itself, every second pair of
 * keys together, and `more` others.
 */
export function sampleAssignments(
  keys: readonly string[],
  values: readonly Answer[] = ANSWERS,
  more = 12,
): readonly Record<string, Answer>[] {
  if (values.length ** keys.length <= 81) return [...assignments(keys, values)];
  const [usual, ...others] = values;
  const base = Object.fromEntries(keys.map((key) => [key, usual!]));
  const found = [base];
  for (const [i, key] of keys.entries()) {
    for (const value of others) found.push({ ...base, [key]: value });
    for (const other of keys.slice(i + 1)) {
      if ((i + keys.indexOf(other)) % 2 === 0) continue;
      found.push({ ...base, [key]: others.at(-1)!, [other]: others[0]! });
    }
  }
  let seed = 1;
  const next = () => (seed = (seed * 48271) % 2147483647);
  for (let n = 0; n < more; n++) {
    found.push(Object.fromEntries(keys.map((key) => [key, values[next() % values.length]!])));
  }
  return found;
}
