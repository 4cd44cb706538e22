import { useEffect, useMemo, useState } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { InstancedBufferAttribute } from 'three';
import { useEmphasis } from '../../state/emphasis-store.ts';
import { useFind } from '../../state/find-store.ts';
import { frame } from '../../state/frame.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView } from '../../state/view-store.ts';
import { eye, fineness, isFaded } from '../camera/focus.ts';
import { foundPoints } from '../finding/found-points.ts';
import { pointIsMeant } from '../isolate/point-is-meant.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { setUniforms } from '../uniforms.ts';
import { useInks } from '../theme/inks.ts';
import { discs, listDiscs, moveDiscs } from './discs.ts';
import { followSkin } from './follow-skin.ts';
import { createSight } from './follow-sight.ts';
import { createGlyphAtlas } from './glyph-atlas.ts';
import { listMarks, markedPlaces } from './list-marks.ts';
import { markMaker, type MarkBuffers } from './mark-buffers.ts';
import { createMarkMaterial } from './mark-material.ts';
import { spreadNumbers } from './spread.ts';

/** All acupoints in one draw, of constant size on the screen; those on the far side are hidden. */
export function AcupointMarkers() {
  const buffers = useMarks();
  return buffers && buffers.count > 0 && <DrawnMarks buffers={buffers} />;
}

function useMarks(): MarkBuffers | null {
  const placements = useStageBody((s) => s.solved?.placements);
  const dataset = useStageBody((s) => s.dataset);
  const inks = useInks((s) => s.inks);
  const parts = useStageBody((s) => s.parts);
  const { points, meridian, landmarks } = useView();
  const { marks, current, labelled, cue } = useEmphasis();
  const { selected, hovered, pinned } = useSelection();
  const steps = useFind((s) => s.steps);
  const found = useFind((s) => s.key);
  const places = useMemo(
    () =>
      markedPlaces(
        placements?.keys() ?? [],
        (id, n) => dataset?.acupoints.get(id)?.places?.[n - 1]?.kind ?? null,
      ),
    [placements, dataset],
  );
  const [make] = useState(() => markMaker());
  const buffers = useMemo(() => {
    if (!placements) return null;
    const named = cue && 'keys' in cue ? [...labelled, ...cue.keys] : labelled;
    const styles = listMarks({
      places,
      points: landmarks === 'alone' ? 'none' : points,
      marks,
      current,
      selected,
      hovered,
      labelled: named,
      pinned,
      meridian,
      finding: steps && found ? [found, ...foundPoints(steps).map(({ key }) => key)] : null,
      isMeant: parts && dataset ? pointIsMeant(parts, dataset.acupoints) : null,
    });
    const placed = styles.filter(({ key }) => placements.has(key));
    return make(placed, placements, inks);
  }, [
    make,
    placements,
    dataset,
    places,
    inks,
    points,
    meridian,
    parts,
    landmarks,
    marks,
    current,
    labelled,
    cue,
    selected,
    hovered,
    pinned,
    steps,
    found,
  ]);
  useEffect(() => {
    frame.points.clear();
    buffers?.styles.forEach(({ key }, i) => frame.points.set(key, buffers.points[i]!));
    if (buffers) listDiscs(buffers);
    else discs.clear();
    return () => buffers?.geometry.dispose();
  }, [buffers]);
  return buffers;
}

function DrawnMarks({ buffers }: { buffers: MarkBuffers }) {
  const invalidate = useThree((state) => state.invalidate);
  const pixelRatio = useThree((state) => state.viewport.dpr);
  const inks = useInks((s) => s.inks);
  const glyphs = useMemo(() => createGlyphAtlas(invalidate), [invalidate]);
  const material = useMemo(() => createMarkMaterial(glyphs), [glyphs]);
  const look = useMemo(() => createSight(), []);
  const ghost = useView((s) => s.ghost);
  useEffect(
    () => () => {
      material.dispose();
      glyphs.dispose();
    },
    [material, glyphs],
  );
  useEffect(() => {
    setUniforms(material, {
      pixelRatio,
      casing: inks.casing,
      accent: inks.cinnabar,
      ghost: ghost ? 1 : 0,
    });
    invalidate();
  }, [material, pixelRatio, inks, buffers, ghost, invalidate]);

  useFrame(() => {
    if (followSkin(buffers)) flag(buffers, 'place');
    const { changed, done } = look(buffers, eye);
    if (changed) flag(buffers, 'seen');
    if (!done) invalidate();
    project(buffers);
    spread(buffers);
    moveDiscs(buffers);
    setUniforms(material, { stage: [frame.width, frame.height], fineness: fineness() });
  }, -1);

  return <mesh geometry={buffers.geometry} material={material} frustumCulled={false} renderOrder={5} />;
}

/** Where every mark falls on the screen, for picking, labels and tests. */
function project({ positions: p, seen, points, count }: MarkBuffers): void {
  const m = frame.viewProjection;
  const { width, height } = frame;
  for (let i = 0; i < count; i++) {
    const x = p[i * 3]!;
    const y = p[i * 3 + 1]!;
    const z = p[i * 3 + 2]!;
    const w = m[3]! * x + m[7]! * y + m[11]! * z + m[15]!;
    const point = points[i]!;
    point.x = ((m[0]! * x + m[4]! * y + m[8]! * z + m[12]!) / w / 2 + 0.5) * width;
    point.y = (0.5 - (m[1]! * x + m[5]! * y + m[9]! * z + m[13]!) / w / 2) * height;
    const onStage = point.x >= 0 && point.y >= 0 && point.x <= width && point.y <= height;
    point.visible = w > 0 && seen[i] === 1 && onStage && !isFaded(w);
  }
}

const spreadOut = new Float32Array(80);

function spread({ numbered, points, offsets, geometry }: MarkBuffers): void {
  const shown = numbered.flatMap((i) => {
    const { x, y, visible } = points[i]!;
    return visible ? [{ i, x, y }] : [];
  });
  if (shown.length > spreadOut.length / 2) return;
  spreadNumbers(shown, spreadOut);
  let changed = false;
  shown.forEach(({ i }, k) => {
    for (const axis of [0, 1]) {
      const value = spreadOut[k * 2 + axis]!;
      if (offsets[i * 2 + axis] !== value) changed = true;
      offsets[i * 2 + axis] = value;
    }
  });
  if (changed) flag({ geometry }, 'offset');
}

function flag({ geometry }: Pick<MarkBuffers, 'geometry'>, name: string): void {
  (geometry.getAttribute(name) as InstancedBufferAttribute).needsUpdate = true;
}
