import { DynamicDrawUsage, InstancedBufferAttribute, InstancedBufferGeometry, BufferAttribute } from 'three';
import type { PointKey, Placements } from '../../domain/locator/placement.ts';
import type { ScreenPoint } from '../../state/frame.ts';
import type { Inks } from '../theme/inks.ts';
import type { MarkStyle } from './list-marks.ts';
import { coloursOf, shapeOf } from './mark-look.ts';
import type { SightList } from './visibility.ts';

/** One quad an acupoint, all in one draw; the shader reads the shape of each mark from these. */
export interface MarkBuffers extends SightList {
  readonly geometry: InstancedBufferGeometry;
  readonly placements: Placements;
  readonly styles: readonly MarkStyle[];
  /** Where each falls on the screen. */
  readonly points: readonly ScreenPoint[];
  /** CSS px from the point to where its number stands, two a mark. */
  readonly offsets: Float32Array;
  /** CSS px: how far each mark reaches with ring and casing. */
  readonly radii: Float32Array;
  /** Which of them carry a number. */
  readonly numbered: readonly number[];
  readonly index: ReadonlyMap<PointKey, number>;
  /** The drawn surface (see `drawnSerial`) that `positions` and `normals` are of. */
  onSurface: number;
}

const FADED = 0.38;

/**
 * Makes marks one after the other: what is known of a point from those before stays, so that a hover costs no look
 * at the body.
 */
export function markMaker(): (
  styles: readonly MarkStyle[],
  placements: Placements,
  inks: Inks,
) => MarkBuffers {
  let before: MarkBuffers | null = null;
  return (styles, placements, inks) => {
    before = createMarkBuffers(styles, placements, inks, before);
    return before;
  };
}

function createMarkBuffers(
  styles: readonly MarkStyle[],
  placements: Placements,
  inks: Inks,
  before: MarkBuffers | null,
): MarkBuffers {
  const count = styles.length;
  const positions = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  const fill = new Float32Array(count * 4);
  const ink = new Float32Array(count * 4);
  const shape = new Float32Array(count * 4);
  const glyph = new Float32Array(count * 3);
  const radii = new Float32Array(count);
  const seen = new Uint8Array(count);
  const numbered: number[] = [];
  const index = new Map<PointKey, number>();
  const known = before?.placements === placements ? before : null;
  let isAllKnown = known !== null;
  const points = styles.map((style, i): ScreenPoint => {
    const placement = placements.get(style.key)!;
    positions.set(placement.position, i * 3);
    normals.set(placement.normal, i * 3);
    const { disc, casing, ring, ringWidth } = shapeOf(style);
    const colours = coloursOf(style, inks);
    fill.set(colours.fill, i * 4);
    fill[i * 4 + 3] = style.faded ? FADED : 1;
    ink.set(colours.ink, i * 4);
    ink[i * 4 + 3] = colours.use;
    shape[i * 4] = disc;
    shape[i * 4 + 1] = casing;
    shape[i * 4 + 2] = ring;
    shape[i * 4 + 3] = ringWidth;
    radii[i] = Math.max(disc + casing, ring > 0 ? ring + ringWidth / 2 + 1 : 0);
    const dot = style.kind === 'dot' || style.kind === 'member' || style.small;
    glyph[i * 3] = style.number;
    glyph[i * 3 + 1] = style.kind === 'left-out' ? 1 : 0;
    glyph[i * 3 + 2] = style.number === 0 && ring === 0 && !style.hovered && dot ? 1 : 0;
    if (style.number > 0) numbered.push(i);
    index.set(style.key, i);
    const was = known?.index.get(style.key);
    if (was === undefined) {
      isAllKnown = false;
      return { x: 0, y: 0, visible: false };
    }
    seen[i] = known!.seen[was]!;
    return known!.points[was]!;
  });
  const offsets = new Float32Array(count * 2);
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('corner', new BufferAttribute(new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]), 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const instanced = (name: string, array: Float32Array | Uint8Array, size: number, dynamic = false): void => {
    const attribute = new InstancedBufferAttribute(array, size);
    if (dynamic) attribute.setUsage(DynamicDrawUsage);
    geometry.setAttribute(name, attribute);
  };
  instanced('place', positions, 3, true);
  instanced('fill', fill, 4);
  instanced('ink', ink, 4);
  instanced('shape', shape, 4);
  instanced('glyph', glyph, 3);
  instanced('seen', seen, 1, true);
  instanced('offset', offsets, 2, true);
  geometry.instanceCount = count;
  return {
    geometry,
    placements,
    styles,
    points,
    count,
    positions,
    normals,
    seen,
    offsets,
    radii,
    numbered,
    index,
    onSurface: -1,
    isKnown: isAllKnown,
    stale: isAllKnown ? known!.stale : count,
    cursor: 0,
  };
}
