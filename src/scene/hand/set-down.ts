import { addScaled, type Vec3 } from '../../domain/geometry/vec3.ts';
import type { RaySurface } from '../surface/ray.ts';
import { HAND_CONTACTS } from './hand-contacts.ts';
import { handSamples } from './hand-samples.ts';
import type { HandMesh } from './make-hand.ts';
import { closedBy, nipFit, padsBy, thickness } from './nip.ts';
import { placeHand, type Approach, type PlacedHand } from './place-hand.ts';

/** How many places of a hand are asked whether they sink into the body. */
const SAMPLES = 150;
/** How much wider than its contact what touches is: that much may sink in. */
const TOUCHING = 1.7;
/** Metres that a flat hand may sink in at its edges before it is lifted. */
const FLAT_SINKS = 0.003;

/**
 * Sets a hand down on a place of the skin. A nip is first closed to the thickness of what it takes; a palm rests on
 * what is highest under it, so that over a hollow it does not touch the place itself.
 */
export function setDown(
  surface: RaySurface,
  mesh: HandMesh,
  approach: Pick<Approach, 'position' | 'normal' | 'pointing' | 'isMirrored' | 'eye'>,
): PlacedHand {
  const { tilts, rolls, radius } = HAND_CONTACTS[mesh.name];
  const { position, normal } = approach;
  const isNip = mesh.name === 'nip';
  const share = isNip ? nipFit(mesh.pads, thickness(surface, position, normal)) : 0;
  const pads = padsBy(mesh.pads, share);
  const samples = samplesOf(mesh, share, () =>
    handSamples({ positions: closedBy(mesh, share), above: mesh.above, pads }, SAMPLES, radius * TOUCHING),
  );
  const placed = placeHand(
    surface,
    {
      ...approach,
      tilts,
      rolls,
      pads: isNip ? [pads[0]!] : pads,
      isPinch: mesh.name === 'pinch',
    },
    samples,
  );
  if (isNip) return { ...placed, fit: share };
  const lift = mesh.name === 'palm' ? Math.max(0, placed.sunk - FLAT_SINKS) : 0;
  return { ...placed, stand: lifted(placed, normal, lift), sunk: placed.sunk - lift };
}

const lifted = ({ stand }: PlacedHand, normal: Vec3, by: number): PlacedHand['stand'] => ({
  ...stand,
  origin: addScaled(stand.origin, normal, by),
});

/** The samples of a hand are the same wherever it is set down, but for a nip. */
const known = new WeakMap<HandMesh, Float32Array>();
function samplesOf(mesh: HandMesh, share: number, make: () => Float32Array): Float32Array {
  if (share !== 0) return make();
  const samples = known.get(mesh) ?? make();
  known.set(mesh, samples);
  return samples;
}
