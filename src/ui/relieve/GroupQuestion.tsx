import { useState } from 'react';
import type { Condition } from '../../domain/records/condition.ts';
import { t } from '../../messages/t.ts';
import { useProfile } from '../../state/profile-store.ts';
import { ConditionAnswer, type Said } from '../you/ConditionAnswer.tsx';
import { keepSaid, saidOf } from '../you/keep-said.ts';
import { QuestionFrame, type QuestionPlace } from './QuestionFrame.tsx';

interface GroupQuestionProps extends QuestionPlace {
  /** All of one group. */
  readonly conditions: readonly Condition[];
}

/** Questions of one kind, asked together: each has its own answer, and "none of these" gives them all at once. */
export function GroupQuestion({ conditions, ...place }: GroupQuestionProps) {
  const kept = useProfile((s) => s.profile);
  const [draft, setDraft] = useState<Readonly<Record<string, Said>>>(() =>
    Object.fromEntries(conditions.map(({ id }) => [id, saidOf(kept, id)])),
  );
  const group = conditions[0]?.group ?? 'place';
  const said = ({ id }: Condition): Said => draft[id] ?? { answer: null, places: [] };
  return (
    <QuestionFrame
      {...place}
      title={t(`questions.group.${group}`)}
      why={t(`questions.group.${group}.why`)}
      answered={conditions.every((each) => said(each).answer !== null)}
      onNext={() => {
        for (const each of conditions) keepSaid(each.id, said(each));
        place.onNext();
      }}
    >
      <button
        type="button"
        className="button"
        onClick={() =>
          setDraft(Object.fromEntries(conditions.map(({ id }) => [id, { answer: 'no', places: [] }])))
        }
      >
        {t('questions.group.none')}
      </button>
      {conditions.map((condition) => (
        <div key={condition.id} className="group-one">
          <ConditionAnswer
            condition={condition}
            look="segments"
            legend={condition.question}
            value={said(condition)}
            onChange={(next) => setDraft((all) => ({ ...all, [condition.id]: next }))}
          />
        </div>
      ))}
    </QuestionFrame>
  );
}
