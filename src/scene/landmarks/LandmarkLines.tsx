import { useEffect, useMemo } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { FindStep, FoundLine } from '../../domain/locator/finding.ts';
import { useFind } from '../../state/find-store.ts';
import { frame } from '../../state/frame.ts';
import { useView } from '../../state/view-store.ts';
import { scale } from '../camera/focus.ts';
import { pace } from '../finding/pace.ts';
import { drawnShare } from '../finding/step-time.ts';
import { buildRibbons, type RibbonLine } from '../meridians/ribbon.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { useInks } from '../theme/inks.ts';
import { setUniforms } from '../uniforms.ts';
import { createLandmarkLineMaterial, LINE_STYLES } from './landmark-line-material.ts';

const NONE = [] as const;
const LIFT = 0.0009;

/** The named lines of the landmark layer and of a finding, over the skin, in one draw. */
export function LandmarkLines() {
  const layered = useView((s) => s.landmarks !== 'off');
  const layer = useStageBody((s) => (layered ? s.landmarks?.lines : undefined)) ?? NONE;
  const steps = useFind((s) => s.steps) ?? NONE;
  const step = useFind((s) => s.step);
  const lines = useMemo(() => listLines(layer, steps, step), [layer, steps, step]);
  return lines.length > 0 ? <DrawnLines lines={lines} /> : null;
}

function DrawnLines({ lines }: { lines: readonly RibbonLine[] }) {
  const invalidate = useThree((state) => state.invalidate);
  const pixelRatio = useThree((state) => state.viewport.dpr);
  const inks = useInks((s) => s.inks);
  const material = useMemo(() => createLandmarkLineMaterial(), []);
  const geometry = useMemo(() => buildRibbons(lines, LIFT), [lines]);
  const lit = useMemo(() => lines.findLast(({ style }) => style === LINE_STYLES.lit), [lines]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    setUniforms(material, { casing: inks.casing, ink: inks.ink, accent: inks.cinnabar, pixelRatio });
    invalidate();
  }, [material, geometry, inks, pixelRatio, invalidate]);
  const length = useMemo(() => (lit ? lengthOf(lit.positions) : 0), [lit]);
  useFrame(() => {
    const { steps, step } = useFind.getState();
    const shown = steps?.[step];
    setUniforms(material, {
      stage: [frame.width, frame.height],
      metresAPixel: scale.metresAPixel,
      // A little beyond its end, so that the last of it is whole.
      drawn: shown?.kind === 'line' ? drawnShare(shown, pace.seconds) * (length + 0.002) : 1e3,
    });
  });
  return <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={3} />;
}

function listLines(layer: readonly FoundLine[], steps: readonly FindStep[], index: number): RibbonLine[] {
  const found = steps.slice(0, index + 1).flatMap((step, i) => {
    const style = i === index ? LINE_STYLES.lit : LINE_STYLES.quiet;
    return step.kind === 'line' ? [ribbonOf(step.line, style)] : [];
  });
  return [...layer.map((line) => ribbonOf(line, LINE_STYLES.layer)), ...found];
}

const ribbonOf = ({ samples, normals }: FoundLine, style: number): RibbonLine => ({
  positions: Float32Array.from(samples.flat()),
  normals: Float32Array.from(normals.flat()),
  style,
});

function lengthOf(p: Float32Array): number {
  let length = 0;
  for (let i = 3; i < p.length; i += 3)
    length += Math.hypot(p[i]! - p[i - 3]!, p[i + 1]! - p[i - 2]!, p[i + 2]! - p[i - 1]!);
  return length;
}
