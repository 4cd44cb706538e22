import type { Angles } from './angles.ts';

/** Ways an arm may go, from which a reach is tried: before the body, up to the head, behind it, behind the back, … */
const SEEDS: readonly Angles[] = [
  {
    'shoulder.flexion': 45,
    'shoulder.abduction': 15,
    'shoulder.internal-rotation': 35,
    'elbow.flexion': 100,
    'forearm.pronation': 20,
  },
  {
    'shoulder.flexion': 85,
    'shoulder.abduction': 15,
    'shoulder.internal-rotation': 30,
    'elbow.flexion': 125,
    'forearm.pronation': 0,
  },
  {
    'shoulder.flexion': 130,
    'shoulder.abduction': 25,
    'shoulder.internal-rotation': 10,
    'elbow.flexion': 135,
    'forearm.pronation': 20,
  },
  {
    'shoulder.flexion': -35,
    'shoulder.abduction': 20,
    'shoulder.internal-rotation': 60,
    'elbow.flexion': 85,
    'forearm.pronation': 40,
  },
  {
    'shoulder.flexion': 85,
    'shoulder.abduction': -25,
    'shoulder.internal-rotation': 30,
    'elbow.flexion': 80,
    'forearm.pronation': 30,
  },
  {
    'shoulder.flexion': 45,
    'shoulder.abduction': 15,
    'shoulder.internal-rotation': 20,
    'elbow.flexion': 15,
    'forearm.pronation': 60,
  },
];

export const seedsOf = (side: 'L' | 'R'): readonly Angles[] =>
  SEEDS.map((seed) =>
    Object.fromEntries(Object.entries(seed).map(([key, value]) => [`${key}.${side}`, value])),
  );

/** The other arm brought before the body, so that the hand can work on it. */
export const offered = (side: 'L' | 'R'): Angles => ({
  [`shoulder.flexion.${side}`]: 34,
  [`shoulder.abduction.${side}`]: 12,
  [`shoulder.internal-rotation.${side}`]: 30,
  [`elbow.flexion.${side}`]: 85,
  [`forearm.pronation.${side}`]: 10,
});
