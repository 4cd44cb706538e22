import { keyOf } from '../plan/wish.ts';
import { guarded, readCsv, unguarded, writeCsv } from './csv.ts';
import type { DayEntry, DiaryEntry, SessionEntry, StepDone } from './entry.ts';
import { FileFault, MOST_ENTRIES } from './fault.ts';
import { readInstant, writeInstant, type LocalInstant } from './local-instant.ts';
import { VERSION } from './migrations.ts';
import { readEntry } from './read-entry.ts';

/** The columns after the first, whose name says what the file is and of which version. */
const COLUMNS = [
  'day',
  'began',
  'ended',
  'complaints',
  'before',
  'after',
  'outcome',
  'minutes',
  'sleep',
  'stress',
  'activity',
  'function',
  'severity',
  'notes',
  'signs',
  'steps',
  'plan',
  'routine',
  'id',
  'revision',
] as const;
type Column = (typeof COLUMNS)[number];
type Cells = Partial<Record<Column, string>>;

const NAME = 'anmo-diary-';
/** Told to spreadsheets, which would else take the file for an older encoding. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A score that was not said. */
const UNSAID = '?';

/**
 * The diary as a table, a row an entry. Numbers and dates are written so that a spreadsheet can work with them; `minutes`
 * is worked out, and not read back.
 */
export function writeDiaryCsv(entries: readonly DiaryEntry[]): string {
  const rows = entries.map((entry) => {
    const cells = entry.kind === 'session' ? sessionCells(entry) : dayCells(entry);
    return [entry.kind, ...COLUMNS.map((column) => guarded(cells[column] ?? ''))];
  });
  return BYTE_ORDER_MARK + writeCsv([[`${NAME}${VERSION}`, ...COLUMNS], ...rows]);
}

const scoreText = (score: number | null): string => (score === null ? '' : String(score));

const sessionCells = (entry: SessionEntry): Cells => {
  const told = entry.complaints.map((id) => entry.severities.find(({ complaint }) => complaint === id));
  const scores = (when: 'before' | 'after') => told.map((each) => each?.[when] ?? UNSAID).join(' ');
  return {
    day: writeInstant(entry.began).slice(0, 10),
    began: writeInstant(entry.began),
    ended: writeInstant(entry.ended),
    complaints: entry.complaints.join(' '),
    before: scores('before'),
    after: scores('after'),
    outcome: entry.outcome,
    minutes: String(Math.round(entry.steps.reduce((sum, { seconds }) => sum + seconds, 0) / 6) / 10),
    notes: entry.notes,
    signs: entry.signs.join('\n'),
    steps: entry.steps.map(stepText).join('; '),
    plan: entry.plan,
    routine: entry.routine === null ? '' : `:${entry.routine}`,
    id: entry.id,
    revision: String(entry.revision),
  };
};

const dayCells = (entry: DayEntry): Cells => ({
  day: entry.day,
  sleep: scoreText(entry.sleep),
  stress: scoreText(entry.stress),
  activity: entry.function?.activity ?? '',
  function: scoreText(entry.function?.score ?? null),
  severity: entry.severity.map(({ complaint, score }) => `${complaint} ${score}`).join('; '),
  notes: entry.notes,
  revision: String(entry.revision),
});

/** "GB20 kneading L 60/60", "ear-to-shoulder - both 0/30 skipped". */
const stepText = ({ target, technique, side, seconds, planned, skipped }: StepDone): string =>
  `${keyOf(target)} ${technique ?? '-'} ${side} ${seconds}/${planned}${skipped ? ' skipped' : ''}`;

/** Reads what `writeDiaryCsv` wrote; throws a `FileFault` with the first place that is wrong. */
export function readDiaryCsv(text: string): readonly DiaryEntry[] {
  const [head, ...rows] = readCsv(text.replace(BYTE_ORDER_MARK, ''));
  const [name = '', ...columns] = head?.cells ?? [];
  if (!name.startsWith(NAME)) throw new FileFault({ what: 'foreign', place: 'line 1' });
  const version = wholeNumber(name.slice(NAME.length));
  if (typeof version !== 'number' || version < 1)
    throw new FileFault({ what: 'wrong-value', place: 'line 1' });
  if (version > VERSION) throw new FileFault({ what: 'newer', place: 'line 1' });
  const wrong = COLUMNS.find((column, index) => columns[index] !== column);
  if (wrong !== undefined || columns.length !== COLUMNS.length)
    throw new FileFault({ what: 'wrong-value', place: `line 1, ${wrong ?? columns[COLUMNS.length] ?? ''}` });
  if (rows.length > MOST_ENTRIES)
    throw new FileFault({ what: 'too-many', place: `line ${rows[MOST_ENTRIES]?.line ?? ''}` });
  return rows.map(({ line, cells: [kind, ...values] }) => {
    if (values.length !== COLUMNS.length) throw new FileFault({ what: 'wrong-value', place: `line ${line}` });
    const cells = Object.fromEntries(
      COLUMNS.map((column, index) => [column, unguarded(values[index] ?? '')]),
    ) as Record<Column, string>;
    const value =
      kind === 'session' ? sessionOf(cells) : kind === 'day' ? dayValue(cells) : { kind: kind ?? '' };
    const read = readEntry(value, version);
    if (read.ok) return read.entry;
    throw new FileFault({ what: 'wrong-value', place: `line ${line}, ${columnOf(read.path)}` });
  });
}

/** The column in which a fault of the entry stands. */
function columnOf(path: string): string {
  const [first = '', part] = path.split(/[.[\]]+/);
  if (first === 'severities') return /before|after/.exec(path)?.[0] ?? 'complaints';
  if (first === 'function') return part === 'activity' ? 'activity' : 'function';
  return COLUMNS.find((column) => column === first) ?? 'the first column';
}

/** A number, or the text as it is, for the schema to refuse. */
const wholeNumber = (cell: string): number | string => (/^\d{1,9}$/.test(cell) ? Number(cell) : cell);
const scoreOf = (cell: string): number | string | null => (cell === '' ? null : wholeNumber(cell));
const instantOf = (cell: string): LocalInstant | string => readInstant(cell) ?? cell;
const listed = (cell: string, between: string): readonly string[] => (cell === '' ? [] : cell.split(between));

const sessionOf = (cells: Readonly<Record<Column, string>>): unknown => {
  const complaints = listed(cells.complaints, ' ');
  const [before, after] = [cells.before, cells.after].map((cell) => {
    const scores = listed(cell, ' ');
    // A score too many or too few is shown to the schema as a wrong one.
    return scores.length === complaints.length ? scores : complaints.map(() => cell);
  });
  const said = (score = UNSAID) => (score === UNSAID ? null : wholeNumber(score));
  return {
    kind: 'session',
    id: cells.id,
    revision: wholeNumber(cells.revision),
    began: instantOf(cells.began),
    ended: instantOf(cells.ended),
    complaints,
    plan: cells.plan,
    routine: cells.routine === '' ? null : cells.routine.startsWith(':') ? cells.routine.slice(1) : 0,
    steps: listed(cells.steps, '; ').map(stepOf),
    outcome: cells.outcome,
    severities: complaints.map((complaint, index) => ({
      complaint,
      before: said(before?.[index]),
      after: said(after?.[index]),
    })),
    signs: listed(cells.signs, '\n'),
    notes: cells.notes,
  };
};

const STEP = /^(\S+) (\S+) (\S+) (\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)( skipped)?$/;

function stepOf(text: string): unknown {
  const [, key, technique, side, seconds, planned, skipped] = STEP.exec(text) ?? [];
  if (!key) return text;
  return {
    target: /^[A-Z]/.test(key) ? { point: key } : { stretch: key },
    technique: technique === '-' ? null : technique,
    side,
    seconds: Number(seconds),
    planned: Number(planned),
    skipped: skipped !== undefined,
  };
}

const dayValue = (cells: Readonly<Record<Column, string>>): unknown => ({
  kind: 'day',
  day: cells.day,
  revision: wholeNumber(cells.revision),
  sleep: scoreOf(cells.sleep),
  function:
    cells.activity === '' && cells.function === ''
      ? null
      : { activity: cells.activity, score: wholeNumber(cells.function) },
  stress: scoreOf(cells.stress),
  severity: listed(cells.severity, '; ').map((told) => {
    const [complaint = '', score = ''] = told.split(' ');
    return { complaint, score: wholeNumber(score) };
  }),
  notes: cells.notes,
});
