import type { Placement, Vec3 } from '../../domain/locator/placement.ts';

/** How far apart two places are, metres: straight, and over the skin where that can be told. */
interface Distance {
  readonly straight: number;
  readonly skin: number | null;
}

/** Beyond these the skin between two places is no longer one bend, and its length cannot be told from its ends. */
const FAR = 0.16;
const TURNED = (100 * Math.PI) / 180;

const length = (v: Vec3): number => Math.hypot(...v);
const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/**
 * The straight distance between two places of the skin, and that over the skin: the arc of a circle which meets both
 * normals. With the angle `a` between the normals it is chord · (a/2) / sin(a/2). Null where they lie so far apart, or
 * face such different ways, that the skin between them is not one bend.
 */
export function skinDistance(a: Placement, b: Placement): Distance {
  const straight = length([0, 1, 2].map((k) => a.position[k]! - b.position[k]!) as unknown as Vec3);
  const cosine = dot(a.normal, b.normal) / (length(a.normal) * length(b.normal) || 1);
  const angle = Math.acos(Math.min(1, Math.max(-1, cosine)));
  if (straight > FAR || angle > TURNED) return { straight, skin: null };
  return { straight, skin: angle < 1e-3 ? straight : (straight * angle) / 2 / Math.sin(angle / 2) };
}
