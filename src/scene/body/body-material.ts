import { GLSL3, RawShaderMaterial, Vector3, Vector4 } from 'three';
import { focus } from '../camera/focus.ts';
import type { SkinTone } from '../../state/body-store.ts';
import { BODY_FRAGMENT, BODY_VERTEX, DENTS } from './body-shader.ts';
import { LIGHTS, PAINTS } from './paint.ts';

/** The one material of the figure. A plain page that draws the body alone uses this same function. */
export function createBodyMaterial(): RawShaderMaterial {
  const vector = (): { value: Vector3 } => ({ value: new Vector3() });
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: BODY_VERTEX,
    fragmentShader: BODY_FRAGMENT,
    uniforms: {
      skin: vector(),
      cloth: vector(),
      hair: vector(),
      nail: vector(),
      lip: vector(),
      shade: vector(),
      accent: { value: [0.7, 0.21, 0.1] },
      keyLight: vector(),
      fillLight: vector(),
      skyLight: vector(),
      groundLight: vector(),
      rimLight: vector(),
      anatomy: { value: 0 },
      edge: { value: 0 },
      cavityDepth: { value: 1.2 },
      pixelRatio: { value: 1 },
      zone: { value: new Vector4(0, 0, 0, 0) },
      zoneNormal: vector(),
      zoneTangent: vector(),
      touchAmount: { value: 0 },
      ghost: { value: 0 },
      dents: { value: Array.from({ length: DENTS }, () => new Vector4()) },
      dentWays: { value: Array.from({ length: DENTS }, () => new Vector4()) },
      dentCount: { value: 0 },
      focus,
    },
  });
  paintBody(material, { tone: 'plaster', dark: false, anatomy: false });
  return material;
}

export interface BodyLook {
  readonly tone: SkinTone;
  readonly dark: boolean;
  readonly anatomy: boolean;
}

export function paintBody(material: RawShaderMaterial, look: BodyLook): void {
  const { uniforms } = material;
  const paint = PAINTS[look.tone];
  const lights = look.dark ? LIGHTS.dark : LIGHTS.light;
  const set = (name: string, rgb: readonly [number, number, number]): void => {
    (uniforms[name]!.value as Vector3).set(...rgb);
  };
  set('skin', linear(paint.skin));
  set('cloth', linear(paint.cloth));
  set('hair', linear(paint.hair));
  set('nail', linear(paint.nail));
  set('lip', linear(paint.lip));
  set('shade', paint.shade);
  set('keyLight', lights.key);
  set('fillLight', lights.fill);
  set('skyLight', lights.sky);
  set('groundLight', lights.ground);
  set('rimLight', lights.rim);
  uniforms['edge']!.value = lights.edge;
  uniforms['anatomy']!.value = look.anatomy ? 1 : 0;
}

/** Linear light of an sRGB colour. */
export function linear(hex: number): [number, number, number] {
  const channel = (shift: number): number => {
    const c = ((hex >> shift) & 255) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(16), channel(8), channel(0)];
}
