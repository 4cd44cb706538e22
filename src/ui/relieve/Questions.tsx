import { useEffect, useRef, useState } from 'react';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { PREGNANCY } from '../../domain/safety/holds.ts';
import { questionCards, questionsFor, relevantConditions } from '../../domain/safety/questions.ts';
import { useProfile } from '../../state/profile-store.ts';
import { ConditionQuestion } from './ConditionQuestion.tsx';
import { GroupQuestion } from './GroupQuestion.tsx';
import { PregnancyQuestion } from './PregnancyQuestion.tsx';

type Card = readonly string[];

interface QuestionsProps {
  readonly dataset: Dataset;
  readonly complaints: readonly Complaint[];
  /** Ask again what was answered too. */
  readonly again: boolean;
  readonly onDone: () => void;
}

/**
 * The questions of safety that matter for the complaints, one at a time, those of a kind together. Each answer is kept
 * when its button is pressed.
 */
export function Questions({ dataset, complaints, again, onDone }: QuestionsProps) {
  const [past, setPast] = useState<readonly Card[]>([]);
  const [at, setAt] = useState(0);
  const profile = useProfile((s) => s.profile);
  const region = useRef<HTMLDivElement>(null);

  const openFor = (who: typeof profile, seen: readonly Card[]) =>
    questionCards(
      dataset,
      [
        ...new Set(
          complaints.flatMap(({ id }) => (again ? relevantConditions : questionsFor)(dataset, id, who)),
        ),
      ].filter((id) => !seen.some((card) => card.includes(id))),
    );
  const open = openFor(profile, past);
  const current = past[at] ?? open[0];
  const first = current?.[0];

  const started = useRef(false);
  useEffect(() => {
    if (started.current) region.current?.querySelector('h2')?.focus();
    started.current = true;
  }, [first]);

  if (current === undefined) return null;
  const next = () => {
    const seen = at < past.length ? past : [...past, current];
    setPast(seen);
    setAt(at + 1);
    if (at + 1 >= seen.length && openFor(useProfile.getState().profile, seen).length === 0) onDone();
  };
  const shared = {
    number: at + 1,
    total: past.length + open.length,
    onNext: next,
    onBack: at > 0 ? () => setAt(at - 1) : undefined,
  };
  const conditions = current.flatMap((id) => dataset.conditions.get(id) ?? []);
  const [condition] = conditions;
  return (
    <div ref={region} className="question" data-phase="questions">
      {first === PREGNANCY ? (
        <PregnancyQuestion key={first} complaints={complaints} {...shared} />
      ) : condition?.group && conditions.length > 1 ? (
        <GroupQuestion key={first} conditions={conditions} {...shared} />
      ) : (
        condition && <ConditionQuestion key={first} condition={condition} {...shared} />
      )}
    </div>
  );
}
