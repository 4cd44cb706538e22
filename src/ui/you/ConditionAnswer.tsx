import type { ReactNode } from 'react';
import type { Condition } from '../../domain/records/condition.ts';
import type { Answer, ToldPlace } from '../../domain/safety/profile.ts';
import { Choice } from '../common/Choice.tsx';
import { answerOptions } from './answer-options.ts';
import { ToldPlaces } from './ToldPlaces.tsx';

/** What is said of one condition: whether it is there and, where that matters, in which places. */
export interface Said {
  readonly answer: Answer | null;
  readonly places: readonly ToldPlace[];
}

interface ConditionAnswerProps {
  readonly condition: Condition;
  readonly look: 'rows' | 'segments';
  /** Shown above the answers; without it the question stands there already. */
  readonly legend?: ReactNode;
  readonly value: Said;
  readonly onChange: (said: Said) => void;
}

export function ConditionAnswer({ condition, look, legend, value, onChange }: ConditionAnswerProps) {
  const { answer, places } = value;
  return (
    <>
      <Choice
        look={look}
        hideLegend={legend === undefined}
        legend={legend ?? condition.question}
        options={answerOptions()}
        value={answer}
        onChange={(next) => onChange({ answer: next, places })}
      />
      {condition.placed && answer !== null && answer !== 'no' && (
        <ToldPlaces
          condition={condition}
          answer={answer}
          value={places}
          onChange={(next) => onChange({ answer, places: next })}
        />
      )}
    </>
  );
}
