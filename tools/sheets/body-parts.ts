import type { BodyEvaluator, BodySurface } from '../../src/domain/body/evaluate-body.ts';
import { BODY_REGIONS, type BodyRegion } from '../../src/domain/body/region.ts';
import { cross, dot, normalize, type Vec3 } from '../../src/domain/geometry/vec3.ts';
import type { View } from './drawing.ts';

/** Where a viewer stands, and what is up in the picture. */
const VIEWS = {
  front: [
    [0, 0, 1],
    [0, 1, 0],
  ],
  back: [
    [0, 0, -1],
    [0, 1, 0],
  ],
  outer: [
    [1, 0, 0],
    [0, 1, 0],
  ],
  inner: [
    [-1, 0, 0],
    [0, 1, 0],
  ],
  above: [
    [0, 1, 0.05],
    [0, 0, -1],
  ],
  below: [
    [0, -1, 0.05],
    [0, 0, 1],
  ],
  'half-front': [
    [0.7, 0, 0.7],
    [0, 1, 0],
  ],
  'half-back': [
    [0.7, 0, -0.7],
    [0, 1, 0],
  ],
  toes: [
    [0.2, 0.9, 0.5],
    [0, 0, -1],
  ],
} as const satisfies Record<string, readonly [Vec3, Vec3]>;
type ViewName = keyof typeof VIEWS;

const HEAD: readonly BodyRegion[] = ['face', 'ear', 'scalp', 'nape', 'throat'];
const TRUNK: readonly BodyRegion[] = [
  'chest',
  'abdomen',
  'flank',
  'groin',
  'upper-back',
  'lower-back',
  'sacrum',
  'buttock',
];

/** What belongs together in one picture, and from where its points are seen. */
const PARTS: readonly {
  readonly name: string;
  readonly regions: readonly BodyRegion[];
  /** Skin round it that is drawn too, so that no cut runs through what is looked at. */
  readonly round?: readonly BodyRegion[];
  readonly left?: true;
  readonly views: readonly ViewName[];
}[] = [
  { name: 'face', regions: ['face', 'ear', 'scalp'], round: HEAD, views: ['front', 'half-front'] },
  { name: 'head', regions: HEAD, round: ['shoulder', ...TRUNK], views: ['outer', 'back', 'above'] },
  { name: 'ear', regions: ['ear'], round: HEAD, left: true, views: ['outer', 'half-front'] },
  {
    name: 'neck',
    regions: ['throat', 'nape'],
    round: [...HEAD, 'shoulder', ...TRUNK],
    views: ['front', 'half-front', 'half-back'],
  },
  {
    name: 'chest',
    regions: ['chest', 'shoulder', 'axilla', 'throat'],
    round: [...HEAD, ...TRUNK, 'upper-arm'],
    views: ['front'],
  },
  { name: 'belly', regions: ['abdomen', 'groin', 'chest'], round: [...TRUNK, 'thigh'], views: ['front'] },
  {
    name: 'side',
    regions: ['axilla', 'chest', 'abdomen', 'flank', 'upper-back', 'lower-back', 'buttock'],
    views: ['outer', 'half-front'],
  },
  {
    name: 'upper-back',
    regions: ['nape', 'shoulder', 'upper-back'],
    round: [...HEAD, ...TRUNK, 'upper-arm'],
    views: ['back'],
  },
  {
    name: 'lower-back',
    regions: ['upper-back', 'lower-back', 'sacrum', 'buttock', 'flank'],
    round: ['thigh'],
    views: ['back'],
  },
  { name: 'loins', regions: ['groin', 'buttock', 'sacrum', 'thigh'], views: ['below'] },
  {
    name: 'arm',
    regions: ['shoulder', 'axilla', 'upper-arm', 'elbow', 'forearm', 'wrist'],
    round: ['hand-back', 'palm', 'fingers'],
    left: true,
    views: ['front', 'back', 'outer', 'inner'],
  },
  {
    name: 'hand',
    regions: ['wrist', 'hand-back', 'palm', 'fingers'],
    round: ['forearm'],
    left: true,
    views: ['front', 'back', 'outer', 'inner'],
  },
  {
    name: 'thigh',
    regions: ['thigh', 'knee', 'groin', 'buttock'],
    round: ['lower-leg', ...TRUNK],
    left: true,
    views: ['front', 'back', 'outer', 'inner'],
  },
  {
    name: 'knee',
    regions: ['knee'],
    round: ['thigh', 'lower-leg'],
    left: true,
    views: ['front', 'back', 'outer', 'inner'],
  },
  {
    name: 'lower-leg',
    regions: ['knee', 'lower-leg', 'ankle'],
    round: ['thigh', 'foot-top', 'sole', 'toes'],
    left: true,
    views: ['front', 'back', 'outer', 'inner'],
  },
  {
    name: 'foot',
    regions: ['ankle', 'foot-top', 'sole', 'toes'],
    round: ['lower-leg'],
    left: true,
    views: ['toes', 'outer', 'inner', 'below', 'back'],
  },
];

/** The margin round a part, as a share of it. */
const MARGIN = 1.12;

/** Every part of a body from each of its sides, fitted to the picture. */
export function bodyParts(
  { topology }: BodyEvaluator,
  { positions }: BodySurface,
): readonly { readonly name: string; readonly view: Omit<View, 'size'> }[] {
  return PARTS.flatMap(({ name, regions, round = [], left, views }) =>
    views.map((viewName) => {
      const [toViewer, up] = VIEWS[viewName];
      const from = normalize(toViewer);
      const right = normalize(cross(up, from));
      const upward = cross(from, right);
      const wanted = new Set(regions.map((region) => BODY_REGIONS.indexOf(region)));
      const [low, high] = [
        [Infinity, Infinity, Infinity],
        [-Infinity, -Infinity, -Infinity],
      ];
      for (let v = 0; v < topology.vertexCount; v++) {
        const p: Vec3 = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
        if (!wanted.has(topology.regionOfVertex[v]!) || (left && p[0] < 0)) continue;
        [dot(p, right), dot(p, upward), dot(p, from)].forEach((value, k) => {
          low[k] = Math.min(low[k]!, value);
          high[k] = Math.max(high[k]!, value);
        });
      }
      const middle = low.map((value, k) => (value + high[k]!) / 2);
      const target = [0, 1, 2].map(
        (k) => right[k]! * middle[0]! + upward[k]! * middle[1]! + from[k]! * middle[2]!,
      ) as unknown as Vec3;
      const metres = Math.max(high[0]! - low[0]!, high[1]! - low[1]!) * MARGIN;
      return {
        name: `${name}-${viewName}`,
        view: { target, from, up, metres, regions: [...regions, ...round], ...(left && { leftOnly: true }) },
      };
    }),
  );
}
