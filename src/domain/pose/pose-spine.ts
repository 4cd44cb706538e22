import type { Angles } from './angles.ts';
import { FRONT, LEFT, UP } from './frames.ts';
import { after, turnBy, type Turn } from './turn.ts';

/** How much of a movement each joint makes, from below. */
const NECK_BEND = { neck01: 0.2, neck02: 0.2, neck03: 0.25, head: 0.35 };
/** Half of a turn of the head is made by the two uppermost joints. */
const NECK_TURN = { neck01: 0.15, neck02: 0.2, neck03: 0.25, head: 0.4 };
const NECK_BACK = { neck01: -0.55, neck02: -0.45, neck03: 0.5, head: 0.5 };
const LUMBAR = { spine05: 0.15, spine04: 0.35, spine03: 0.5 };
const THORACIC = { spine02: 0.6, spine01: 0.4 };

/** Writes the joints of back, neck and head. */
export function poseSpine(angles: Angles, pose: Record<string, Turn>): void {
  const bend = (part: string, forward: number, aside: number, round: number): Turn =>
    after(
      turnBy(round * (angles[`${part}.rotation`] ?? 0), UP),
      turnBy(forward * (angles[`${part}.flexion`] ?? 0), LEFT),
      turnBy(-aside * (angles[`${part}.side-bend`] ?? 0), FRONT),
    );
  for (const [joint, share] of Object.entries(LUMBAR)) pose[joint] = bend('lumbar', share, share, share);
  for (const [joint, share] of Object.entries(THORACIC)) pose[joint] = bend('thoracic', share, share, share);
  const drawnBack = angles['neck.retraction'] ?? 0;
  for (const joint of ['neck01', 'neck02', 'neck03', 'head'] as const)
    pose[joint] = after(
      turnBy(NECK_BACK[joint] * drawnBack, LEFT),
      bend('neck', NECK_BEND[joint], NECK_BEND[joint], NECK_TURN[joint]),
    );
}
