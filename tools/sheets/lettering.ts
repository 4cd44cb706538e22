import type { Picture } from './png.ts';

/** Five columns a letter, lowest bit on top: enough to name a dot on a picture. */
const COLUMNS: Readonly<Record<string, string>> = {
  '0': '3E5149453E', '1': '00427F4000', '2': '4261514946', '3': '2141454B31', '4': '1814127F10',
  '5': '2745454539', '6': '3C4A494930', '7': '0171090503', '8': '3649494936', '9': '064949291E',
  A: '7E1111117E', B: '7F49494936', C: '3E41414122', D: '7F4141221C', E: '7F49494941', F: '7F09090901',
  G: '3E4149497A', H: '7F0808087F', I: '00417F4100', J: '2040413F01', K: '7F08142241', L: '7F40404040',
  M: '7F020C027F', N: '7F0408107F', O: '3E4141413E', P: '7F09090906', Q: '3E4151215E', R: '7F09192946',
  S: '4649494931', T: '01017F0101', U: '3F4040403F', V: '1F2040201F', W: '3F4038403F', X: '6314081463',
  Y: '0708700807', Z: '6151494543', '-': '0808080808', _: '4040404040', '.': '0060600000', ':': '0036360000', ' ': '0000000000',
}; // prettier-ignore

export type Colour = readonly [number, number, number];

function paint(picture: Picture, x: number, y: number, colour: Colour): void {
  if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) return;
  picture.rgb.set(colour, (y * picture.width + x) * 3);
}

/** Writes capitals with their upper left corner at a pixel. */
export function write(
  picture: Picture,
  text: string,
  left: number,
  top: number,
  colour: Colour,
  size = 1,
): void {
  for (const [i, letter] of [...text.toUpperCase()].entries()) {
    const columns = COLUMNS[letter] ?? COLUMNS['-']!;
    for (let c = 0; c < 5; c++) {
      const bits = Number.parseInt(columns.slice(c * 2, c * 2 + 2), 16);
      for (let r = 0; r < 7; r++) {
        if (!(bits & (1 << r))) continue;
        for (let dx = 0; dx < size; dx++)
          for (let dy = 0; dy < size; dy++)
            paint(picture, left + (i * 6 + c) * size + dx, top + r * size + dy, colour);
      }
    }
  }
}

export function dot(picture: Picture, x: number, y: number, radius: number, colour: Colour): void {
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++)
      if (dx * dx + dy * dy <= radius * radius) paint(picture, x + dx, y + dy, colour);
}
