import { useId, useState, type KeyboardEvent } from 'react';
import type { Range } from '../../domain/cun/plausible.ts';
import { readLength, type LengthReading } from '../../domain/cun/read-length.ts';
import { t } from '../../messages/t.ts';
import { useMeasures } from '../../state/measures-store.ts';
import { lengthNumber, lengthText } from './length-words.ts';

interface LengthFieldProps {
  readonly label: string;
  /** Millimetres, of what is known now. */
  readonly mm: number | null;
  readonly range: Range;
  readonly onRead: (mm: number) => void;
  /** Where the length may be left out: told that it is to be forgotten. */
  readonly onForget?: () => void;
  readonly describedBy?: string;
}

type Refused = Extract<LengthReading, { kind: 'refused' }>;

/**
 * A length to type, in any way people write one. What cannot be is refused beside the field with the reason: the text
 * stays to be mended, and what was known before stays too.
 */
export function LengthField({ label, mm, range, onRead, onForget, describedBy }: LengthFieldProps) {
  const unit = useMeasures((s) => s.unit);
  const [text, setText] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const id = useId();

  const settle = (): void => {
    setText(null);
    setRefused(null);
  };
  const take = (read: number): void => {
    settle();
    if (read !== mm) onRead(read);
  };
  const commit = (): void => {
    if (text === null) return;
    const reading = readLength(text, unit, range);
    if (reading.kind === 'length') take(reading.mm);
    else setRefused(reading);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape' && text !== null) {
      event.stopPropagation();
      settle();
    }
  };

  return (
    <div className="length-field">
      <label htmlFor={id}>{label}</label>
      <span className="length-input">
        <input
          id={id}
          type="text"
          inputMode={unit === 'cm' ? 'decimal' : 'text'}
          autoComplete="off"
          size={7}
          value={text ?? (mm === null ? '' : lengthNumber(mm, unit))}
          aria-invalid={refused !== null}
          aria-describedby={[refused && `${id}-refused`, describedBy].filter(Boolean).join(' ') || undefined}
          onChange={(event) => {
            setText(event.target.value);
            setRefused(null);
          }}
          onBlur={() => (text?.trim() === '' && mm === null ? settle() : commit())}
          onKeyDown={onKeyDown}
        />
        <span aria-hidden="true">{t(`field.${unit}`)}</span>
      </span>
      <div id={`${id}-refused`} className="length-refused" aria-live="polite">
        {refused && (
          <>
            <p>{refusal(refused, range, unit)}</p>
            {mm !== null && <p>{t('field.kept', { length: lengthText(mm, unit) })}</p>}
            {refused.why === 'empty' && mm !== null && onForget && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  settle();
                  onForget();
                }}
              >
                {t('field.forget')}
              </button>
            )}
            {refused.meant && (
              <button type="button" className="link" onClick={() => take(refused.meant!.mm)}>
                {t('field.meant', { length: `${text?.trim()} ${refused.meant.unit}` })}
              </button>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function refusal({ why }: Refused, [low, high]: Range, unit: 'cm' | 'in'): string {
  if (why === 'negative') return t('field.refused.negative');
  if (why === 'empty' || why === 'unreadable')
    return t(`field.refused.${why}`, { example: lengthNumber((low + high) / 2, unit) });
  // Rounded inwards, so that what is said to be taken is taken.
  const step = high < 1000 ? (unit === 'cm' ? 1 : 2.54) : 10;
  return t(`field.refused.${why}`, {
    low: lengthText(Math.ceil(low / step) * step, unit),
    high: lengthText(Math.floor(high / step) * step, unit),
  });
}
