import { useEffect, useRef, useState } from 'react';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { PREGNANCY } from '../../domain/safety/holds.ts';
import { questionsFor, relevantConditions } from '../../domain/safety/questions.ts';
import { useProfile } from '../../state/profile-store.ts';
import { ConditionQuestion } from './ConditionQuestion.tsx';
import { PregnancyQuestion } from './PregnancyQuestion.tsx';

interface QuestionsProps {
  readonly dataset: Dataset;
  readonly complaint: Complaint;
  /** Ask again what was answered too. */
  readonly again: boolean;
  readonly onDone: () => void;
}

/** The questions of safety that matter for a complaint, one at a time. Each answer is kept when its button is pressed. */
export function Questions({ dataset, complaint, again, onDone }: QuestionsProps) {
  const [past, setPast] = useState<readonly string[]>([]);
  const [at, setAt] = useState(0);
  const profile = useProfile((s) => s.profile);
  const region = useRef<HTMLDivElement>(null);

  const openFor = (who: typeof profile, seen: readonly string[]) =>
    (again ? relevantConditions : questionsFor)(dataset, complaint.id, who).filter(
      (id) => !seen.includes(id),
    );
  const open = openFor(profile, past);
  const current = past[at] ?? open[0];

  const started = useRef(false);
  useEffect(() => {
    if (started.current) region.current?.querySelector('h2')?.focus();
    started.current = true;
  }, [current]);

  if (current === undefined) return null;
  const next = () => {
    const seen = past.includes(current) ? past : [...past, current];
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
  const condition = dataset.conditions.get(current);
  return (
    <div ref={region} className="question" data-phase="questions">
      {current === PREGNANCY ? (
        <PregnancyQuestion key={current} complaint={complaint} {...shared} />
      ) : (
        condition && <ConditionQuestion key={current} condition={condition} {...shared} />
      )}
    </div>
  );
}
