import { useState } from 'react';
import type { Condition } from '../../domain/records/condition.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Profile } from '../../domain/safety/profile.ts';
import { PREGNANCY } from '../../domain/safety/holds.ts';
import { t } from '../../messages/t.ts';
import { useProfile } from '../../state/profile-store.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { PregnancyChoice } from '../relieve/PregnancyChoice.tsx';
import { ConditionAnswer } from './ConditionAnswer.tsx';
import { Contradictions } from './Contradictions.tsx';
import { EraseEverything } from './EraseEverything.tsx';
import { Erase } from './Erase.tsx';
import { keepSaid, saidOf } from './keep-said.ts';

/** What goes with pregnancy first, then illnesses, then what has a place, then age. */
function inOrder({ conditions }: Dataset): readonly Condition[] {
  const rank = ({ within, excludes, group }: Condition): number => {
    if (group === 'place') return 2;
    if (group === 'age') return 3;
    return (within ?? excludes?.includes(PREGNANCY)) ? 0 : 1;
  };
  return [...conditions.values()].sort((a, b) => rank(a) - rank(b));
}

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
      <WithDataset>{(dataset) => <Contradictions dataset={dataset} />}</WithDataset>
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
          inOrder(dataset)
            .filter(({ id }) => id !== PREGNANCY)
            .map((condition) => <AboutOne key={condition.id} condition={condition} />)
        }
      </WithDataset>
      <EraseEverything />
    </div>
  );
}

function AboutOne({ condition }: { condition: Condition }) {
  const profile = useProfile((s) => s.profile);
  const said = saidOf(profile, condition.id);
  return (
    <section className="about-one">
      <h2>{condition.question}</h2>
      <p className="small">{condition.why}</p>
      <ConditionAnswer
        condition={condition}
        look="segments"
        value={said}
        onChange={(next) => keepSaid(condition.id, next)}
      />
      {said.answer === null && <p className="cap">{t('you.unanswered')}</p>}
    </section>
  );
}
