/** Fingers held together across a limb, and how many cun they span there. */
export interface FingerGroup {
  /** `thumb`, or how many fingers beginning with the index. */
  readonly fingers: 'thumb' | 2 | 3 | 4;
  readonly cun: number;
}

const THUMB: FingerGroup = { fingers: 'thumb', cun: 1 };
const TWO: FingerGroup = { fingers: 2, cun: 1.5 };
const THREE: FingerGroup = { fingers: 3, cun: 2 };
const FOUR: FingerGroup = { fingers: 4, cun: 3 };

/** Lengths that fingers of one's own lay out: of the standard's finger cun, and what two of them make side by side. */
const GROUPS: ReadonlyMap<number, readonly FingerGroup[]> = new Map([
  [1, [THUMB]],
  [1.5, [TWO]],
  [2, [THREE]],
  [2.5, [TWO, THUMB]],
  [3, [FOUR]],
  [3.5, [THREE, TWO]],
  [4, [FOUR, THUMB]],
  [4.5, [FOUR, TWO]],
  [5, [FOUR, THREE]],
  [6, [FOUR, FOUR]],
]);

/** The fingers that span a number of cun, in the order in which they are laid; none where no few fingers do. */
export const fingerGroups = (cun: number): readonly FingerGroup[] => GROUPS.get(cun) ?? [];
