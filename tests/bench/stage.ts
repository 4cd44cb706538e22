import { bodyUrl, detailUrl } from '../../src/dataset/models.ts';
import { loadDataset } from '../../src/dataset/dataset.ts';
import type { Dataset } from '../../src/domain/records/dataset.ts';
import { mountStage } from '../../src/scene/mount-stage.ts';
import { useEmphasis, type Cue, type StretchCue } from '../../src/state/emphasis-store.ts';
import { useMotion } from '../../src/state/motion-store.ts';
import { useView } from '../../src/state/view-store.ts';

/**
 * The app's stage without its pages, as large as `?width=…&height=…` say, to measure what is hard to come to by hand:
 * `?play=…` lets it show one of `PLAYS`, `?times=10` gives it ten of every point.
 */
const asked = new URLSearchParams(location.search);
const host = document.querySelector<HTMLElement>('#stage')!;
host.style.width = `${asked.get('width') ?? innerWidth}px`;
host.style.height = `${asked.get('height') ?? innerHeight}px`;

const worked: Cue['worked'] = { contact: 'thumb', pressure: 3, posture: 'sitting', hands: 'partner' };
const PLAYS: Readonly<Record<string, Cue | StretchCue>> = {
  technique: { keys: ['ST36.L'], motion: 'circle', tempo: 90, worked },
  reach: { keys: ['LI4.L'], motion: 'circle', tempo: 90, worked: { ...worked, hands: 'each' } },
  stretch: { stretch: 'ear-to-shoulder', side: 'L' },
};

/** Every acupoint so many times over, each under a number of its own at the same place. */
function multiplied(dataset: Dataset, times: number): Dataset {
  const acupoints = [...dataset.acupoints.values()].flatMap((point) =>
    Array.from({ length: times }, (_, copy) => {
      const id =
        copy === 0 ? point.id : point.id.replace(/\d+$/, (number) => String(Number(number) + copy * 1000));
      return [id, { ...point, id }] as const;
    }),
  );
  return { ...dataset, acupoints: new Map(acupoints) };
}

const stage = mountStage(host, { bodyUrl, detailUrl });
const play = PLAYS[asked.get('play') ?? ''];
useView.getState().set({ touch: 'points', points: play ? 'marked' : 'all', meridians: !play });
stage.give(multiplied(await loadDataset(), Number(asked.get('times') ?? 1)));
if (play) {
  useMotion.getState().set({ shown: 'body', playing: true });
  useEmphasis.getState().emphasise({ cue: play, current: 'keys' in play ? play.keys[0]! : null });
}
