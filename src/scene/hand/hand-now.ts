import { addScaled, mix, normalize, scale, subtract, type Vec3 } from '../../domain/geometry/vec3.ts';
import type { ContactOffset } from '../cues/contact-offset.ts';
import { dentDepth } from '../cues/dent-depth.ts';
import type { drawnFrame } from '../surface/drawn-body.ts';
import type { RaySurface } from '../surface/ray.ts';
import type { Dent } from './dents.ts';
import { HAND_CONTACTS } from './hand-contacts.ts';
import { onBody, type HandStand } from './hand-stand.ts';
import { carryStand, type KeptStand } from './kept-stand.ts';
import type { HandMesh } from './make-hand.ts';
import { liftStand, overSkin } from './move-stand.ts';
import { nipRange } from './nip.ts';

type DrawnFrame = NonNullable<ReturnType<typeof drawnFrame>>;

/** A hand at one moment of its technique. */
interface HandNow {
  readonly stand: HandStand;
  /** How far its mesh is closed, 0 to 1. */
  readonly closing: number;
  readonly dents: readonly Dent[];
}

/**
 * @param offset where the technique is
 * @param pressure 1 to 5
 * @param wrist its middle, in the hand's own frame
 */
export function handNow(
  mesh: HandMesh,
  kept: KeptStand,
  at: DrawnFrame,
  offset: ContactOffset,
  pressure: number,
  surface: RaySurface,
  wrist: Vec3,
): HandNow {
  const { along, across, closed } = offset;
  const place = overSkin(at, along, across, surface);
  const resting = carryStand(kept, at, place);
  const { radius } = HAND_CONTACTS[mesh.name];
  const full = dentDepth(pressure);
  const pad = (stand: HandStand, i: number, closing: number): Vec3 =>
    onBody(stand, mix(mesh.pads[i]!.position, mesh.pads[i]!.closed, closing));

  if (mesh.name === 'nip') {
    // Both sides give way alike.
    const depth = full * closed;
    const stand = sunk(resting, at, depth);
    const closing = Math.min(1, kept.fit + (2 * depth) / nipRange(mesh.pads));
    const beyond = addScaled(pad(stand, 1, closing), at.normal, -depth);
    const behind = scale(at.normal, -1);
    return {
      stand,
      closing,
      dents: [
        { position: place, normal: at.normal, radius, depth },
        { position: beyond, normal: behind, radius, depth },
      ],
    };
  }
  if (mesh.name === 'pinch') {
    const stand = sunk(resting, at, offset.depth);
    const dents = [0, 1].map((i) => {
      const position = pad(stand, i, closed);
      // The fold is pressed from both sides, a little from above.
      const inward = normalize(subtract(stand.origin, position));
      const normal = normalize(addScaled(at.normal, inward, -0.6));
      return { position, normal, radius, depth: full * (0.25 + 0.75 * closed) };
    });
    return { stand, closing: closed, dents };
  }
  const depth = Math.max(0, offset.depth);
  const stand = offset.depth < 0 ? liftStand(resting, -offset.depth, wrist) : sunk(resting, at, offset.depth);
  // The middle of a dent is where the skin was before it gave way.
  const dents = mesh.pads.map((_, i) => ({
    position: i === 0 ? place : addScaled(pad(stand, i, kept.fit), at.normal, depth),
    normal: at.normal,
    radius,
    depth,
  }));
  return { stand, closing: kept.fit, dents };
}

const sunk = (stand: HandStand, { normal }: DrawnFrame, depth: number): HandStand => ({
  ...stand,
  origin: addScaled(stand.origin, normal, -depth),
});
