import { useEffect, useMemo, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { InstancedBufferAttribute } from 'three';
import { useEmphasis } from '../../state/emphasis-store.ts';
import { frame, type ScreenPoint } from '../../state/frame.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView } from '../../state/view-store.ts';
import { fineness, isFaded } from '../camera/focus.ts';
import type { RaySurface } from '../surface/ray.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { setUniforms } from '../uniforms.ts';
import { useInks } from '../theme/inks.ts';
import { discs, listDiscs, moveDiscs } from './discs.ts';
import { createGlyphAtlas } from './glyph-atlas.ts';
import { listMarks } from './list-marks.ts';
import { createMarkBuffers, type MarkBuffers } from './mark-buffers.ts';
import { createMarkMaterial } from './mark-material.ts';
import { spreadNumbers } from './spread.ts';
import { lookAgain, RAYS_A_FRAME } from './visibility.ts';

/** All acupoints in one draw, of constant size on the screen; those on the far side are hidden. */
export function AcupointMarkers() {
  const placements = useStageBody((s) => s.solved?.placements);
  const buffers = useMarks();
  if (!placements || !buffers || buffers.count === 0) return null;
  return <DrawnMarks buffers={buffers} />;
}

function useMarks(): MarkBuffers | null {
  const placements = useStageBody((s) => s.solved?.placements);
  const inks = useInks((s) => s.inks);
  const { points, meridian } = useView();
  const { marks, current, labelled, cue } = useEmphasis();
  const { selected, hovered } = useSelection();
  const buffers = useMemo(() => {
    if (!placements) return null;
    const keys = placements.keys();
    const named = cue && 'keys' in cue ? [...labelled, ...cue.keys] : labelled;
    const styles = listMarks({ keys, points, marks, current, selected, hovered, labelled: named, meridian });
    return createMarkBuffers(styles, placements, inks);
  }, [placements, inks, points, meridian, marks, current, labelled, cue, selected, hovered]);
  useEffect(() => {
    frame.points.clear();
    for (const { key } of buffers?.styles ?? []) frame.points.set(key, { x: 0, y: 0, visible: false });
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
  const looked = useRef<Looked | null>(null);
  useEffect(
    () => () => {
      material.dispose();
      glyphs.dispose();
    },
    [material, glyphs],
  );
  useEffect(() => {
    setUniforms(material, { pixelRatio, casing: inks.casing, accent: inks.cinnabar });
    invalidate();
  }, [material, pixelRatio, inks, buffers, invalidate]);

  useFrame(({ camera }) => {
    const { body } = useStageBody.getState();
    if (!body) return;
    const e = camera.matrixWorld.elements;
    const now = { buffers, surface: body.positions, eye: [e[12]!, e[13]!, e[14]!] as const };
    if (!look(now, looked.current, body)) invalidate();
    looked.current = now;
    project(buffers);
    spread(buffers);
    moveDiscs(buffers);
    setUniforms(material, { stage: [frame.width, frame.height], fineness: fineness() });
  }, -1);

  return <mesh geometry={buffers.geometry} material={material} frustumCulled={false} renderOrder={5} />;
}

interface Looked {
  readonly buffers: MarkBuffers;
  readonly surface: Float32Array;
  readonly eye: readonly [number, number, number];
}

/** Tells which marks are seen, if anything changed since the last look. Returns false if it needs another frame. */
function look(now: Looked, last: Looked | null, body: RaySurface): boolean {
  const { buffers, eye } = now;
  const known = last?.buffers === buffers && last.surface === now.surface;
  if (!known || eye.some((x, k) => x !== last.eye[k])) buffers.stale = buffers.count;
  if (buffers.stale === 0) return true;
  flag(buffers, 'seen');
  return lookAgain(buffers, body, ...eye, known ? RAYS_A_FRAME : Infinity);
}

/** Where every mark falls on the screen, for picking, labels and tests. */
function project(buffers: MarkBuffers): void {
  const m = frame.viewProjection;
  const { positions: p, seen, styles } = buffers;
  for (let i = 0; i < styles.length; i++) {
    const x = p[i * 3]!;
    const y = p[i * 3 + 1]!;
    const z = p[i * 3 + 2]!;
    const w = m[3]! * x + m[7]! * y + m[11]! * z + m[15]!;
    const point = frame.points.get(styles[i]!.key) as ScreenPoint | undefined;
    if (!point) continue;
    point.x = ((m[0]! * x + m[4]! * y + m[8]! * z + m[12]!) / w / 2 + 0.5) * frame.width;
    point.y = (0.5 - (m[1]! * x + m[5]! * y + m[9]! * z + m[13]!) / w / 2) * frame.height;
    const onStage = point.x >= 0 && point.y >= 0 && point.x <= frame.width && point.y <= frame.height;
    point.visible = w > 0 && seen[i] === 1 && onStage && !isFaded(w);
  }
}

const spreadOut = new Float32Array(80);

function spread(buffers: MarkBuffers): void {
  const numbered = buffers.styles.flatMap((style, i) => {
    const point = frame.points.get(style.key);
    return style.number > 0 && point?.visible ? [{ i, x: point.x, y: point.y }] : [];
  });
  if (numbered.length > spreadOut.length / 2) return;
  spreadNumbers(numbered, spreadOut);
  let changed = false;
  numbered.forEach(({ i }, k) => {
    for (const axis of [0, 1]) {
      const value = spreadOut[k * 2 + axis]!;
      if (buffers.offsets[i * 2 + axis] !== value) changed = true;
      buffers.offsets[i * 2 + axis] = value;
    }
  });
  if (changed) flag(buffers, 'offset');
}

function flag(buffers: MarkBuffers, name: string): void {
  (buffers.geometry.getAttribute(name) as InstancedBufferAttribute).needsUpdate = true;
}
