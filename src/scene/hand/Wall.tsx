import { useEffect, useMemo, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { BufferAttribute, BufferGeometry, type Mesh } from 'three';
import type { PointKey } from '../../domain/locator/placement.ts';
import { addScaled, cross, normalize, type Vec3 } from '../../domain/geometry/vec3.ts';
import { drawnFrame } from '../surface/drawn-body.ts';
import { useInks } from '../theme/inks.ts';
import { setUniforms } from '../uniforms.ts';
import { createWallMaterial } from './wall-material.ts';

/** The wall that a ball is held against, upright. @param off metres from the skin */
export function Wall({ point, off }: { point: PointKey; off: number }) {
  const invalidate = useThree((state) => state.invalidate);
  const ink = useInks((s) => s.inks.ink3);
  const geometry = useMemo(() => square(), []);
  const material = useMemo(() => createWallMaterial(), []);
  const object = useRef<Mesh>(null);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    setUniforms(material, { ink });
    invalidate();
  }, [material, ink, invalidate]);
  useFrame(() => {
    const wall = object.current;
    const at = drawnFrame(point);
    if (!wall || !at) return;
    const [nx, ny, nz] = at.normal;
    const out = normalize(Math.hypot(nx, nz) > 0.3 ? [nx, 0, nz] : [nx, ny, nz]);
    const up: Vec3 = Math.abs(out[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0];
    const side = normalize(cross(up, out));
    const high = cross(out, side);
    const o = addScaled(at.position, at.normal, off);
    wall.matrix.set(
      ...[side[0], high[0], out[0], o[0]],
      ...[side[1], high[1], out[1], o[1]],
      ...[side[2], high[2], out[2], o[2]],
      ...[0, 0, 0, 1],
    );
    wall.matrixWorldNeedsUpdate = true;
  });
  return (
    <mesh
      ref={object}
      geometry={geometry}
      material={material}
      matrixAutoUpdate={false}
      frustumCulled={false}
      renderOrder={3}
    />
  );
}

function square(): BufferGeometry {
  const geometry = new BufferGeometry();
  const corners = [-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0];
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  return geometry;
}
