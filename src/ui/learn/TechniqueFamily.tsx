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
  const [shown, setShown] = useState<string | null>(null);
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
                pressureWords(technique.dosage),
                tempoWords(technique.dosage, technique.motion),
                timeWords(technique.dosage),
              ].join(' · ')}
            </p>
            <div className="show-motion">
              <button
                type="button"
                className="button"
                aria-pressed={shown === technique.id}
                onClick={() => setShown(showMotion(dataset, profile, technique) ? technique.id : null)}
              >
                {t(shown === technique.id ? 'learn.shown' : 'learn.show')}
              </button>
              {shown === technique.id && <p className="small">{t('learn.shown.only')}</p>}
            </div>
            <SourcesFold dataset={dataset} ids={technique.sources} />
          </Fold>
        ))}
    </div>
  );
}
