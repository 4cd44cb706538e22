import { useMemo } from 'react';
import { hiddenLookup } from '../isolate/hidden-lookup.ts';
import { useStageBody } from '../surface/stage-body.ts';
import type { MeridianStrand } from '../worker/protocol.ts';

/** The meridian lines where the body is shown: those over a part that is not are cut off at its border. */
export function useShownStrands(): readonly MeridianStrand[] {
  const strands = useStageBody((s) => s.solved!.strands);
  const hidden = useStageBody((s) => s.body?.hidden);
  return useMemo(() => {
    const { body } = useStageBody.getState();
    if (!hidden || !body) return strands;
    const isHidden = hiddenLookup(body);
    return strands.flatMap((strand) => pieces(strand, isHidden));
  }, [strands, hidden]);
}

function pieces(
  { meridian, positions: p, normals, places }: MeridianStrand,
  isHidden: (x: number, y: number, z: number) => boolean,
): MeridianStrand[] {
  const out: MeridianStrand[] = [];
  let from = 0;
  const end = (to: number): void => {
    if (to - from <= 3) return;
    const cut = <T extends Float32Array | Uint16Array>(all: T): T => all.slice(from, to) as T;
    out.push({
      meridian,
      positions: cut(p),
      normals: cut(normals),
      places: places && { corners: cut(places.corners), weights: cut(places.weights) },
    });
  };
  for (let i = 0; i < p.length; i += 3) {
    if (!isHidden(p[i]!, p[i + 1]!, p[i + 2]!)) continue;
    end(i);
    from = i + 3;
  }
  end(p.length);
  return out;
}
