import { useId, useRef, type PointerEvent } from 'react';
import { SCORES, type Score } from '../../domain/diary/entry.ts';
import { t } from '../../messages/t.ts';
import './scale.css';

interface SeverityScaleProps {
  /** The question. */
  readonly legend: string;
  /** Below it: "It was 4 before." */
  readonly hint?: string | undefined;
  /** Null: not said. */
  readonly value: Score | null;
  readonly onChange: (value: Score | null) => void;
  /** What 0 and 10 mean; "none" and "worst" if not given. */
  readonly low?: string;
  readonly high?: string;
}

/** One of 0 to 10, in a row: by the arrow keys, by a tap, or by sliding along it. It can be left out again. */
export function SeverityScale({ legend, hint, value, onChange, low, high }: SeverityScaleProps) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const slide = ({ buttons, clientX, pointerType }: PointerEvent) => {
    const box = row.current?.getBoundingClientRect();
    if (!box || pointerType === 'mouse' || buttons === 0) return;
    const at = Math.floor(((clientX - box.left) / box.width) * SCORES.length);
    const score = SCORES[Math.min(SCORES.length - 1, Math.max(0, at))] ?? null;
    if (score !== value) onChange(score);
  };
  const ends = { 0: low ?? t('severity.low'), 10: high ?? t('severity.high') };
  return (
    <fieldset className="scale" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="small scale-hint">
          {hint}
        </p>
      )}
      <div ref={row} className="scale-row" onPointerMove={slide}>
        {SCORES.map((score) => (
          <label key={score}>
            <input
              type="radio"
              name={id}
              checked={value === score}
              onChange={() => onChange(score)}
              aria-label={score === 0 || score === 10 ? `${score}, ${ends[score]}` : String(score)}
            />
            <span aria-hidden="true">{score}</span>
          </label>
        ))}
      </div>
      <div className="scale-ends cap">
        <span aria-hidden="true">{ends[0]}</span>
        {value !== null && (
          <button type="button" className="link" onClick={() => onChange(null)}>
            {t('severity.clear')}
          </button>
        )}
        <span aria-hidden="true">{ends[10]}</span>
      </div>
    </fieldset>
  );
}
