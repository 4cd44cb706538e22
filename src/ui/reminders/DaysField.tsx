import { WEEKDAYS, type Weekday } from '../../domain/reminders/wall-time.ts';
import { t } from '../../messages/t.ts';
import { dayName } from './calendar-words.ts';

interface DaysFieldProps {
  readonly days: readonly Weekday[];
  readonly onChange: (days: readonly Weekday[]) => void;
}

/** Days of the week, each to be ticked. */
export function DaysField({ days, onChange }: DaysFieldProps) {
  const turn = (day: Weekday, on: boolean) =>
    onChange(WEEKDAYS.filter((each) => (each === day ? on : days.includes(each))));
  return (
    <fieldset className="choice segments days">
      <legend className="over">{t('reminders.days')}</legend>
      <div className="choice-options">
        {WEEKDAYS.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={days.includes(day)}
              aria-label={dayName(day, 'long')}
              onChange={({ target }) => turn(day, target.checked)}
            />
            <span>{dayName(day)}</span>
          </label>
        ))}
      </div>
      {days.length < WEEKDAYS.length && (
        <button type="button" className="link small" onClick={() => onChange(WEEKDAYS)}>
          {t('reminders.days.every')}
        </button>
      )}
    </fieldset>
  );
}
