import {
  CustomBlending,
  DoubleSide,
  GLSL3,
  OneFactor,
  OneMinusSrcAlphaFactor,
  RawShaderMaterial,
} from 'three';

/** Metres: how far the wall is drawn round the ball, where its drawing begins, and between two of its lines. */
const WALL_REACH = 0.17;
const FROM = 0.04;
const APART = 0.009;

const VERTEX = /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix, projectionMatrix;
in vec3 position;
out vec2 at;
void main() {
  at = position.xy * ${WALL_REACH.toFixed(3)};
  gl_Position = projectionMatrix * modelViewMatrix * vec4(at, 0.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
in vec2 at;
out vec4 colour;
uniform vec3 ink;
void main() {
  float r = length(at);
  float here = smoothstep(${FROM.toFixed(3)}, ${(FROM * 1.4).toFixed(3)}, r) * (1.0 - smoothstep(0.3, 1.0, r / ${WALL_REACH.toFixed(3)}));
  float across = (at.x + at.y) * 0.70711 / ${APART.toFixed(3)};
  float px = max(fwidth(across), 1e-4);
  float line = 1.0 - smoothstep(0.45, 1.25, abs(fract(across) - 0.5) / px);
  float solid = here * (0.05 + 0.5 * line);
  if (solid < 0.004) discard;
  colour = vec4(ink * solid, solid);
}
`;

/** A wall behind a ball: hatched, as walls are in plans, and fading. */
export function createWallMaterial(): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    side: DoubleSide,
    forceSinglePass: true,
    depthWrite: false,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    uniforms: { ink: { value: [0, 0, 0] } },
  });
}
