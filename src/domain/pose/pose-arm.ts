import type { Vec3 } from '../geometry/vec3.ts';
import { REST } from './angles.ts';
import { ELBOW_HINGE, FOREARM, FRONT, LEFT, PALM, UP, UPPER_ARM, WRIST_HINGE } from './frames.ts';
import type { Limb } from './limb.ts';
import { after, back, turnBy, type Turn } from './turn.ts';

/** How much of the arm's lift and swing the shoulder blade makes, and the collarbone by itself. */
const BLADE_SHARE = 0.22;
const COLLARBONE_LIFT = 0.12;
/** How the turn of the forearm is spread, so that the skin is wrung over the whole arm. */
const WRUNG = { upperarm01: 0.03, upperarm02: 0.04, lowerarm01: 0.33, lowerarm02: 0.42, wrist: 0.18 };

/** Writes the joints from collarbone to wrist; angles left out are as at rest. */
export function poseArm(
  { read, put }: Limb,
  abduction: number | undefined,
  pronation: number | undefined,
): void {
  const out = (abduction ?? REST['shoulder.abduction']) - REST['shoulder.abduction'];
  const forward = read('shoulder.flexion');
  const across = read('shoulder.horizontal-adduction');
  const swing = (share: number): Turn =>
    after(turnBy(-across * share, UP), turnBy(-forward * share, LEFT), turnBy(out * share, FRONT));
  const whole = swing(1);
  // How high the arm is, counted from hanging: the girdle follows it up.
  const up = Math.acos(Math.max(-1, Math.min(1, -turned(whole, UPPER_ARM)[1]))) * DEGREES;
  const follow = COLLARBONE_LIFT * Math.max(0, up - 30);
  const collarbone = after(
    turnBy(-read('shoulder-girdle.protraction'), UP),
    turnBy(read('shoulder-girdle.elevation') + follow, FRONT),
  );
  const blade = swing(BLADE_SHARE);
  const girdle = after(collarbone, blade);
  const wring = (pronation ?? REST['forearm.pronation']) - REST['forearm.pronation'];
  const rotation = read('shoulder.internal-rotation');
  // Half of the arm's own rotation and a little of the forearm's is made by each of the two joints of the upper arm.
  const upper = (share: number, extra: number): Turn => turnBy(rotation * share + wring * extra, UPPER_ARM);
  put('clavicle', collarbone);
  put('shoulder01', blade);
  // The girdle moves the shoulder's place; which way the arm points is told by the arm's own angles alone.
  put('upperarm01', after(back(girdle), whole, upper(0.5, WRUNG.upperarm01)));
  put('upperarm02', upper(0.5, WRUNG.upperarm02));
  // The hinge of the elbow stays where the humerus has it, however far the skin above it is wrung.
  const unwrung = turnBy(-wring * (WRUNG.upperarm01 + WRUNG.upperarm02), UPPER_ARM);
  put(
    'lowerarm01',
    after(
      unwrung,
      turnBy(read('elbow.flexion'), ELBOW_HINGE),
      turnBy(wring * (WRUNG.upperarm01 + WRUNG.upperarm02 + WRUNG.lowerarm01), FOREARM),
    ),
  );
  put('lowerarm02', turnBy(wring * WRUNG.lowerarm02, FOREARM));
  put(
    'wrist',
    after(
      turnBy(wring * WRUNG.wrist, FOREARM),
      turnBy(read('wrist.flexion'), WRIST_HINGE),
      turnBy(read('wrist.radial-deviation'), PALM),
    ),
  );
}
const DEGREES = 180 / Math.PI;

/** A direction turned. */
function turned([x, y, z, w]: Turn, [a, b, c]: Vec3): Vec3 {
  const [u, v, s] = [2 * (y * c - z * b), 2 * (z * a - x * c), 2 * (x * b - y * a)];
  return [a + w * u + y * s - z * v, b + w * v + z * u - x * s, c + w * s + x * v - y * u];
}
