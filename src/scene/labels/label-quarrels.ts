import type { Disc, LabelArea, LabelItem, PlacedLabel } from './label-types.ts';
import { crosses, enters, passes } from './segments.ts';
import { PITCH } from './space-out.ts';

/** Names that may not stay where they are: of two that quarrel, the lighter one. Lightest first. */
export function badLabels(
  placed: readonly PlacedLabel[],
  items: ReadonlyMap<string, LabelItem>,
  area: LabelArea,
): PlacedLabel[] {
  const standing = placed
    .map((label): Standing => standingOf(label, items.get(label.key)!))
    .sort((a, b) => b.item.rank - a.item.rank);
  return standing
    .filter(
      (one, i) =>
        (one.item.choices.length > 0 && (onFigure(one, area) || strikes(one, area.discs))) ||
        standing.slice(i + 1).some((heavier) => quarrel(one, heavier)),
    )
    .map(({ label }) => label);
}

type Piece = readonly [number, number, number, number];

interface Standing {
  readonly label: PlacedLabel;
  readonly item: LabelItem;
  readonly pieces: readonly [Piece, Piece];
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

const standingOf = (label: PlacedLabel, item: LabelItem): Standing => ({
  label,
  item,
  pieces: [
    [label.x, label.pointY, label.elbowX, label.y],
    [label.elbowX, label.y, label.edgeX, label.y],
  ],
  box: {
    left: label.left,
    right: label.left + item.width,
    top: label.y - PITCH / 2,
    bottom: label.y + PITCH / 2,
  },
});

function onFigure({ label, box }: Standing, area: LabelArea): boolean {
  const reach = area.reach(box.top, box.bottom);
  return reach !== null && (label.side === 'left' ? box.right > reach.left : box.left < reach.right);
}

const strikes = ({ label, pieces }: Standing, discs: readonly Disc[]): boolean =>
  discs.some(
    ({ key, x, y, radius }) => key !== label.key && pieces.some((piece) => passes(...piece, x, y) < radius),
  );

/** Whether leaders cross, a leader runs through a name, or two names overlap. */
function quarrel(a: Standing, b: Standing): boolean {
  if (
    a.box.left < b.box.right &&
    b.box.left < a.box.right &&
    a.box.top < b.box.bottom - 1e-6 &&
    b.box.top < a.box.bottom - 1e-6
  )
    return true;
  return (
    a.pieces.some((p) => enters(...p, b.box) || b.pieces.some((q) => crosses(...p, ...q))) ||
    b.pieces.some((q) => enters(...q, a.box))
  );
}
