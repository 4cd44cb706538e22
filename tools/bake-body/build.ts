import type { Source } from './source.ts';

/** One body as MakeHuman's macro sliders say it, 0 to 1 each; `pregnant` is the late-pregnancy target. */
export interface Build {
  gender: number;
  age: number;
  muscle: number;
  weight: number;
  height: number;
  pregnant: number;
}

/** How far the corners of the mouth rise, young and what age adds: a face at rest, which the old targets pull down. */
const CALM = 0.12;
const AGED_CALM = 0.2;

type Knots = readonly (readonly [tag: string, weight: number])[];
const PEOPLES = ['asian', 'caucasian', 'african'] as const;

const threeKnots = (value: number, low: string, middle: string, high: string): Knots => [
  [low, Math.max(0, 1 - 2 * value)],
  [middle, 1 - Math.abs(2 * value - 1)],
  [high, Math.max(0, 2 * value - 1)],
];

/** Adults only: young at 0.5, old at 1. */
const ageKnots = (age: number): Knots => [
  ['young', (1 - age) * 2],
  ['old', age * 2 - 1],
];

/**
 * The weights of every target a build needs: a target's weight is the product of its tags' weights. Each of the
 * three peoples of the source has an equal share. Eyes are closed.
 */
function targetWeights(build: Build): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (name: string, weight: number): void => {
    if (weight > 1e-9) weights.set(name, (weights.get(name) ?? 0) + weight);
  };
  const genders: Knots = [
    ['male', build.gender],
    ['female', 1 - build.gender],
  ];
  for (const [gender, g] of genders) {
    for (const [age, a] of ageKnots(build.age)) {
      for (const people of PEOPLES) add(`macrodetails/${people}-${gender}-${age}`, (g * a) / 3);
      for (const [muscle, m] of threeKnots(build.muscle, 'minmuscle', 'averagemuscle', 'maxmuscle')) {
        for (const [fat, f] of threeKnots(build.weight, 'minweight', 'averageweight', 'maxweight')) {
          const weight = g * a * m * f;
          const kind = `${gender}-${age}-${muscle}-${fat}`;
          add(`macrodetails/universal-${kind}`, weight);
          for (const [height, h] of threeKnots(build.height, 'minheight', '', 'maxheight')) {
            if (height) add(`macrodetails/height/${kind}-${height}`, weight * h);
          }
        }
      }
    }
  }
  for (const people of PEOPLES) {
    for (const side of ['left', 'right']) add(`expression/units/${people}/eye-${side}-closure`, 1 / 3);
    add(`expression/units/${people}/mouth-corner-puller`, (CALM + AGED_CALM * (build.age * 2 - 1)) / 3);
  }
  add('stomach/stomach-pregnant-incr', build.pregnant);
  return weights;
}

/** All source vertices of a build, in the source's own pose, metres. Targets that the source lacks count as none. */
export function shapeOf(source: Source, build: Build): Float64Array {
  const out = Float64Array.from(source.positions);
  for (const [name, weight] of targetWeights(build)) {
    const movement = source.target(name);
    if (movement) for (let i = 0; i < out.length; i++) out[i]! += movement[i]! * weight;
  }
  return out;
}
