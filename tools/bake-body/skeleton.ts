import type { BodyJoint } from '../../src/domain/body/body-model.ts';
import { BODY_VERTICES, type Source } from './source.ts';

/** The joints people bend; every other bone of the rig (face, breasts, tongue) goes with its nearest of these. */
const KEPT =
  /^(root|spine0[1-5]|neck0[1-3]|head|jaw|(pelvis|clavicle|shoulder01|upperarm0[12]|lowerarm0[12]|wrist|metacarpal[1-4]|finger[1-5]-[1-3]|upperleg0[12]|lowerleg0[12]|foot|toe[1-5]-[1-3])\.[LR])$/;

export interface Skeleton {
  readonly joints: readonly BodyJoint[];
  /** Four joints and four weights (bytes that sum to 255) a body vertex. */
  readonly skinJoints: Uint8Array;
  readonly skinWeights: Uint8Array;
}

export function skeletonOf(source: Source): Skeleton {
  const byName = new Map(source.bones.map((bone) => [bone.name, bone]));
  const keptFor = (name: string): string => (KEPT.test(name) ? name : keptFor(byName.get(name)!.parent!));
  const names: string[] = [];
  const visit = (name: string): void => {
    if (names.includes(name)) return;
    const parent = byName.get(name)!.parent;
    if (parent) visit(keptFor(parent));
    names.push(name);
  };
  for (const bone of source.bones) if (KEPT.test(bone.name)) visit(bone.name);
  const otherSide = (name: string): string =>
    name.endsWith('.L') ? `${name.slice(0, -1)}R` : name.endsWith('.R') ? `${name.slice(0, -1)}L` : name;
  const joints = names.map((name) => {
    const parent = byName.get(name)!.parent;
    return {
      name,
      parent: parent ? names.indexOf(keptFor(parent)) : -1,
      mirror: names.indexOf(otherSide(name)),
    };
  });

  const skinJoints = new Uint8Array(BODY_VERTICES * 4);
  const skinWeights = new Uint8Array(BODY_VERTICES * 4);
  for (let v = 0; v < BODY_VERTICES; v++) {
    const shares = new Map<number, number>();
    for (let k = v * 4; k < v * 4 + 4; k++) {
      const weight = source.skinWeights[k]!;
      const joint = names.indexOf(keptFor(source.skinBones[k]!));
      if (weight > 0) shares.set(joint, (shares.get(joint) ?? 0) + weight);
    }
    const total = [...shares.values()].reduce((sum, weight) => sum + weight, 0);
    const sorted = [...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    let left = 255;
    sorted.forEach(([joint, weight], k) => {
      const bytes = k === 0 ? 0 : Math.round((weight / total) * 255);
      skinJoints[v * 4 + k] = joint;
      skinWeights[v * 4 + k] = bytes;
      left -= bytes;
    });
    skinWeights[v * 4] = left;
  }
  return { joints, skinJoints, skinWeights };
}
