import { BODY_REGIONS } from '../../domain/body/region.ts';
import type { Vec3 } from '../../domain/geometry/vec3.ts';
import { isSeen } from '../markers/visibility.ts';
import type { StageBody } from '../surface/stage-body.ts';

const GROIN = BODY_REGIONS.indexOf('groin');
const KNEE = BODY_REGIONS.indexOf('knee');
const ASKED = 16;
/** Metres that the knees are below the groin of who stands: there is nothing to look between. */
const STANDS = 0.28;

/**
 * How much of the groin an eye would see of a body that sits or lies, 0 to 1: a view from between the knees is nobody's
 * wish, however well it shows the point.
 */
export function groinSeen(body: StageBody): (eye: Vec3) => number {
  const all = verticesOf(body, GROIN);
  if (meanHeight(body, all) - meanHeight(body, verticesOf(body, KNEE)) > STANDS) return () => 0;
  const asked = all.filter((_, i) => i % Math.max(1, Math.floor(all.length / ASKED)) === 0);
  const { positions: p, normals: n } = body;
  return (eye) => {
    const seen = asked.filter((v) => {
      const i = v * 3;
      return isSeen(body, p[i]!, p[i + 1]!, p[i + 2]!, n[i]!, n[i + 1]!, n[i + 2]!, ...eye);
    });
    return seen.length / Math.max(1, asked.length);
  };
}

function verticesOf({ regionOfVertex }: StageBody, wanted: number): number[] {
  const out: number[] = [];
  regionOfVertex.forEach((region, v) => {
    if (region === wanted) out.push(v);
  });
  return out;
}

const meanHeight = ({ positions }: StageBody, vertices: readonly number[]): number =>
  vertices.reduce((sum, v) => sum + positions[v * 3 + 1]!, 0) / Math.max(1, vertices.length);
