import type { Ruler } from '../../domain/locator/finding.ts';
import type { Vec3 } from '../../domain/locator/placement.ts';
import { t } from '../../messages/t.ts';

/** A second direction is said where it is at least this share of the first. */
const ALSO = 0.55;

/** The place on the ruler at so many cun. */
function at({ samples, length }: Ruler, cun: number): Vec3 | null {
  const index = (cun / length) * (samples.length - 1);
  const low = samples[Math.floor(index)];
  const high = samples[Math.min(samples.length - 1, Math.ceil(index))];
  if (!low || !high) return null;
  const share = index - Math.floor(index);
  return [0, 1, 2].map((k) => low[k]! + share * (high[k]! - low[k]!)) as unknown as Vec3;
}

/** What a limb's spans run between, towards the trunk and away from it. */
const ENDS: Readonly<
  Record<string, readonly ['shoulder' | 'elbow' | 'hip' | 'knee', 'elbow' | 'wrist' | 'knee' | 'ankle']>
> = {
  'axilla-cubital': ['shoulder', 'elbow'],
  'cubital-wrist': ['elbow', 'wrist'],
  'symphysis-patella': ['hip', 'knee'],
  'trochanter-popliteal': ['hip', 'knee'],
  'gluteal_fold-popliteal': ['hip', 'knee'],
  'popliteal-malleolus_lat': ['knee', 'ankle'],
  'patella_apex-ankle': ['knee', 'ankle'],
  'patella_apex-malleolus_med': ['knee', 'ankle'],
  'tibial_condyle-malleolus_med': ['knee', 'ankle'],
};

/** Which way a ruler is counted, in the rule's own sense: "towards the elbow", "outwards". Null where nothing tells. */
export function wayWords(ruler: Ruler): string | null {
  const ends = ENDS[ruler.span];
  switch (ruler.way) {
    case undefined:
      return directionWords(ruler);
    case 'proximal':
      return ends ? t(`way.to.${ends[0]}`) : t('way.up');
    case 'distal':
      return ends ? t(`way.to.${ends[1]}`) : t('way.down');
    case 'toward': {
      const end = ruler.ends.at(-1);
      return end ? t('way.toward', { is: end.is }) : directionWords(ruler);
    }
    default:
      return t(`way.${ruler.way}`);
  }
}

/**
 * Which way the counted part of a ruler runs, on a body standing with its palms forward: "up", "outwards and down".
 * Null where the ruler has no length to tell it by.
 */
function directionWords(ruler: Ruler): string | null {
  const [from, to] = ruler.counted.map((cun) => at(ruler, cun));
  if (!from || !to) return null;
  const outwards = Math.abs(to[0]) - Math.abs(from[0]);
  const ways = [
    { size: Math.abs(to[1] - from[1]), words: to[1] > from[1] ? t('way.up') : t('way.down') },
    { size: Math.abs(outwards), words: outwards > 0 ? t('way.lateral') : t('way.medial') },
    { size: Math.abs(to[2] - from[2]), words: to[2] > from[2] ? t('way.front') : t('way.back') },
  ].sort((a, b) => b.size - a.size);
  const [first, second] = ways;
  if (!first || !second || first.size < 1e-4) return null;
  return second.size >= ALSO * first.size
    ? t('way.both', { first: first.words, second: second.words })
    : first.words;
}
