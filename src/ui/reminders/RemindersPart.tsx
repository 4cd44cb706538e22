import { useState } from 'react';
import { catalogue } from '../../dataset/catalogue.ts';
import { calendarFile } from '../../domain/reminders/calendar-file.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { SIGNS, useReminders, type Reminders } from '../../state/reminders-store.ts';
import { Choice } from '../common/Choice.tsx';
import { saveFile } from '../common/save-file.ts';
import { Switch } from '../common/Switch.tsx';
import { DaysField } from './DaysField.tsx';
import { eventOf, FILE, nowHere } from './event-of.ts';
import { Preview } from './Preview.tsx';
import { forTrial, readTime, useRemindersForm } from './use-reminders-form.ts';
import { useWorkedComplaints } from './use-worked-complaints.ts';
import './reminders.css';

const WEEKS = [2, 4, 8, 12];

/** Choosing days and a time, and taking them away as a file for one’s own calendar. */
export default function RemindersPart({ dataset }: { dataset: Dataset }) {
  const complaints = useWorkedComplaints();
  return complaints && <Form key={complaints[0]} dataset={dataset} complaints={complaints} />;
}

function Form({ dataset, complaints }: { dataset: Dataset; complaints: readonly string[] }) {
  const trialOf = (id: string | null) => (id === null ? undefined : dataset.complaints.get(id)?.trial);
  const first = complaints[0] ?? null;
  const [form, setForm] = useRemindersForm(first, trialOf(first));
  const [saved, setSaved] = useState(false);
  const change = (part: Partial<typeof form>) => {
    setSaved(false);
    setForm({ ...form, ...part });
  };
  const trial = trialOf(form.complaint);
  const offered = new Set([...complaints, ...(form.complaint === null ? [] : [form.complaint])]);
  const weeks = [...new Set([...WEEKS, form.weeks, ...(trial ? [trial.weeks] : [])])].toSorted(
    (a, b) => a - b,
  );
  const time = readTime(form.time);
  const lack =
    form.days.length === 0 ? t('reminders.days.none') : time === null ? t('reminders.time.missing') : null;

  const save = () => {
    if (!time) return;
    const before = useReminders.getState().made;
    const { days, weeks: span, complaint, named, alarm } = form;
    const made: Reminders = {
      uid: before?.uid ?? crypto.randomUUID(),
      sequence: before ? before.sequence + 1 : 0,
      ...time,
      days,
      weeks: span,
      complaint,
      named,
      alarm,
    };
    const file = calendarFile(eventOf(dataset, made), nowHere());
    if (file === null) return;
    useReminders.getState().keep(made);
    saveFile(FILE, 'text/calendar', file);
    setSaved(true);
  };

  return (
    <div className="reminders">
      <div className="reminders-form">
        <p className="measure">{t('reminders.lead')}</p>
        {offered.size > 0 && (
          <label className="labelled">
            <span className="over">{t('reminders.for')}</span>
            <select
              className="field"
              value={form.complaint ?? ''}
              onChange={({ target }) => {
                const complaint = target.value === '' ? null : target.value;
                change({ complaint, ...forTrial(trialOf(complaint)) });
              }}
            >
              {[...offered].map((id) => (
                <option key={id} value={id}>
                  {catalogue.complaints.find((each) => each.id === id)?.title}
                </option>
              ))}
              <option value="">{t('reminders.for.none')}</option>
            </select>
          </label>
        )}
        <DaysField days={form.days} onChange={(days) => change({ days })} />
        <label className="labelled">
          <span className="over">{t('reminders.time')}</span>
          <input
            className="field num"
            type="time"
            value={form.time}
            onChange={({ target }) => change({ time: target.value })}
          />
        </label>
        <div className="stack">
          <Choice
            look="segments"
            legend={t('reminders.weeks')}
            options={weeks.map((count) => ({
              value: String(count),
              label: String(count),
            }))}
            value={String(form.weeks)}
            onChange={(value) => change({ weeks: Number(value) })}
          />
          {trial && (
            <p className="small measure">
              {t('reminders.trial', {
                count: trial.sessions,
                time: t('reminders.weeks.count', { count: trial.weeks }),
              })}
            </p>
          )}
        </div>
        <Choice
          look="segments"
          legend={t('reminders.sign')}
          options={SIGNS.map((sign) => ({
            value: String(sign),
            label: t(`reminders.sign.${sign ?? 'none'}`),
          }))}
          value={String(form.alarm)}
          onChange={(value) => change({ alarm: SIGNS.find((sign) => String(sign) === value) ?? null })}
        />
        {form.complaint !== null && (
          <Switch on={form.named} hint={t('reminders.named.hint')} onChange={(named) => change({ named })}>
            {t('reminders.named')}
          </Switch>
        )}
      </div>
      <div className="reminders-way">
        {time && form.days.length > 0 && <Preview dataset={dataset} form={form} time={time} />}
        <div className="stack">
          <button type="button" className="button primary large" disabled={lack !== null} onClick={save}>
            {t('reminders.save')}
          </button>
          <output className="small measure">
            {lack ?? (saved ? t('reminders.saved', { file: FILE }) : '')}
          </output>
          <p className="small measure">{t('reminders.end')}</p>
        </div>
      </div>
    </div>
  );
}
