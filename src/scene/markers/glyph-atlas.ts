import { CanvasTexture, LinearFilter, NoColorSpace } from 'three';

/** Numbers 1 to 40 on one small texture, in cells of 20 CSS px. */
export const GLYPH_CELL = 20;
export const GLYPH_COLUMNS = 8;
export const GLYPH_ROWS = 5;
const SCALE = 3;

/** Draws the numbers in the page's sans; again when its font has arrived. */
export function createGlyphAtlas(onRedraw: () => void): CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = GLYPH_COLUMNS * GLYPH_CELL * SCALE;
  canvas.height = GLYPH_ROWS * GLYPH_CELL * SCALE;
  const texture = new CanvasTexture(canvas);
  texture.flipY = false;
  texture.generateMipmaps = false;
  texture.minFilter = LinearFilter;
  texture.colorSpace = NoColorSpace;
  const family = getComputedStyle(document.documentElement).getPropertyValue('--sans').trim() || 'sans-serif';
  const font = `600 14px ${family}`;
  const draw = (): void => {
    const context = canvas.getContext('2d')!;
    context.setTransform(SCALE, 0, 0, SCALE, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.font = font;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    for (let i = 0; i < GLYPH_COLUMNS * GLYPH_ROWS; i++) {
      const x = ((i % GLYPH_COLUMNS) + 0.5) * GLYPH_CELL;
      const y = (Math.floor(i / GLYPH_COLUMNS) + 0.5) * GLYPH_CELL;
      const text = String(i + 1);
      const box = context.measureText(text);
      context.fillText(text, x, y + (box.actualBoundingBoxAscent - box.actualBoundingBoxDescent) / 2);
    }
    texture.needsUpdate = true;
  };
  draw();
  void document.fonts.load(font, '0123456789').then((loaded) => {
    if (loaded.length === 0) return;
    draw();
    onRedraw();
  });
  return texture;
}
