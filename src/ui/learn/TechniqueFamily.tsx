import { useState } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Technique } from '../../domain/records/technique.ts';
import { t } from '../../messages/t.ts';
import { useProfile } from '../../state/profile-store.ts';
import { pressureWords, tempoWords, timeWords } from '../common/dosage-words.ts';
import { Fold } from '../common/Fold.tsx';
import { SourcesFold } from '../common/Sources.tsx';
import { showMotion } from './show-motion.ts';

/** The techniques of one family: how each is done, how it should feel, when to stop, and its motion on the body. */
export function TechniqueFamily({ dataset, kind }: { dataset: Dataset; kind: Technique['kind'] }) {
  /** The technique that was asked for last, and whether there is a place to show it. */
  const [asked, setAsked] = useState<{ id: string; shown: boolean } | null>(null);
  const profile = useProfile((s) => s.profile);
  return (
    <div className="techniques">
      {[...dataset.techniques.values()]
        .filter((technique) => technique.kind === kind)
        .map((technique) => (
          <Fold key={technique.id} title={technique.name}>
            <ol className="learn-steps">
              {technique.how.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p>{technique.feel}</p>
            <p>
              <strong>{technique.stopIf}</strong>
            </p>
            <p className="small">
              {[
                ...(technique.motion === 'stretch' ? [] : [pressureWords(technique.dosage)]),
                tempoWords(technique.dosage, technique.motion),
                timeWords(technique.dosage),
              ].join(' · ')}
            </p>
            <div className="show-motion">
              <button
                type="button"
                className="button"
                onClick={() => setAsked({ id: technique.id, shown: showMotion(dataset, profile, technique) })}
              >
                {t('learn.show')}
              </button>
              {asked?.id === technique.id && (
                <output className="small">{t(asked.shown ? 'learn.shown' : 'learn.show.none')}</output>
              )}
            </div>
            <SourcesFold dataset={dataset} ids={technique.sources} />
          </Fold>
        ))}
    </div>
  );
}
