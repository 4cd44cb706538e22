/** CSS px: how near a pointer must come, and how far a finger may stray when only one point is about. */
export const REACH = 22;
export const FINGER_REACH = 44;

/** CSS px: the side of a cell. Small, so that among many points few are looked at. */
const CELL = 11;

/** A point on the screen, as `frame.points` has it. CSS px. */
interface PickPoint {
  readonly x: number;
  readonly y: number;
  readonly visible: boolean;
}

/** Points of one frame by where they fall, so that the nearest is found at once however many there are. */
export interface PickGrid<Key extends string> {
  /**
   * Takes in the visible points of a new frame.
   * @param discs where numbers stand apart from their points: touching one means its point
   */
  fill(
    points: ReadonlyMap<Key, PickPoint>,
    discs: ReadonlyMap<Key, { readonly x: number; readonly y: number }> | null,
    width: number,
    height: number,
  ): void;
  /**
   * The visible point nearest to a place on the screen, or null. Never one that the eye cannot see.
   * @param coarse a finger: where exactly one visible point lies within 44 px it is meant, even beyond 22
   */
  nearest(x: number, y: number, coarse: boolean): Key | null;
}

/** Nothing is allocated by a pick, nor by a filling once the grid has been as full. */
export function createPickGrid<Key extends string>(): PickGrid<Key> {
  let columns = 1;
  let rows = 1;
  /** First entry of each cell, and the entry after each in its cell; -1 for none. */
  let heads: Int32Array = new Int32Array(1).fill(-1);
  let nexts: Int32Array = new Int32Array(64);
  let xs: Float32Array = new Float32Array(64);
  let ys: Float32Array = new Float32Array(64);
  /** Which point each entry is of: a number that stands apart makes a second one. */
  let owners: Int32Array = new Int32Array(64);
  const keys: Key[] = [];
  let count = 0;

  const column = (x: number): number => Math.min(columns - 1, Math.max(0, Math.floor(x / CELL)));
  const row = (y: number): number => Math.min(rows - 1, Math.max(0, Math.floor(y / CELL)));

  const grow = (): void => {
    const wider = <T extends Int32Array | Float32Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    nexts = wider(nexts, new Int32Array(count * 2));
    xs = wider(xs, new Float32Array(count * 2));
    ys = wider(ys, new Float32Array(count * 2));
    owners = wider(owners, new Int32Array(count * 2));
  };
  const add = (x: number, y: number, owner: number): void => {
    if (count === xs.length) grow();
    const cell = row(y) * columns + column(x);
    xs[count] = x;
    ys[count] = y;
    owners[count] = owner;
    nexts[count] = heads[cell]!;
    heads[cell] = count++;
  };

  return {
    fill(points, discs, width, height) {
      columns = Math.max(1, Math.ceil(width / CELL));
      rows = Math.max(1, Math.ceil(height / CELL));
      if (heads.length < columns * rows) heads = new Int32Array(columns * rows);
      heads.fill(-1);
      count = 0;
      let owner = 0;
      for (const [key, { x, y, visible }] of points) {
        if (!visible) continue;
        keys[owner] = key;
        add(x, y, owner);
        const disc = discs?.get(key);
        if (disc && (disc.x !== x || disc.y !== y)) add(disc.x, disc.y, owner);
        owner++;
      }
      keys.length = owner;
    },

    nearest(x, y, coarse) {
      const far = coarse ? FINGER_REACH : REACH;
      const [atColumn, atRow] = [column(x), row(y)];
      let best = -1;
      let least = far * far;
      let isAlone = true;
      for (let ring = 0; ring <= Math.ceil(far / CELL); ring++) {
        // What the cells farther out hold is farther away than what was found.
        if (best >= 0 && least <= REACH * REACH && least <= ((ring - 1) * CELL) ** 2) break;
        for (let r = Math.max(0, atRow - ring); r <= Math.min(rows - 1, atRow + ring); r++) {
          const isEdge = Math.abs(r - atRow) === ring;
          const step = isEdge || ring === 0 ? 1 : 2 * ring;
          for (let c = atColumn - ring; c <= atColumn + ring; c += step) {
            if (c < 0 || c >= columns) continue;
            for (let i = heads[r * columns + c]!; i >= 0; i = nexts[i]!) {
              const square = (xs[i]! - x) ** 2 + (ys[i]! - y) ** 2;
              if (square > far * far) continue;
              if (best >= 0 && owners[i] !== best) isAlone = false;
              if (square > least || (best >= 0 && square === least)) continue;
              least = square;
              best = owners[i]!;
            }
          }
        }
      }
      return best >= 0 && (least <= REACH * REACH || isAlone) ? keys[best]! : null;
    },
  };
}
