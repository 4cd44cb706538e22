import { useEffect, useRef } from 'react';
import { useFrame } from '@react-three/fiber';
import type { RawShaderMaterial, Vector3, Vector4 } from 'three';
import type { Placement } from '../../domain/locator/placement.ts';
import { useFind } from '../../state/find-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { pace } from '../finding/pace.ts';
import { drawnShare } from '../finding/step-time.ts';
import { drawnFrame, isMoved, type DrawnFrame } from '../surface/drawn-body.ts';
import { useStageBody } from '../surface/stage-body.ts';

type Zone = Pick<Placement, 'position' | 'normal' | 'radius'>;

/** How much wider than it is a zone comes in. */
const WIDER = 0.9;

/** The zone of uncertainty, true to the skin: of the selected point, or of the one whose finding has come to it. */
export function useZone(material: RawShaderMaterial, invalidate: () => void): void {
  const selected = useSelection((s) => s.selected);
  const placement = useStageBody((s) => (selected ? s.solved?.placements.get(selected) : undefined));
  const steps = useFind((s) => s.steps);
  const step = useFind((s) => s.step);
  const settled = steps?.findIndex(({ kind }) => kind === 'zone') ?? -1;
  const found = steps?.[settled];
  const zone: Zone | null = steps
    ? found?.kind === 'zone' && step >= settled
      ? found
      : null
    : (placement ?? null);

  const wasMoved = useRef(false);
  useEffect(() => {
    showZone(material, zone);
    invalidate();
  }, [material, zone, invalidate]);

  useFrame(() => {
    if (selected && !steps && placement && (isMoved() || wasMoved.current)) {
      const frame = drawnFrame(selected);
      if (frame) moveZone(material, frame);
      wasMoved.current = isMoved();
    }
    if (found?.kind !== 'zone' || !zone) return;
    const share = step === settled ? drawnShare(found, pace.seconds) : 1;
    widen(material, found.radius * (1 + WIDER * (1 - share)));
  }, -1);
}

function showZone({ uniforms }: RawShaderMaterial, zone: Zone | null): void {
  const at = uniforms['zone']!.value as Vector4;
  if (!zone) {
    at.w = 0;
    return;
  }
  const [nx, ny, nz] = zone.normal;
  at.set(...zone.position, zone.radius);
  const normal = (uniforms['zoneNormal']!.value as Vector3).set(nx, ny, nz);
  const isLevel = Math.abs(ny) > 0.9;
  const tangent = (uniforms['zoneTangent']!.value as Vector3).set(0, isLevel ? 0 : 1, isLevel ? 1 : 0);
  tangent.addScaledVector(normal, -tangent.dot(normal)).normalize();
}

/** The zone goes where the skin goes. */
function moveZone({ uniforms }: RawShaderMaterial, { position, normal, along }: DrawnFrame): void {
  const at = uniforms['zone']!.value as Vector4;
  at.set(...position, at.w);
  (uniforms['zoneNormal']!.value as Vector3).set(...normal);
  (uniforms['zoneTangent']!.value as Vector3).set(...along);
}

function widen({ uniforms }: RawShaderMaterial, radius: number): void {
  (uniforms['zone']!.value as Vector4).w = radius;
}
