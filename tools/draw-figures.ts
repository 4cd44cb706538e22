import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Pose } from '../src/domain/body/pose.ts';
import { PRESETS, type Preset } from '../src/domain/body/presets.ts';
import { outlineOf } from './cun/outline.ts';
import { loadBody } from './load-body.ts';

/**
 * Writes `src/ui/you/figures.ts`: the outline of each body to begin with, seen from the front, or from the side where
 * that is what tells. To be run when the body or the presets change: `npx tsx tools/draw-figures.ts`.
 */
const FILE = join(import.meta.dirname, '..', 'src', 'ui', 'you', 'figures.ts');

/** Centimetres of the plate: room for the tallest with his arms. */
const [WIDTH, HEIGHT] = [80, 186];

/** Arms nearer the sides than in the atlas, so that figures stand closer together. */
const TURN = (9 / 180) * Math.PI;
const ARMS_DOWN: Pose = {
  'upperarm01.L': [0, 0, -Math.sin(TURN / 2), Math.cos(TURN / 2)],
  'upperarm01.R': [0, 0, Math.sin(TURN / 2), Math.cos(TURN / 2)],
};

const body = loadBody();
const paths = (Object.keys(PRESETS) as Preset[]).map((name) => {
  const { positions } = body.evaluate(PRESETS[name], ARMS_DOWN);
  const sideways = name.startsWith('pregnant');
  const across = (v: number): number => (sideways ? positions[v * 3 + 2]! : positions[v * 3]!);
  const outline = outlineOf(body.topology, (v) => [across(v), positions[v * 3 + 1]!]);
  const path = outline
    .map(([x, y], i) => `${i ? 'L' : 'M'}${tenth(x * 100 + WIDTH / 2)} ${tenth(HEIGHT - 2 - y * 100)}`)
    .join('');
  return [name, `${path}Z`];
});

const text = `
/** Written by tools/draw-figures.ts from the body; not by hand. Centimetres, all to one scale. */
export const FIGURES = ${JSON.stringify({ viewBox: `0 0 ${WIDTH} ${HEIGHT}`, paths: Object.fromEntries(paths) })} as const;
`;
writeFileSync(FILE, await format(text, { parser: 'typescript', printWidth: 110, singleQuote: true }));

function tenth(value: number): number {
  return Number(value.toFixed(1));
}
