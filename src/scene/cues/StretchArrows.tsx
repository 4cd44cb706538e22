import { useEffect, useMemo, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { GLSL3, RawShaderMaterial, Vector2 } from 'three';
import { frame } from '../../state/frame.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { focus } from '../camera/focus.ts';
import { buildRibbons } from '../meridians/ribbon.ts';
import { RIBBON_VERTEX } from '../meridians/ribbon-vertex.ts';
import { useInks } from '../theme/inks.ts';
import type { StretchArrow } from '../worker/protocol.ts';
import { curveLength, stretchCurve } from './stretch-curve.ts';

/** CSS px: half the width of an arrow's head with its casing, and the head's length. */
const HALF = 10;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 accent, casing;
uniform float metresAPixel, pixelRatio, run;
in float vAcross, vAlong, vDepth;
/** The arrow's whole length, metres. */
flat in float vStyle;
out vec4 colour;

void main() {
  float left = (vStyle - vAlong) / metresAPixel;
  float half_ = left < 18.0 ? max(0.0, (left - 2.0) * 0.5) : 1.6;
  float d = abs(vAcross) - half_;
  float line = clamp(0.5 - d * pixelRatio, 0.0, 1.0);
  float outer = clamp(0.5 + (1.4 - d) * pixelRatio, 0.0, 1.0);
  // A pale gap travels the way the body goes.
  float gap = smoothstep(0.86, 0.9, fract(vAlong / metresAPixel / 44.0 - run)) * step(18.0, left);
  vec3 paint = mix(casing, accent, line * (1.0 - gap));
  if (outer < 0.004) discard;
  colour = vec4(paint * outer, outer);
}
`;

/** Which way a stretch goes: arrows in the air from one place of the body to another. */
export function StretchArrows({ arrows }: { arrows: readonly StretchArrow[] }) {
  const invalidate = useThree((state) => state.invalidate);
  const pixelRatio = useThree((state) => state.viewport.dpr);
  const inks = useInks((s) => s.inks);
  const still = useSettings(isMotionReduced);
  const began = useRef(performance.now());
  const geometry = useMemo(() => {
    const curves = arrows.map(stretchCurve);
    return buildRibbons(
      curves.map((positions) => ({ positions, normals: null, style: curveLength(positions) })),
      0,
    );
  }, [arrows]);
  const material = useMemo(
    () =>
      new RawShaderMaterial({
        glslVersion: GLSL3,
        vertexShader: RIBBON_VERTEX,
        fragmentShader: FRAGMENT,
        transparent: true,
        premultipliedAlpha: true,
        depthWrite: false,
        uniforms: {
          stage: { value: new Vector2(1, 1) },
          halfWidth: { value: HALF },
          bias: { value: 0 },
          pixelRatio: { value: 1 },
          metresAPixel: { value: 1 },
          run: { value: 0 },
          accent: { value: [0, 0, 0] },
          casing: { value: [1, 1, 1] },
        },
      }),
    [],
  );
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    material.uniforms['accent']!.value = inks.cinnabar;
    material.uniforms['casing']!.value = inks.casing;
    material.uniforms['pixelRatio']!.value = pixelRatio;
    invalidate();
  }, [material, inks, pixelRatio, invalidate]);
  useFrame(() => {
    const { uniforms } = material;
    (uniforms['stage']!.value as Vector2).set(frame.width, frame.height);
    uniforms['metresAPixel']!.value = focus.value.y / frame.height;
    uniforms['run']!.value = still ? 0.5 : (performance.now() - began.current) / 1600;
    if (!still) invalidate();
  });
  return <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={3} />;
}
