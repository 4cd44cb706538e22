import { useLayoutEffect, useRef, useState } from 'react';
import { localInstant } from '../../domain/diary/local-instant.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { Choice } from '../common/Choice.tsx';
import { useDiaryRead } from '../diary/use-diary-read.ts';
import { fitSheet } from './fit-sheet.ts';
import { SheetView } from './SheetView.tsx';
import { SheetWays } from './SheetWays.tsx';
import { ToldFields } from './ToldFields.tsx';
import { useLately, useToldItems } from './use-told.ts';
import { writeSheet } from './write-sheet.ts';
import './summary.css';

/** Days. */
const SPANS = [28, 92, 366] as const;

/** The page to show a clinician: chosen, read, printed and saved. */
export default function SummaryPart({ dataset }: { dataset: Dataset }) {
  const done = useDiaryRead((diary) => diary.complaints(), []);
  if (!done) return null;
  const complaints = [...done]
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([id]) => dataset.complaints.get(id) ?? []);
  const [first] = complaints;
  return first ? (
    <Summary dataset={dataset} complaints={complaints} first={first} />
  ) : (
    <div className="summary-none">
      <h2>{t('summary.none')}</h2>
      <p className="measure">{t('summary.none.lead')}</p>
      <a className="button" href={hrefOf({ page: 'home' })}>
        {t('summary.none.way')}
      </a>
    </div>
  );
}

interface SummaryProps {
  readonly dataset: Dataset;
  readonly complaints: readonly Complaint[];
  readonly first: Complaint;
}

function Summary({ dataset, complaints, first }: SummaryProps) {
  const [now] = useState(() => localInstant(new Date()));
  const [complaint, setComplaint] = useState(first);
  const [span, setSpan] = useState<(typeof SPANS)[number]>(92);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState('');
  const items = useToldItems(dataset);
  const lately = useLately(complaint.id, span, now);
  const paper = useRef<HTMLDivElement>(null);
  const sheet =
    lately && lately.sessions.length > 0
      ? writeSheet(dataset, {
          ...lately,
          complaint,
          ticked: items.filter(({ id }) => ticked.has(id)).map((item) => item.words),
          words,
          now,
        })
      : null;
  useLayoutEffect(() => {
    const fit = () => {
      const drawn = paper.current?.querySelector<HTMLElement>('.sheet');
      if (drawn) fitSheet(drawn);
    };
    fit();
    // Its fonts may have come since.
    window.addEventListener('beforeprint', fit);
    return () => window.removeEventListener('beforeprint', fit);
  });
  return (
    <div className="summary">
      <div className="summary-form">
        <p className="measure">{t('summary.lead')}</p>
        {complaints.length > 1 && (
          <label className="labelled">
            <span className="over">{t('summary.for')}</span>
            <select
              className="field"
              value={complaint.id}
              onChange={({ target }) =>
                setComplaint(complaints.find(({ id }) => id === target.value) ?? complaint)
              }
            >
              {complaints.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        <Choice
          look="segments"
          legend={t('summary.span')}
          options={SPANS.map((days) => ({ value: String(days), label: t(`summary.span.${days}`) }))}
          value={String(span)}
          onChange={(value) => setSpan(SPANS.find((days) => String(days) === value) ?? span)}
        />
        <ToldFields items={items} ticked={ticked} words={words} onTick={setTicked} onWords={setWords} />
      </div>
      {sheet ? (
        <section className="summary-page" aria-label={t('summary.preview')} ref={paper}>
          <SheetWays sheet={sheet} paper={paper} />
          <SheetView sheet={sheet} />
        </section>
      ) : (
        lately && <p className="measure">{t('summary.span.none')}</p>
      )}
    </div>
  );
}
