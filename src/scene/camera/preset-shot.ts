import { mix, normalize } from '../../domain/geometry/vec3.ts';
import type { BodyRegion } from '../../domain/body/region.ts';
import type { Side, Vec3 } from '../../domain/locator/placement.ts';
import type { ViewPreset } from '../../state/view-store.ts';
import { regionExtent } from '../surface/region-extent.ts';
import type { StageBody } from '../surface/stage-body.ts';
import type { Shot } from './framing.ts';

const unit = (x: number, y: number, z: number): Vec3 => normalize([x, y, z]);
const middle = (a: Vec3, b: Vec3): Vec3 => mix(a, b, 0.5);

/** The whole figure with air above and below it. */
function figure(body: StageBody, from: Vec3): Shot {
  const { min, max } = regionExtent(body, null, 'M');
  return {
    target: middle(min, max),
    from,
    width: (max[0] - min[0]) * 1.08,
    height: (max[1] - min[1]) * 1.07,
  };
}

function closeUp(body: StageBody, region: BodyRegion, side: Side, from: Vec3, air = 1.3): Shot {
  const { min, max } = regionExtent(body, region, side);
  const size = Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]) * air;
  return { target: middle(min, max), from, width: size * 0.9, height: size };
}

export function presetShot(body: StageBody, preset: ViewPreset): Shot {
  switch (preset) {
    case 'front':
      return figure(body, [0, 0, 1]);
    case 'back':
      return figure(body, [0, 0, -1]);
    case 'left':
      return figure(body, [1, 0, 0]);
    case 'right':
      return figure(body, [-1, 0, 0]);
    case 'top':
      return closeUp(body, 'scalp', 'M', unit(0, 1, 0.06), 1.5);
    case 'sole':
      return closeUp(body, 'sole', 'L', unit(0.02, -1, 0.12), 1.25);
    case 'palm':
      return hand(body, 1);
    case 'hand-back':
      return hand(body, -1);
    case 'face':
      return closeUp(body, 'face', 'M', unit(0.12, 0.02, 1), 1.5);
    case 'ear':
      return closeUp(body, 'ear', 'L', unit(1, 0.02, 0.12), 1.7);
    case 'foot':
      return closeUp(body, 'foot-top', 'L', unit(0.45, 0.75, 1), 1.8);
  }
}

/** The left hand with its fingers, palm or back towards the eye. */
function hand(body: StageBody, facing: 1 | -1): Shot {
  const palm = regionExtent(body, 'palm', 'L');
  const fingers = regionExtent(body, 'fingers', 'L');
  const lower: Vec3 = [
    Math.min(palm.min[0], fingers.min[0]),
    Math.min(palm.min[1], fingers.min[1]),
    Math.min(palm.min[2], fingers.min[2]),
  ];
  const upper: Vec3 = [
    Math.max(palm.max[0], fingers.max[0]),
    Math.max(palm.max[1], fingers.max[1]),
    Math.max(palm.max[2], fingers.max[2]),
  ];
  const from = unit(palm.normal[0] * facing, palm.normal[1] * facing, palm.normal[2] * facing);
  const size = (upper[1] - lower[1]) * 1.3;
  return { target: middle(lower, upper), from, width: size * 0.9, height: size };
}
