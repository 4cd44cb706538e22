import type { BodySurface } from '../../domain/body/evaluate-body.ts';
import type { FoundLine } from '../../domain/locator/finding.ts';
import type { Vec3 } from '../../domain/locator/placement.ts';
import type { SolvedBody } from '../../domain/locator/solved-body.ts';
import type { LandmarkLayer } from './protocol.ts';
import { carried, skinPlaces, type SkinAnchor } from '../surface/skin-places.ts';

/** A named line laid once, on the left side. */
export type LaidLine = Omit<FoundLine, 'samples' | 'normals'> & { readonly places: readonly SkinAnchor[] };

/**
 * Landmarks as they are on a body now, and named lines where a surface has them, on both sides: a surface that changed
 * its shape since they were laid carries them along. Lines are told apart by `tibia_crest.L` and `tibia_crest.R`.
 */
export function drawLayer(
  body: SolvedBody,
  lines: readonly LaidLine[],
  triangles: ArrayLike<number>,
  surface: BodySurface,
): LandmarkLayer {
  const drawn = lines.flatMap(({ places, ...line }): FoundLine[] => {
    const onSkin = skinPlaces(places, triangles);
    const positions = carried(onSkin, surface.positions);
    const normals = carried(onSkin, surface.normals);
    return [
      { ...line, id: `${line.id}.L`, samples: triples(positions), normals: triples(normals) },
      {
        ...line,
        id: `${line.id}.R`,
        samples: triples(mirrored(positions)),
        normals: triples(mirrored(normals)),
      },
    ];
  });
  return { places: body.landmarkPlaces(), lines: drawn };
}

const triples = (values: Float32Array): Vec3[] =>
  Array.from({ length: values.length / 3 }, (_, i) => [
    values[i * 3]!,
    values[i * 3 + 1]!,
    values[i * 3 + 2]!,
  ]);

/** The same places on the other side of the body. */
const mirrored = (values: Float32Array): Float32Array =>
  values.map((value, i) => (i % 3 === 0 ? -value : value));
