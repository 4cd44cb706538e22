import type { RawShaderMaterial } from 'three';
import { createOverlayMaterial } from '../overlay-material.ts';
import { FADED_BEYOND, focus } from '../camera/focus.ts';

/** CSS px from the middle of a diamond to its tip, in the layer and in a finding; and to the rim of a lit one's glow. */
export const DIAMOND = { layer: 4.6, finding: 7 } as const;
const GLOW = 16;

const VERTEX = /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix, projectionMatrix;
uniform vec2 stage, focus;
uniform float fineness;
in vec2 corner;
in vec3 place;
/** Half its width, whether it is lit, how far it has come up (above 1 it has settled). */
in vec3 look;
in float seen;
out vec2 at;
flat out vec3 vLook;

void main() {
  vec4 clip = projectionMatrix * modelViewMatrix * vec4(place, 1.0);
  at = corner * ${(GLOW + 3).toFixed(1)};
  vLook = look;
  if (look.x < ${DIAMOND.finding.toFixed(1)}) vLook.x *= fineness;
  clip.xy += at * 2.0 / stage * clip.w;
  bool faded = (clip.w - focus.x) / focus.y > ${FADED_BEYOND.toFixed(3)};
  gl_Position = seen > 0.5 && look.z > 0.0 && !faded ? vec4(clip.xy, 0.0, clip.w) : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform float pixelRatio;
uniform vec3 casing, leaf, ink, accent;
in vec2 at;
flat in vec3 vLook;
out vec4 colour;

vec3 paint;
float cover;

void lay(vec3 c, float distance, float alpha) {
  float a = clamp(0.5 - distance * pixelRatio, 0.0, 1.0) * alpha;
  paint = mix(paint, c, a / max(a + cover * (1.0 - a), 1e-4));
  cover = a + cover * (1.0 - a);
}

void main() {
  paint = casing;
  cover = 0.0;
  float up = min(vLook.z, 1.0);
  float half_ = vLook.x * (0.4 + 0.6 * up);
  float d = (abs(at.x) + abs(at.y) - half_) * 0.7071;
  vec3 line = mix(ink, accent, vLook.y);
  // A ring runs out from a landmark as it lights up, and is gone.
  float ring = mix(half_, ${GLOW.toFixed(1)}, up);
  lay(accent, abs(length(at) - ring) - 0.7, vLook.y * (1.0 - up));
  lay(casing, d - 1.5, 1.0);
  lay(line, d, 1.0);
  lay(leaf, d + 1.5, 1.0);
  lay(line, length(at) - half_ * 0.24, 1.0);
  float alpha = cover * smoothstep(0.0, 0.3, up);
  if (alpha < 0.004) discard;
  colour = vec4(paint * alpha, alpha);
}
`;

/** What landmarks are drawn with: diamonds of constant size on the screen. */
export function createDiamondMaterial(): RawShaderMaterial {
  return createOverlayMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      stage: { value: [1, 1] },
      fineness: { value: 1 },
      focus,
      pixelRatio: { value: 1 },
      casing: { value: [1, 1, 1] },
      leaf: { value: [1, 1, 1] },
      ink: { value: [0, 0, 0] },
      accent: { value: [0, 0, 0] },
    },
  });
}
