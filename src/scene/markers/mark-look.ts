import type { Inks, Rgb } from '../theme/inks.ts';
import type { MarkStyle } from './list-marks.ts';

/** Radii, casing and rings in CSS px, as the design gives diameters. */
interface MarkShape {
  readonly disc: number;
  readonly casing: number;
  readonly ring: number;
  readonly ringWidth: number;
}

const plain = (disc: number, casing: number): MarkShape => ({ disc, casing, ring: 0, ringWidth: 0 });

export function shapeOf(s: MarkStyle): MarkShape {
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
  if (s.ringed) return { disc: 4.5, casing: 1.6, ring: 10, ringWidth: 1.6 };
  if (s.hovered) return plain(5, 2);
  if (s.hollow || s.kind === 'member') return plain(4.6, 1.6);
  return plain(3.5, 1.5);
}

/** How the shader uses a mark's ink: not at all, for its ring, or for its border, number and slash. */
const INK_USE = { none: 0, ring: 0.5, border: 1 } as const;

interface MarkColours {
  readonly fill: Rgb;
  readonly ink: Rgb;
  readonly use: number;
}

/** Fill of the disc, and the ink of its border, number, slash and ring. */
export function coloursOf(s: MarkStyle, inks: Inks): MarkColours {
  const meant = s.current || s.selected;
  const own = inks.meridians[s.meridian] ?? inks.ink;
  switch (s.kind) {
    case 'left-out':
      return { fill: inks.leaf, ink: inks.care, use: INK_USE.border };
    case 'step':
    case 'substitute': {
      if (meant) return { fill: inks.cinnabar, ink: inks.onCinnabar, use: INK_USE.border };
      return { fill: inks.leaf, ink: s.kind === 'step' ? inks.ink : inks.ease, use: INK_USE.border };
    }
    case 'dot':
    case 'member':
  }
  if (s.hollow) return { fill: inks.leaf, ink: meant ? inks.cinnabar : own, use: INK_USE.border };
  if (meant) return { fill: inks.cinnabar, ink: inks.cinnabar, use: INK_USE.none };
  return { fill: own, ink: inks.ink, use: s.ringed ? INK_USE.ring : INK_USE.none };
}
