import { DynamicDrawUsage, InstancedBufferAttribute, InstancedBufferGeometry, BufferAttribute } from 'three';
import { parsePointKey, type Placements } from '../../domain/locator/placement.ts';
import type { Inks, Rgb } from '../theme/inks.ts';
import { meridianOf, type MarkStyle } from './list-marks.ts';
import type { SightList } from './visibility.ts';

/** One quad an acupoint, all in one draw; the shader reads the shape of each mark from these. */
export interface MarkBuffers extends SightList {
  readonly geometry: InstancedBufferGeometry;
  readonly styles: readonly MarkStyle[];
  /** CSS px from the point to where its number stands, two a mark. */
  readonly offsets: Float32Array;
  /** CSS px: how far each mark reaches with ring and casing. */
  readonly radii: Float32Array;
}

/** Radii, casing and rings in CSS px, as the design gives diameters. */
function shapeOf(s: MarkStyle): { disc: number; casing: number; ring: number; ringWidth: number } {
  if (s.kind === 'left-out') {
    const disc = s.small && !s.selected && !s.current && !s.hovered ? 6 : 9.5;
    return { disc, casing: 1.5, ring: s.selected || s.current ? 15 : 0, ringWidth: 1.6 };
  }
  if (s.kind === 'step' || s.kind === 'substitute') {
    if (s.current || s.selected) return { disc: 11.5, casing: 1.5, ring: 17, ringWidth: 1.6 };
    return { disc: 11, casing: 1.2, ring: s.hovered ? 15 : 0, ringWidth: 1.4 };
  }
  if (s.current) return { disc: 7, casing: 1.8, ring: 17, ringWidth: 1.6 };
  if (s.selected) return { disc: 5.5, casing: 1.8, ring: 12, ringWidth: 1.6 };
  if (s.hovered) return { disc: 5, casing: 2, ring: 0, ringWidth: 0 };
  return { disc: 3.5, casing: 1.5, ring: 0, ringWidth: 0 };
}

/** Fill of the disc, and the ink of its border, number, slash and ring. */
function coloursOf(s: MarkStyle, inks: Inks): { fill: Rgb; ink: Rgb } {
  const meant = s.current || s.selected;
  if (s.kind === 'left-out') return { fill: inks.leaf, ink: inks.care };
  if (s.kind === 'step')
    return meant ? { fill: inks.cinnabar, ink: inks.onCinnabar } : { fill: inks.leaf, ink: inks.ink };
  if (s.kind === 'substitute') {
    return meant ? { fill: inks.cinnabar, ink: inks.onCinnabar } : { fill: inks.leaf, ink: inks.ease };
  }
  if (meant) return { fill: inks.cinnabar, ink: inks.cinnabar };
  return { fill: inks.meridians[meridianOf(parsePointKey(s.key).id)] ?? inks.ink, ink: inks.ink };
}

export function createMarkBuffers(
  styles: readonly MarkStyle[],
  placements: Placements,
  inks: Inks,
): MarkBuffers {
  const count = styles.length;
  const positions = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  const fill = new Float32Array(count * 4);
  const ink = new Float32Array(count * 4);
  const shape = new Float32Array(count * 4);
  const glyph = new Float32Array(count * 3);
  const radii = new Float32Array(count);
  styles.forEach((style, i) => {
    const placement = placements.get(style.key)!;
    positions.set(placement.position, i * 3);
    normals.set(placement.normal, i * 3);
    const { disc, casing, ring, ringWidth } = shapeOf(style);
    const colours = coloursOf(style, inks);
    const alpha = style.faded ? 0.38 : 1;
    fill.set([...colours.fill, alpha], i * 4);
    ink.set([...colours.ink, style.kind === 'dot' ? 0 : 1], i * 4);
    shape.set([disc, casing, ring, ringWidth], i * 4);
    radii[i] = Math.max(disc + casing, ring > 0 ? ring + ringWidth / 2 + 1 : 0);
    const plain = style.number === 0 && ring === 0 && !style.hovered && (style.kind === 'dot' || style.small);
    glyph.set([style.number, style.kind === 'left-out' ? 1 : 0, plain ? 1 : 0], i * 3);
  });
  const seen = new Uint8Array(count);
  const offsets = new Float32Array(count * 2);
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('corner', new BufferAttribute(new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]), 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const instanced = (name: string, array: Float32Array | Uint8Array, size: number, dynamic = false): void => {
    const attribute = new InstancedBufferAttribute(array, size);
    if (dynamic) attribute.setUsage(DynamicDrawUsage);
    geometry.setAttribute(name, attribute);
  };
  instanced('place', positions, 3);
  instanced('fill', fill, 4);
  instanced('ink', ink, 4);
  instanced('shape', shape, 4);
  instanced('glyph', glyph, 3);
  instanced('seen', seen, 1, true);
  instanced('offset', offsets, 2, true);
  geometry.instanceCount = count;
  return { geometry, styles, count, positions, normals, seen, offsets, radii, stale: count, cursor: 0 };
}
