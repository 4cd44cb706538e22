import { useState } from 'react';
import type { Condition } from '../../domain/records/condition.ts';
import type { Answer } from '../../domain/safety/profile.ts';
import { t } from '../../messages/t.ts';
import { useProfile } from '../../state/profile-store.ts';
import { Choice } from '../common/Choice.tsx';
import { QuestionFrame, type QuestionPlace } from './QuestionFrame.tsx';

/** The three answers to a question about oneself. */
export const answerOptions = () =>
  [
    { value: 'no', label: t('questions.no') },
    { value: 'yes', label: t('questions.yes') },
    { value: 'unknown', label: t('questions.unsure') },
  ] as const satisfies readonly { value: Answer; label: string }[];

export function ConditionQuestion({ condition, ...place }: QuestionPlace & { condition: Condition }) {
  const kept = useProfile((s) => s.profile.answers[condition.id]);
  const [draft, setDraft] = useState<Answer | null>(kept ?? null);
  return (
    <QuestionFrame
      {...place}
      title={condition.question}
      why={condition.why}
      answered={draft !== null}
      onNext={() => {
        if (draft) useProfile.getState().answer(condition.id, draft);
        place.onNext();
      }}
    >
      <Choice
        look="rows"
        hideLegend
        legend={condition.question}
        options={answerOptions()}
        value={draft}
        onChange={setDraft}
      />
      {draft === 'unknown' && <p className="small">{t('questions.unsure.note')}</p>}
    </QuestionFrame>
  );
}
