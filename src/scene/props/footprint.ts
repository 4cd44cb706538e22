/** Cells along a side of the shadow's picture, and metres that it covers of the floor. */
export const CELLS = 96;
export const SPAN = 2.6;

/** From this height on skin throws no shadow that is seen; metres. */
const HIGHEST = 0.9;
const BLUR = 3;

/** What lies on the floor or near it. */
export interface Footprint {
  /** 0 none to 255 deepest, a cell a byte, row by row from the back (-z) to the front. */
  readonly cells: Uint8Array<ArrayBuffer>;
  /** Metres: the middle of the square. */
  readonly x: number;
  readonly z: number;
}

/**
 * How much less light the floor gets under a body: the nearer the skin, the darker.
 * @param places metres, three a place @param under where they are projected
 */
export function footprint(places: Float32Array): Footprint {
  const [x, z] = [middle(places, 0), middle(places, 2)];
  const cells = new Float32Array(CELLS * CELLS);
  const cell = (value: number): number => Math.round((value / SPAN + 0.5) * CELLS - 0.5);
  for (let i = 0; i < places.length; i += 3) {
    const [column, row] = [cell(places[i]! - x), cell(places[i + 2]! - z)];
    if (column < 0 || row < 0 || column >= CELLS || row >= CELLS) continue;
    const near = Math.max(0, 1 - places[i + 1]! / HIGHEST);
    const at = row * CELLS + column;
    cells[at] = Math.max(cells[at]!, near ** 3);
  }
  let soft = cells;
  for (let pass = 0; pass < BLUR; pass++) soft = blurred(blurred(soft, 1), CELLS);
  return { cells: Uint8Array.from(soft, (value) => Math.round(255 * Math.min(1, value * 1.15))), x, z };
}

function middle(places: Float32Array, k: number): number {
  let [low, high] = [Infinity, -Infinity];
  for (let i = k; i < places.length; i += 3) {
    low = Math.min(low, places[i]!);
    high = Math.max(high, places[i]!);
  }
  return (low + high) / 2;
}

/** The mean of five neighbours along a row (step 1) or a column. */
function blurred(cells: Float32Array<ArrayBuffer>, step: number): Float32Array<ArrayBuffer> {
  return cells.map((_, i) => {
    const at = step === 1 ? i % CELLS : Math.floor(i / CELLS);
    let sum = 0;
    for (let d = -2; d <= 2; d++) if (at + d >= 0 && at + d < CELLS) sum += cells[i + d * step]!;
    return sum / 5;
  });
}
