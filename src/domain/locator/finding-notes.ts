import { distance, type Vec3 } from '../geometry/vec3.ts';
import type { FindStep, FoundLine, FoundPlace, Ruler } from './finding.ts';
import type { Anchor } from './language.ts';
import type { Solving } from './solving.ts';
import type { Spot } from './spot.ts';

/** Metres: a place so near a ruler or a line needs no guide to it. */
export const NEAR = 0.008;

/** Gathers the steps of one finding on the left side; what was shown once is not shown again. */
export class FindingNotes {
  readonly steps: FindStep[] = [];
  readonly #shown = new Set<string>();

  constructor(readonly solving: Solving) {}

  /** Steps of places that follow each other are one step. */
  places(places: readonly FoundPlace[]): void {
    const fresh = places.filter(({ id }) => !this.#shown.has(id));
    if (fresh.length === 0) return;
    for (const { id } of fresh) this.#shown.add(id);
    const last = this.steps.at(-1);
    if (last?.kind === 'places')
      this.steps[this.steps.length - 1] = { kind: 'places', places: [...last.places, ...fresh] };
    else this.steps.push({ kind: 'places', places: fresh });
  }

  line(line: FoundLine): void {
    if (line.samples.length < 2 || this.#shown.has(line.id)) return;
    this.#shown.add(line.id);
    this.steps.push({ kind: 'line', line });
  }

  ruler(ruler: Omit<Ruler, 'id'> | undefined): void {
    if (!ruler) return;
    const id = [ruler.span, ruler.counted[1], ...ruler.samples.at(-1)!.map((v) => v.toFixed(4))].join(' ');
    if (this.#shown.has(id)) return;
    this.#shown.add(id);
    this.steps.push({ kind: 'ruler', ruler: { id: `ruler-${this.steps.length}`, ...ruler } });
  }
}

/** A landmark or acupoint as a place with a name; nothing for a place that a rule inside the rule finds. */
export function namedPlace(solving: Solving, anchor: Anchor): FoundPlace | undefined {
  const id = nameOf(anchor);
  if (id === null) return undefined;
  const isPoint = typeof anchor !== 'string';
  const spot = solving.spot(anchor);
  const midline = isPoint
    ? solving.rules.get(id)?.laterality === 'midline'
    : solving.table.landmarks[id]!.midline === true;
  return {
    id,
    kind: isPoint ? 'point' : 'landmark',
    is: isPoint ? id : solving.table.landmarks[id]!.is,
    side: midline ? 'M' : 'L',
    position: spot.position,
    normal: spot.normal,
  };
}

export const nameOf = (anchor: Anchor): string | null =>
  typeof anchor === 'string' ? anchor : 'point' in anchor ? anchor.point : null;

/** What an anchor is called inside a sentence. */
export function wordsOf(solving: Solving, anchor: Anchor): string {
  const name = nameOf(anchor);
  if (name !== null) return solving.table.landmarks[name]?.is ?? name;
  return typeof anchor === 'object' && 'between' in anchor
    ? anchor.between.map((end) => wordsOf(solving, end)).join(' – ')
    : '';
}

export const isNear = (a: Spot | { readonly position: Vec3 }, b: Vec3): boolean =>
  distance(a.position, b) < NEAR;
