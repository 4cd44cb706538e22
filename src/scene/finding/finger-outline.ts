import type { FingerGroup } from './finger-widths.ts';

/** One finger in a frame whose x runs along the ruler and whose y runs away from it. CSS px. */
export interface FingerOutline {
  /** The skin: open where the finger goes on. */
  readonly skin: string;
  readonly nail: string;
  readonly creases: string;
  /** Where the finger has faded away. */
  readonly end: number;
}

/** How far the tips of index, middle, ring and little finger stand back, in finger breadths. */
const TIPS = [0.38, 0, 0.3, 1.1];
/** Length shown, in breadths, and the least and the most of it. CSS px. */
const LONG = 4.2;
const SHORTEST = 46;
const LONGEST = 120;

/** The outlines of fingers laid side by side from `start`. @param width CSS px of the whole group */
export function fingerOutlines(group: FingerGroup, start: number, width: number): FingerOutline[] {
  const count = group.fingers === 'thumb' ? 1 : group.fingers;
  const breadth = width / count;
  const end = Math.min(LONGEST, Math.max(SHORTEST, breadth * LONG));
  return Array.from({ length: count }, (_, i) => {
    const tip = count === 1 ? 0 : TIPS[i]! * Math.min(breadth, 26);
    return outline(start + i * breadth + 0.6, breadth - 1.2, tip, end);
  });
}

function outline(x: number, w: number, tip: number, end: number): FingerOutline {
  const at = (fx: number, y: number): string => `${(x + w * fx).toFixed(1)},${y.toFixed(1)}`;
  // A tip is rounder than half a circle, and the finger a little fuller at its joint.
  const round = tip + w * 0.62;
  const joint = tip + w * 1.75;
  const skin =
    `M${at(0.03, end)} L${at(0, joint)} Q${at(0.05, joint - w * 0.4)} ${at(0.06, round)} ` +
    `C${at(0.06, tip + w * 0.16)} ${at(0.24, tip)} ${at(0.5, tip)} ` +
    `C${at(0.76, tip)} ${at(0.94, tip + w * 0.16)} ${at(0.94, round)} ` +
    `Q${at(0.95, joint - w * 0.4)} ${at(1, joint)} L${at(0.97, end)}`;
  const nailTop = tip + w * 0.1;
  const nailEnd = tip + w * 0.85;
  const nail =
    `M${at(0.26, nailTop + w * 0.22)} Q${at(0.28, nailTop)} ${at(0.5, nailTop)} Q${at(0.72, nailTop)} ${at(0.74, nailTop + w * 0.22)} ` +
    `L${at(0.72, nailEnd - w * 0.2)} Q${at(0.7, nailEnd)} ${at(0.5, nailEnd)} Q${at(0.3, nailEnd)} ${at(0.28, nailEnd - w * 0.2)} Z`;
  const crease = (y: number, half: number): string =>
    `M${at(0.5 - half, y)} Q${at(0.5, y + w * 0.05)} ${at(0.5 + half, y)}`;
  return { skin, nail, creases: `${crease(joint - w * 0.08, 0.2)} ${crease(joint + w * 0.1, 0.24)}`, end };
}
