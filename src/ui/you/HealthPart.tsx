import { useState } from 'react';
import type { Condition } from '../../domain/records/condition.ts';
import type { Answer, Profile } from '../../domain/safety/profile.ts';
import { PREGNANCY } from '../../domain/safety/holds.ts';
import { t } from '../../messages/t.ts';
import { useProfile } from '../../state/profile-store.ts';
import { Choice } from '../common/Choice.tsx';
import { WithDataset } from '../common/WithDataset.tsx';
import { answerOptions } from '../relieve/ConditionQuestion.tsx';
import { PregnancyChoice } from '../relieve/PregnancyChoice.tsx';
import { EraseEverything } from './EraseEverything.tsx';
import { Erase } from './Erase.tsx';

/** All that Anmo may know of a person’s health, to see, change or erase in one step. */
export function HealthPart() {
  const [erased, setErased] = useState<Profile | null>(null);
  const { profile, erase, replace, answerPregnancy } = useProfile();
  return (
    <div className="page-body wants-room">
      <p className="measure">{t('you.lead')}</p>
      <Erase
        label={t('you.erase')}
        erased={erased && t('you.erased')}
        onErase={() => {
          setErased(profile);
          erase();
        }}
        onUndo={() => {
          if (erased) replace(erased);
          setErased(null);
        }}
      />
      <section className="about-one">
        <h2>{t('pregnancy.title')}</h2>
        <p className="small">{t('pregnancy.why')}</p>
        <PregnancyChoice
          value={profile}
          onChange={({ pregnancy, trimester }) => answerPregnancy(pregnancy, trimester)}
        />
      </section>
      <WithDataset>
        {(dataset) =>
          [...dataset.conditions.values()]
            .filter(({ id }) => id !== PREGNANCY)
            .map((condition) => <AboutOne key={condition.id} condition={condition} />)
        }
      </WithDataset>
      <EraseEverything />
    </div>
  );
}

function AboutOne({ condition }: { condition: Condition }) {
  const kept: Answer | undefined = useProfile((s) => s.profile.answers[condition.id]);
  return (
    <section className="about-one">
      <h2>{condition.question}</h2>
      <p className="small">{condition.why}</p>
      <Choice
        look="segments"
        hideLegend
        legend={condition.question}
        options={answerOptions()}
        value={kept ?? null}
        onChange={(answer) => useProfile.getState().answer(condition.id, answer)}
      />
      {kept === undefined && <p className="cap">{t('you.unanswered')}</p>}
    </section>
  );
}
