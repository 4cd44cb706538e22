import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Stretch } from '../../domain/records/stretch.ts';
import type { Technique } from '../../domain/records/technique.ts';
import { asAnswered } from '../../domain/safety/as-answered.ts';
import type { Profile } from '../../domain/safety/profile.ts';
import { soften } from '../../domain/safety/soften.ts';
import { usesFor } from '../../domain/safety/uses-for.ts';
import { useEmphasis } from '../../state/emphasis-store.ts';
import { useView } from '../../state/view-store.ts';
import { mainKey } from '../common/point-keys.ts';
import { showNothing } from '../common/show-figure.ts';

/** Plain places of arm, leg, shoulder and head, where a motion is seen well. */
const SEEN_WELL = ['LI10', 'ST36', 'LI4', 'GB34', 'BL23', 'GV20'];
const PLAIN_STRETCH = 'ear-to-shoulder';

/** Moves a technique on the body, at a place where the person may do it; false where there is none. */
export function showMotion(dataset: Dataset, profile: Profile, technique: Technique): boolean {
  showNothing();
  if (technique.motion === 'stretch') {
    const said = asAnswered(dataset, profile);
    const fits = ({ id, dosage }: Stretch): boolean =>
      !('refused' in soften(dataset, said, { target: { stretch: id }, technique: null, dosage }));
    const plain = dataset.stretches.get(PLAIN_STRETCH);
    const stretch = plain && fits(plain) ? plain : [...dataset.stretches.values()].find(fits);
    if (!stretch) return false;
    useEmphasis.getState().emphasise({ cue: { stretch: stretch.id, side: 'L' } });
    useView.getState().fly({ kind: 'region', region: stretch.region, side: 'L' });
    return true;
  }
  const allowed = (point: Acupoint): boolean =>
    usesFor(dataset, profile, point).some((use) => use.technique === technique.id);
  const preferred = SEEN_WELL.flatMap((id) => dataset.acupoints.get(id) ?? []);
  const point = preferred.find(allowed) ?? [...dataset.acupoints.values()].find(allowed);
  if (!point) return false;
  const key = mainKey(point);
  useEmphasis
    .getState()
    .emphasise({ cue: { keys: [key], motion: technique.motion, tempo: technique.dosage.tempo } });
  useView.getState().fly({ kind: 'point', key });
  return true;
}
