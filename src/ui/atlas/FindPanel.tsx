import { useEffect, useRef } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { parsePointKey, type PointKey } from '../../domain/locator/placement.ts';
import { t } from '../../messages/t.ts';
import { useBody } from '../../state/body-store.ts';
import { useFind } from '../../state/find-store.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { hrefOf } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';
import { PointName } from '../common/PointName.tsx';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { findWords, placesIn, type FindWords } from './find-words.ts';
import { isLeftOut, useMarks } from './use-marks.ts';
import { useFinding } from './use-finding.ts';
import { useLengthWords } from './use-length-words.ts';
import './find.css';

/** How a point is measured on the body shown: its steps in words, played or gone through by hand. */
export function FindPanel({ dataset, pointKey }: { dataset: Dataset; pointKey: PointKey }) {
  const { steps, step, playing, go, play } = useFind();
  const failed = useBody((s) => s.status === 'failed');
  const lengths = useLengthWords();
  const places = placesIn(steps ?? []);
  const { id } = parsePointKey(pointKey);
  const left = isLeftOut(useMarks(dataset).get(id)) || dataset.acupoints.get(id)?.techniques.length === 0;
  const words = (steps ?? []).map((each) => findWords(each, { places, lengths, isLeftOut: left }));
  useFinding(pointKey, (at) => letters(words[at]));

  const last = words.length - 1;
  const move = (to: number) => {
    play(false);
    go(to);
  };
  const toggle = () => {
    if (!playing && step >= last) go(0);
    play(!playing);
  };
  const ready = words.length > 0;
  useShortcuts(
    ready ? { ArrowRight: () => move(step + 1), ArrowLeft: () => move(step - 1), ' ': toggle } : {},
  );

  const list = useRef<HTMLOListElement>(null);
  // The step being shown is the one to read: a list longer than its panel follows it.
  useEffect(() => {
    const shown = list.current?.children[step];
    if (ready && step > 0)
      shown?.scrollIntoView({
        block: 'nearest',
        behavior: isMotionReduced(useSettings.getState()) ? 'auto' : 'smooth',
      });
  }, [step, ready]);

  return (
    <section className="finding-steps">
      <div className="finding-head">
        <h2>{t('find.measured')}</h2>
        {ready && (
          <div className="finding-player">
            <button
              type="button"
              className="icon-button"
              aria-label={t('find.previous')}
              title={t('find.previous')}
              disabled={step === 0}
              onClick={() => move(step - 1)}
            >
              <Icon name="first" />
            </button>
            <button
              type="button"
              className="icon-button finding-play"
              aria-label={playing ? t('find.pause') : t('find.play')}
              title={playing ? t('find.pause') : t('find.play')}
              onClick={toggle}
            >
              <Icon name={playing ? 'pause' : 'play'} />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={t('find.next')}
              title={t('find.next')}
              disabled={step === last}
              onClick={() => move(step + 1)}
            >
              <Icon name="last" />
            </button>
          </div>
        )}
      </div>
      {steps === null && <output className="small">{failed ? t('find.no-body') : t('find.working')}</output>}
      {steps?.length === 0 && <p className="small">{t('find.none')}</p>}
      {ready && (
        <>
          <p className="hidden" aria-live="polite">
            {t('find.of', { number: step + 1, total: words.length })}: {words[step]?.title}
          </p>
          <ol className="finding-list" ref={list}>
            {words.map((each, index) => (
              <li key={`${index}-${each.title}`} aria-current={index === step ? 'step' : undefined}>
                <button type="button" onClick={() => move(index)}>
                  <span className="disc num" aria-hidden="true">
                    {index + 1}
                  </span>
                  <span>
                    <strong>{each.title}</strong> <span className="finding-more">{each.more.join(' ')}</span>
                  </span>
                </button>
                <StartingPoints dataset={dataset} ids={each.points} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** The points a finding starts from, each with the way to its own finding. */
function StartingPoints({ dataset, ids }: { dataset: Dataset; ids: readonly string[] }) {
  const points = ids.flatMap((id) => dataset.acupoints.get(id) ?? []);
  if (points.length === 0) return null;
  return (
    <p className="finding-from small">
      {points.map((point) => (
        <a key={point.id} className="link" href={hrefOf({ page: 'point', point: point.id, find: true })}>
          {t('point.find')}: <PointName point={point} code />
        </a>
      ))}
    </p>
  );
}

const letters = (words: FindWords | undefined): number =>
  words ? words.title.length + words.more.join(' ').length : 0;
