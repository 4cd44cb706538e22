import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { createMeasurer, endShapes } from './cun/measure-bodies.ts';

/**
 * Writes `src/domain/cun/lengths-of-bodies.ts`: the cun of every span on the bodies at the sliders' ends. To be run
 * when landmarks, spans or the body have changed: `npx tsx tools/measure-bodies.ts`.
 */
const FILE = join(import.meta.dirname, '..', 'src', 'domain', 'cun', 'lengths-of-bodies.ts');

const measure = createMeasurer();
const bodies = [...endShapes()].map(([name, shape]) => [name, measure(shape)] as const);
const neutral = bodies[0]![1];
const round = (value: number): number => Number(value.toFixed(3));
const entries = (rows: readonly (readonly [string, unknown])[]): string =>
  JSON.stringify(Object.fromEntries(rows));

const text = `
/** Written by tools/measure-bodies.ts from the body and data/landmarks.json; not by hand. */

/** The order of every row below. \`stature\` counts as 75 cun of its own, \`finger\` is one finger cun. */
export const LENGTHS: readonly string[] = ${JSON.stringify([...neutral.keys()])};

/** How far the ends of each length may be off on the middle body: millimetres a cun, one standard deviation. */
export const ENDS_SPREAD: readonly number[] = ${JSON.stringify([...neutral.values()].map(({ spread }) => round(spread)))};

/** Millimetres a cun of each length on the bodies at the sliders’ ends, and on pairs that have a morph of their own. */
export const LENGTHS_OF_BODIES = ${entries(bodies.map(([name, lengths]) => [name, [...lengths.values()].map(({ mm }) => round(mm))]))} as const satisfies Readonly<Record<string, readonly number[]>>;
`;
writeFileSync(FILE, await format(text, { parser: 'typescript', printWidth: 110, singleQuote: true }));
