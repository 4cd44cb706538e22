import { describe, expect, it } from 'vitest';
import { EXPORT_BODIES } from '../../../src/domain/body/shape.ts';
import { dot, normalize, subtract, type Vec3 } from '../../../src/domain/geometry/vec3.ts';
import { FOREARM, HAND, THIGH, THUMB, UPPER_ARM } from '../../../src/domain/pose/frames.ts';
import { loadBody } from '../../../tools/load-body.ts';

const body = loadBody();
const AXES: [string, Vec3, string, string][] = [
  ['the upper arm', UPPER_ARM, 'upperarm01.L', 'lowerarm01.L'],
  ['the forearm', FOREARM, 'lowerarm01.L', 'wrist.L'],
  ['the hand', HAND, 'wrist.L', 'finger3-1.L'],
  ['the thigh', THIGH, 'upperleg01.L', 'lowerleg01.L'],
  ['the thumb', THUMB, 'finger1-1.L', 'finger1-3.L'],
];

describe.each(Object.entries(EXPORT_BODIES))('the axes fit the %s body', (_name, shape) => {
  const joints = body.joints(shape);
  it.each(AXES)('along %s within 2°', (_what, axis, from, to) => {
    const along = normalize(subtract(joints.get(to)!, joints.get(from)!));
    expect(dot(along, axis)).toBeGreaterThan(Math.cos((2 * Math.PI) / 180));
  });
});
