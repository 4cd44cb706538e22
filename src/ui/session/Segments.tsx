import { useRef } from 'react';
import { useTicks } from './use-ticks.ts';

interface SegmentsProps {
  readonly total: number;
  /** The step that is being done, from 1; 0 before the first, `total + 1` after the last. */
  readonly number: number;
  /** How much of it is done, 0 to 1. */
  readonly part: () => number;
  readonly running: boolean;
}

/** How far one has come, a segment a step. The words beside it say the same. */
export function Segments({ total, number, part, running }: SegmentsProps) {
  const filling = useRef<HTMLElement>(null);
  useTicks(() => {
    if (filling.current) filling.current.style.scale = `${Math.min(1, Math.max(0, part()))} 1`;
  }, running);
  return (
    <ol className="player-segments" aria-hidden="true">
      {Array.from({ length: total }, (_, index) => {
        const state = index + 1 < number ? 'done' : index + 1 === number ? 'now' : 'ahead';
        return (
          <li key={index} data-state={state}>
            <i ref={state === 'now' ? filling : undefined} />
          </li>
        );
      })}
    </ol>
  );
}
