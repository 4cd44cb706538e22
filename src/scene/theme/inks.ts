import { create } from 'zustand';
import { MERIDIAN_IDS } from '../../domain/records/meridian-ids.ts';

/** Red, green, blue of an sRGB colour, 0 to 1, as the scene's flat shaders write them. */
export type Rgb = readonly [number, number, number];

/** The colours of the design that marks, lines and labels are drawn in; read from the page's custom properties. */
export interface Inks {
  readonly ink: Rgb;
  readonly ink3: Rgb;
  readonly casing: Rgb;
  readonly leaf: Rgb;
  readonly cinnabar: Rgb;
  readonly onCinnabar: Rgb;
  readonly care: Rgb;
  readonly ease: Rgb;
  /** By meridian id; `EX` for points outside the meridians. */
  readonly meridians: Readonly<Record<string, Rgb>>;
}

const UNKNOWN: Rgb = [0.5, 0.5, 0.5];

/** Channels of `#rrggbb` or `#rgb`; mid grey when the page does not say. */
export function parseHex(text: string): Rgb {
  const hex = text.trim().replace(/^#/, '');
  const long = hex.length === 3 ? [...hex].map((c) => c + c).join('') : hex;
  if (!/^[0-9a-f]{6}$/i.test(long)) return UNKNOWN;
  const n = Number.parseInt(long, 16);
  return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

export function readInks(style: Pick<CSSStyleDeclaration, 'getPropertyValue'>): Inks {
  const read = (name: string): Rgb => parseHex(style.getPropertyValue(name));
  return {
    ink: read('--ink'),
    ink3: read('--ink-3'),
    casing: read('--casing'),
    leaf: read('--leaf'),
    cinnabar: read('--cinnabar'),
    onCinnabar: read('--on-cinnabar'),
    care: read('--care'),
    ease: read('--ease'),
    meridians: {
      ...Object.fromEntries(MERIDIAN_IDS.map((id) => [id, read(`--m-${id.toLowerCase()}`)])),
      EX: read('--ink-2'),
    },
  };
}

export const useInks = create<{ readonly inks: Inks }>()(() => ({
  inks: readInks({ getPropertyValue: () => '' }),
}));

/** Reads the inks now and whenever the page's theme changes. Returns the function that stops. */
export function followInks(): () => void {
  const root = document.documentElement;
  const read = (): void => useInks.setState({ inks: readInks(getComputedStyle(root)) });
  read();
  const observer = new MutationObserver(read);
  observer.observe(root, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', read);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', read);
  };
}
