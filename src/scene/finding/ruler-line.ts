import type { Ruler } from '../../domain/locator/finding.ts';

/** A ruler's line as this frame shows it. CSS px of the stage; entry `i` of `n` lies at `i / (n - 1)` of its cun. */
export interface ScreenLine {
  readonly length: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether the skin there faces the eye. */
  readonly faces: readonly boolean[];
}

export interface ScreenPlace {
  readonly x: number;
  readonly y: number;
}

type Project = (x: number, y: number, z: number) => ScreenPlace;

/** @param eye metres */
export function screenLine(
  ruler: Ruler,
  project: Project,
  eye: readonly [number, number, number],
): ScreenLine {
  const places = ruler.samples.map(([x, y, z]) => project(x, y, z));
  const faces = ruler.samples.map((p, i) => {
    const n = ruler.normals[i]!;
    return n[0] * (eye[0] - p[0]) + n[1] * (eye[1] - p[1]) + n[2] * (eye[2] - p[2]) > 0;
  });
  return { length: ruler.length, xs: places.map((p) => p.x), ys: places.map((p) => p.y), faces };
}

/** Where a cun falls on the line. */
export function atCun(line: ScreenLine, cun: number): ScreenPlace {
  const last = line.xs.length - 1;
  const at = Math.min(last, Math.max(0, (cun / line.length) * last));
  const i = Math.min(last - 1, Math.floor(at));
  const t = at - i;
  if (last === 0) return { x: line.xs[0]!, y: line.ys[0]! };
  return {
    x: line.xs[i]! * (1 - t) + line.xs[i + 1]! * t,
    y: line.ys[i]! * (1 - t) + line.ys[i + 1]! * t,
  };
}

/** The part of the line between two cun, its ends included. */
export function partOf(line: ScreenLine, from: number, to: number): readonly ScreenPlace[] {
  const last = line.xs.length - 1;
  const share = last / line.length;
  const places = [atCun(line, from)];
  for (let i = Math.floor(from * share) + 1; i < to * share - 1e-9; i++) {
    if (i > from * share + 1e-9) places.push({ x: line.xs[i]!, y: line.ys[i]! });
  }
  places.push(atCun(line, to));
  return places;
}

/** Whether the skin faces the eye at a cun. */
export function facesAt(line: ScreenLine, cun: number): boolean {
  const last = line.xs.length - 1;
  return line.faces[Math.round(Math.min(1, Math.max(0, cun / line.length)) * last)]!;
}
