import { DataTexture, LinearFilter, RedFormat, type RawShaderMaterial } from 'three';
import { createOverlayMaterial } from '../overlay-material.ts';
import { CELLS, SPAN, type Footprint } from './footprint.ts';

/** Metres off the floor, so that a mat does not swallow it. */
const LIFT = 0.002;

const VERTEX = /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix, projectionMatrix;
uniform vec2 middle;
in vec2 corner;
out vec2 at;

void main() {
  at = corner * 0.5 + 0.5;
  vec2 place = middle + corner * ${(SPAN / 2).toFixed(3)};
  gl_Position = projectionMatrix * modelViewMatrix * vec4(place.x, ${LIFT.toFixed(4)}, place.y, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform sampler2D cells;
uniform vec3 ink;
uniform float depth;
in vec2 at;
out vec4 colour;

void main() {
  float alpha = texture(cells, at).r * depth;
  if (alpha < 0.004) discard;
  colour = vec4(ink * alpha, alpha);
}
`;

/** The soft shadow on the floor under what is held near it. */
export function createShadowMaterial(): RawShaderMaterial {
  return createOverlayMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    depthTest: true,
    uniforms: {
      cells: { value: null },
      middle: { value: [0, 0] },
      ink: { value: [0, 0, 0] },
      depth: { value: 0 },
    },
  });
}

export function shadowTexture({ cells }: Footprint): DataTexture {
  const texture = new DataTexture(cells, CELLS, CELLS, RedFormat);
  texture.magFilter = texture.minFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}
