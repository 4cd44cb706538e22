import { useState } from 'react';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Profile } from '../../domain/safety/profile.ts';
import { t } from '../../messages/t.ts';
import { useProfile } from '../../state/profile-store.ts';
import { Icon } from '../common/Icon.tsx';
import { PregnancyChoice } from './PregnancyChoice.tsx';
import { QuestionFrame, type QuestionPlace } from './QuestionFrame.tsx';

/** Asked of everyone, before anything is pressed. */
export function PregnancyQuestion({
  complaints,
  ...place
}: QuestionPlace & { complaints: readonly Complaint[] }) {
  const kept = useProfile((s) => s.profile);
  const [draft, setDraft] = useState<Pick<Profile, 'pregnancy' | 'trimester'>>(kept);
  const maybe = draft.pregnancy !== 'no' && draft.pregnancy !== 'unknown';
  const signs = new Set(
    complaints.flatMap(({ pregnancyRedFlags = [] }) => pregnancyRedFlags.map(({ sign }) => sign)),
  );
  return (
    <QuestionFrame
      {...place}
      title={t('pregnancy.title')}
      why={t('pregnancy.why')}
      answered={draft.pregnancy !== 'unknown'}
      onNext={() => {
        useProfile.getState().answerPregnancy(draft.pregnancy, draft.trimester);
        place.onNext();
      }}
    >
      <PregnancyChoice value={draft} onChange={setDraft} />
      {maybe && signs.size > 0 && (
        <div className="notice stop">
          <Icon name="stop" />
          <div>
            <strong>{t('pregnancy.call')}</strong>
            <ul className="bullets">
              {[...signs].map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </QuestionFrame>
  );
}
