import type { Picture } from '../sheets/png.ts';

/** Pictures of one size side by side, so many in a row. */
export function joinPictures(pictures: readonly Picture[], columns: number): Picture {
  const [first] = pictures;
  if (!first) throw new Error('no pictures to join');
  const rows = Math.ceil(pictures.length / columns);
  const width = first.width * columns;
  const rgb = new Uint8Array(width * first.height * rows * 3).fill(247);
  for (const [i, picture] of pictures.entries()) {
    const left = (i % columns) * first.width;
    const top = Math.floor(i / columns) * first.height;
    for (let y = 0; y < first.height; y++) {
      const row = picture.rgb.subarray(y * first.width * 3, (y + 1) * first.width * 3);
      rgb.set(row, ((top + y) * width + left) * 3);
    }
  }
  return { width, height: first.height * rows, rgb };
}
