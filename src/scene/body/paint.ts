import type { SkinTone } from '../../state/body-store.ts';

/** sRGB colours, 0 to 255 a channel, as they would be on a flat card in the key light. */
interface Paint {
  readonly skin: number;
  readonly cloth: number;
  readonly hair: number;
  readonly nail: number;
  readonly lip: number;
  /** What deep hollows are multiplied by: linear. */
  readonly shade: readonly [number, number, number];
}

/** Unbleached linen, cooler and a little darker than plaster; the same on every skin. */
const LINEN = 0xc6c3b9;

/** `plaster` is the unpainted figure of the design; the others are skins, from pale to dark. */
export const PAINTS: Record<SkinTone, Paint> = {
  plaster: {
    skin: 0xecdccb,
    cloth: LINEN,
    hair: 0xd3bfa9,
    nail: 0xf1e4d6,
    lip: 0xe2c1ae,
    shade: [0.58, 0.43, 0.35],
  },
  ivory: {
    skin: 0xecd3c2,
    cloth: LINEN,
    hair: 0x8a6a52,
    nail: 0xf4dccb,
    lip: 0xd99e8c,
    shade: [0.6, 0.4, 0.33],
  },
  sand: {
    skin: 0xdcb89c,
    cloth: LINEN,
    hair: 0x5e4635,
    nail: 0xecccb2,
    lip: 0xc68a74,
    shade: [0.58, 0.38, 0.3],
  },
  amber: {
    skin: 0xc09474,
    cloth: LINEN,
    hair: 0x46342a,
    nail: 0xddb493,
    lip: 0xaa6d56,
    shade: [0.56, 0.38, 0.3],
  },
  umber: {
    skin: 0x8e6a56,
    cloth: LINEN,
    hair: 0x30241e,
    nail: 0xbf9076,
    lip: 0x80503f,
    shade: [0.55, 0.4, 0.33],
  },
  ebony: {
    skin: 0x624a40,
    cloth: LINEN,
    hair: 0x211a17,
    nail: 0x9c735f,
    lip: 0x5d3a31,
    shade: [0.56, 0.43, 0.37],
  },
};

/** Light of the stage in each theme: linear RGB. */
export interface Lights {
  readonly key: readonly [number, number, number];
  readonly fill: readonly [number, number, number];
  readonly sky: readonly [number, number, number];
  readonly ground: readonly [number, number, number];
  readonly rim: readonly [number, number, number];
  readonly edge: number;
}

export const LIGHTS: { readonly light: Lights; readonly dark: Lights } = {
  light: {
    key: [0.97, 0.9, 0.8],
    fill: [0.1, 0.1, 0.104],
    sky: [0.33, 0.32, 0.3],
    ground: [0.17, 0.148, 0.128],
    rim: [0.1, 0.1, 0.1],
    edge: 0.42,
  },
  dark: {
    key: [0.69, 0.61, 0.51],
    fill: [0.05, 0.052, 0.058],
    sky: [0.2, 0.186, 0.166],
    ground: [0.1, 0.082, 0.066],
    rim: [0.62, 0.46, 0.34],
    edge: 0.12,
  },
};
