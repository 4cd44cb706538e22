import { BODY_REGIONS, type BodyRegion } from '../../src/domain/body/region.ts';
import { dot, smoothstep, sub, unit, type Vec } from './linear.ts';
import { curve, type Reference } from './reference.ts';

/** Heights and depths in metres on the neutral body, read off its landmarks. */
const JAW = curve([
  [0.05, 1.505],
  [0.06, 1.488],
  [0.074, 1.468],
  [0.1, 1.452],
  [0.12, 1.446],
  [0.14, 1.445],
]);
/** Front to back, the height of the neck's foot: jugular notch to C7. */
const NECK_FOOT = curve([
  [-0.04, 1.412],
  [0.066, 1.382],
]);
/** Back edge of the sternomastoid: depth by height, collarbone to mastoid. */
const STERNOMASTOID = curve([
  [1.39, 0.045],
  [1.5, 0.026],
]);
/** Lower edge of the chest by the distance from the midline. */
const COSTAL_MARGIN = curve([
  [0, 1.19],
  [0.02, 1.186],
  [0.05, 1.168],
  [0.075, 1.14],
  [0.1, 1.097],
  [0.13, 1.083],
  [0.17, 1.078],
]);
const COLLARBONE = curve([
  [0, 1.376],
  [0.03, 1.379],
  [0.1, 1.372],
  [0.14, 1.369],
  [0.16, 1.366],
  [0.2, 1.345],
]);
const GROIN_UPPER = curve([
  [0, 0.842],
  [0.045, 0.846],
  [0.13, 0.912],
]);
const T12 = 1.107;
const ILIAC_CREST = curve([
  [0, 0.985],
  [0.05, 0.99],
  [0.1, 1.0],
  [0.2, 0.985],
]);
const AXILLARY_FOLD = 1.256;
/** The underside of the skull, mastoid to mastoid: the nape reaches up to it, hair or not. */
const UNDER_SKULL = 1.519;

type RegionOf = (v: number) => BodyRegion;

/** The region of every vertex, as an index into BODY_REGIONS. */
export function regions(reference: Reference, hair: Float32Array, auricle: Float32Array): Uint8Array {
  const arm = reference.held(/^(upperarm|lowerarm|wrist|metacarpal|finger)/);
  const head = reference.held(
    /^(head|jaw|neck0[123]|oris|oculi|levator|temporalis|risorius|special|orbicularis|eye|tongue)/,
  );
  const leg = reference.held(/^(upperleg|lowerleg|foot|toe)/);
  const armRegion = armRegions(reference);
  const headRegion = headRegions(reference, hair, auricle);
  const trunkRegion = trunkRegions(reference);
  const legRegion = legRegions(reference);
  const out = new Uint8Array(reference.count);
  for (let v = 0; v < reference.count; v++) {
    const twin = reference.mirror[v]!;
    // Asked of the body's left; midline vertices have the sign of neither.
    const left = reference.positions[v * 3]! >= 0 ? v : twin;
    const [x, y, z] = reference.at(left);
    let region: BodyRegion;
    if (isAxilla(reference, left)) region = 'axilla';
    else if (x < 0.02 && y > 0.77 && y < 0.84 && z > -0.06) region = 'groin';
    else if (y > 1.36 && head[left]! > 0.02 && y > NECK_FOOT(z) && x < (y > 1.46 ? 0.1 : 0.075))
      region = headRegion(left);
    else if (inInfraclavicularHollow(x, y, z)) region = 'chest';
    else if (arm[left]! > 0.5) region = armRegion(left);
    else if (y < 0.5 || (leg[left]! > 0 && y < legTop(x, z))) region = legRegion(left);
    else region = trunkRegion(left);
    out[v] = BODY_REGIONS.indexOf(region);
  }
  return out;
}

/** Where the thigh begins: below the fold of the groin in front, the hip at the side, the gluteal fold behind. */
function legTop(x: number, z: number): number {
  if (z > 0.03) return GROIN_UPPER(x) - 0.045;
  const side = Math.min(1, Math.max(0, (z + 0.05) / 0.08));
  return 0.785 + side * 0.06;
}

/** The chest reaches out to the groove between deltoid and pectoral muscle. */
function inInfraclavicularHollow(x: number, y: number, z: number): boolean {
  return z > 0.03 && y > 1.315 && y <= COLLARBONE(x) && x < 0.17;
}

function headRegions(reference: Reference, hair: Float32Array, auricle: Float32Array): RegionOf {
  return (v) => {
    const [x, y, z] = reference.at(v);
    const inEarStrip =
      x > 0.05 &&
      y > 1.495 &&
      y < 1.565 &&
      z < 0.066 &&
      z > 0.008 &&
      hair[v]! < 0 &&
      y > 1.504 - (z - 0.03) * 0.2;
    if (auricle[v]! > 0.3 || inEarStrip) return 'ear';
    const under = y < UNDER_SKULL && z < 0.02 && x < 0.056;
    if (hair[v]! > 0 && !under) return 'scalp';
    const front = z > STERNOMASTOID(y);
    if (y > JAW(z) && z > 0.05) return 'face';
    return front ? 'throat' : 'nape';
  };
}

function armRegions(reference: Reference): RegionOf {
  const elbow = reference.heads.get('lowerarm01.L')!;
  const wrist = reference.heads.get('wrist.L')!;
  const axis = unit(sub(wrist, elbow));
  const along = (p: Vec): number => dot(sub(p, elbow), axis);
  const elbowCrease = along(reference.at(10545));
  const wristCrease = along(reference.at(10583));
  const fingers = reference.held(/^finger[2-5]-[1-3]/);
  const thumb = reference.held(/^finger1-[23]/);
  const ball = reference.held(/^finger1-1/);
  const palmNormal = handPalm(reference);
  return (v) => {
    const p = reference.at(v);
    const s = along(p);
    if (s < elbowCrease - 0.032) {
      // Highest at the outside, where the deltoid muscle ends.
      if (p[1] <= AXILLARY_FOLD + 0.02 * smoothstep(0.19, 0.23, p[0])) return 'upper-arm';
      return 'shoulder';
    }
    if (s < elbowCrease + 0.025) return 'elbow';
    const toPalm = dot(reference.normal(v), palmNormal);
    // The crease at the back of the wrist lies a centimetre nearer the hand.
    const back = 1 - smoothstep(-0.3, 0.3, toPalm);
    if (s < wristCrease - 0.015 + 0.012 * back) return 'forearm';
    if (s < wristCrease + 0.015 + 0.01 * back) return 'wrist';
    // The hand reaches to the edge of the webs at its back, and the ball of the thumb to the thumb's own joint.
    if (fingers[v]! > 0.5 + 0.42 * back || thumb[v]! > 0.9) return 'fingers';
    return toPalm > 0.05 - 0.55 * Math.min(1, ball[v]! * 2) ? 'palm' : 'hand-back';
  };
}

function handPalm(reference: Reference): Vec {
  const wrist = reference.at(10583);
  const index = reference.at(9829);
  const little = reference.at(9855);
  const across = sub(index, little);
  const down = sub(index, wrist);
  const n = unit([
    across[1] * down[2] - across[2] * down[1],
    across[2] * down[0] - across[0] * down[2],
    across[0] * down[1] - across[1] * down[0],
  ]);
  return n[2] > 0 ? n : [-n[0], -n[1], -n[2]];
}

/** The hollow between the folds, on the trunk and on the arm; not the folds' own front and back. */
function isAxilla(reference: Reference, v: number): boolean {
  const [x, y, z] = reference.at(v);
  const [, ny, nz] = reference.normal(v);
  const far = Math.hypot(x - 0.153, (y - 1.248) / 1.2, (z - 0.008) / 1.05);
  return far < 0.034 && Math.abs(nz) < 0.72 && ny < 0.4;
}

function trunkRegions(reference: Reference): RegionOf {
  return (v) => {
    const [x, y, z] = reference.at(v);
    const angle = (Math.atan2(x, z - 0.02) * 180) / Math.PI;
    if (z > 0.01 && y > COLLARBONE(x)) return 'shoulder';
    if (z <= 0.01 && y > 1.35 + (x < 0.06 ? 0.06 - x : 0) && x > 0.03 && z > -0.028) return 'shoulder';
    if (y > AXILLARY_FOLD && x > (z > 0.03 ? 0.159 : 0.142)) return 'shoulder';
    if (y <= GROIN_UPPER(x) && angle < 75) return 'groin';
    if (y < 0.842 && x < 0.05 && z > -0.02) return 'groin';
    if (angle < 75 || (y > AXILLARY_FOLD && z > 0.035)) return y > COSTAL_MARGIN(x) ? 'chest' : 'abdomen';
    if (y > ILIAC_CREST(x)) {
      if (angle < 110 && y < AXILLARY_FOLD) return 'flank';
      return y > T12 ? 'upper-back' : 'lower-back';
    }
    if (z < 0 && y > 0.86 && x < 0.008 + (y - 0.86) * 0.32) return 'sacrum';
    return 'buttock';
  };
}

function legRegions(reference: Reference): RegionOf {
  const toe = reference.held(/^toe/);
  return (v) => {
    const [, y, z] = reference.at(v);
    const [, ny] = reference.normal(v);
    if (y > 0.522) return 'thigh';
    if (y > 0.435) return 'knee';
    if (y > 0.105) return 'lower-leg';
    if (toe[v]! > 0.35 + 0.6 * smoothstep(0.3, 0.6, ny)) return 'toes';
    if (ny < -0.45 && y < 0.035) return 'sole';
    if (y > 0.05 - 0.008 * smoothstep(0, 0.03, z) && z < 0.089 - (0.1 - y) * 0.4) return 'ankle';
    return 'foot-top';
  };
}
