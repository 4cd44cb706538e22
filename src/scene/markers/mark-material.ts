import type { RawShaderMaterial, Texture } from 'three';
import { createOverlayMaterial } from '../overlay-material.ts';
import { FADED_BEYOND, focus } from '../camera/focus.ts';
import { GLYPH_CELL, GLYPH_COLUMNS, GLYPH_ROWS } from './glyph-atlas.ts';

const VERTEX = /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix, projectionMatrix;
uniform vec2 stage, focus;
uniform float fineness;
/** 1 where the far side shows through: dashed rings. */
uniform float ghost;
in vec2 corner;
in vec3 place;
in vec4 fill, ink, shape;
/** Number or 0, slashed, whether it may be finer where the figure is small. */
in vec3 glyph;
in vec2 offset;
in float seen;
out vec2 at;
flat out vec2 vOffset, vGlyph;
flat out vec4 vFill, vInk, vShape;
flat out float vFar;

void main() {
  vec4 clip = projectionMatrix * modelViewMatrix * vec4(place, 1.0);
  float reach = max(shape.x + shape.y, shape.z + shape.w + 1.5) + 1.5;
  float far = length(offset);
  at = corner * (reach + far);
  vOffset = offset;
  vGlyph = glyph.xy;
  vFill = fill;
  vInk = ink;
  vShape = shape;
  vShape.xy *= mix(1.0, fineness, glyph.z);
  clip.xy += at * 2.0 / stage * clip.w;
  // What the eye does not see, what has faded with the skin under it, or what lies on the far side and has stepped back,
  // is drawn nowhere.
  bool faded = (clip.w - focus.x) / focus.y > ${FADED_BEYOND.toFixed(3)};
  vFar = seen > 0.5 ? 0.0 : 1.0;
  gl_Position = (seen > 0.5 || ghost > 0.5 && fill.a > 0.5) && !faded ? vec4(clip.xy, 0.0, clip.w) : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform float pixelRatio;
uniform vec3 casing, accent;
uniform sampler2D glyphs;
in vec2 at;
flat in vec2 vOffset, vGlyph;
flat in vec4 vFill, vInk, vShape;
flat in float vFar;
out vec4 colour;

vec3 paint;
float cover;

/** Lays a colour over what is there; the edge is one device pixel wide. */
void lay(vec3 c, float distance, float alpha) {
  float a = clamp(0.5 - distance * pixelRatio, 0.0, 1.0) * alpha;
  paint = mix(paint, c, cover + a > 0.0 ? a / max(a + cover * (1.0 - a), 1e-4) : 0.0);
  cover = a + cover * (1.0 - a);
}

float segment(vec2 p, vec2 a, vec2 b) {
  vec2 ab = b - a;
  return length(p - a - ab * clamp(dot(p - a, ab) / max(dot(ab, ab), 1e-4), 0.0, 1.0));
}

void main() {
  paint = casing;
  cover = 0.0;
  vec2 p = at - vOffset;
  float r = length(p);
  float disc = vShape.x, rim = vShape.y, ring = vShape.z, ringWidth = vShape.w;
  if (vFar > 0.5) {
    float dashed = step(fract(atan(p.y, p.x) / 6.2831853 * 5.0 + 0.2), 0.6);
    float far = clamp(0.5 + (0.75 - abs(r - 0.74 * min(disc, 4.6))) * pixelRatio, 0.0, 1.0) * dashed * 0.75 * vFill.a;
    if (far < 0.004) discard;
    colour = vec4(vFill.rgb * far, far);
    return;
  }
  bool numbered = vGlyph.x > 0.5;
  bool slashed = vGlyph.y > 0.5;
  bool outlined = vInk.a > 0.75;
  bool inkRing = vInk.a > 0.25 && !outlined;
  bool meant = numbered && ring > 16.0;

  if (dot(vOffset, vOffset) > 1.0) {
    float stem = segment(at, vec2(0.0), vOffset);
    lay(casing, min(stem - 2.2, length(at) - 5.0), 1.0);
    lay(meant ? vFill.rgb : vInk.rgb, min(stem - 0.8, length(at) - 3.5), 1.0);
  }
  if (ring > 0.0) {
    float band = abs(r - ring);
    lay(casing, band - ringWidth * 0.5 - 1.0, 0.9);
    lay(inkRing || numbered && !meant ? vInk.rgb : accent, band - ringWidth * 0.5, 1.0);
  }
  lay(casing, r - disc - rim, 1.0);
  if (outlined && !meant) {
    lay(vInk.rgb, r - disc, 1.0);
    lay(vFill.rgb, r - disc + clamp(disc * 0.25, 0.6, 1.5), 1.0);
  } else lay(vFill.rgb, r - disc, 1.0);
  if (slashed) {
    float bar = segment(p, vec2(-0.64, -0.64) * (disc - 0.5), vec2(0.64, 0.64) * (disc - 0.5));
    lay(vInk.rgb, bar - clamp(disc * 0.15, 0.45, 0.9), 1.0);
  }
  if (numbered) {
    float cell = vGlyph.x - 1.0;
    vec2 grid = vec2(${GLYPH_COLUMNS.toFixed(1)}, ${GLYPH_ROWS.toFixed(1)});
    vec2 home = vec2(mod(cell, grid.x), floor(cell / grid.x));
    vec2 inCell = p / ${GLYPH_CELL.toFixed(1)} + 0.5;
    float on = all(lessThan(abs(inCell - 0.5), vec2(0.5))) ? texture(glyphs, (home + vec2(inCell.x, 1.0 - inCell.y)) / grid).a : 0.0;
    paint = mix(paint, vInk.rgb, on);
  }
  float alpha = cover * vFill.a;
  if (alpha < 0.004) discard;
  colour = vec4(paint * alpha, alpha);
}
`;

/** @param glyphs the numbers, drawn once from the page's own type */
export function createMarkMaterial(glyphs: Texture): RawShaderMaterial {
  return createOverlayMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    // Sight is told on the processor, for drawing and picking alike; half a mark sunk in the skin helps nobody.
    uniforms: {
      stage: { value: [1, 1] },
      fineness: { value: 1 },
      ghost: { value: 0 },
      focus,
      pixelRatio: { value: 1 },
      casing: { value: [1, 1, 1] },
      accent: { value: [0, 0, 0] },
      glyphs: { value: glyphs },
    },
  });
}
