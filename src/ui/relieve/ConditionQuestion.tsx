import { useState } from 'react';
import type { Condition } from '../../domain/records/condition.ts';
import { t } from '../../messages/t.ts';
import { useProfile } from '../../state/profile-store.ts';
import { ConditionAnswer, type Said } from '../you/ConditionAnswer.tsx';
import { keepSaid, saidOf } from '../you/keep-said.ts';
import { QuestionFrame, type QuestionPlace } from './QuestionFrame.tsx';

export function ConditionQuestion({ condition, ...place }: QuestionPlace & { condition: Condition }) {
  const kept = useProfile((s) => s.profile);
  const [draft, setDraft] = useState<Said>(() => saidOf(kept, condition.id));
  return (
    <QuestionFrame
      {...place}
      title={condition.question}
      why={condition.why}
      answered={draft.answer !== null}
      onNext={() => {
        keepSaid(condition.id, draft);
        place.onNext();
      }}
    >
      <ConditionAnswer condition={condition} look="rows" value={draft} onChange={setDraft} />
      {draft.answer === 'unknown' && <p className="small">{t('questions.unsure.note')}</p>}
    </QuestionFrame>
  );
}
