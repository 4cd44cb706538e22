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
  { meridian, positions: p, normals }: MeridianStrand,
  isHidden: (x: number, y: number, z: number) => boolean,
): MeridianStrand[] {
  const out: MeridianStrand[] = [];
  let from = 0;
  const end = (to: number): void => {
    if (to - from > 3) out.push({ meridian, positions: p.slice(from, to), normals: normals.slice(from, to) });
  };
  for (let i = 0; i < p.length; i += 3) {
    if (!isHidden(p[i]!, p[i + 1]!, p[i + 2]!)) continue;
    end(i);
    from = i + 3;
  }
  end(p.length);
  return out;
}
