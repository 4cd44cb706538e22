import type { DayEntry, Mark, SessionEntry } from '../../domain/diary/entry.ts';
import { marksOf } from '../../domain/diary/entry.ts';
import { dayOf, type LocalInstant } from '../../domain/diary/local-instant.ts';
import { changeWithin } from '../../domain/diary/trend.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { howOften } from '../../domain/summary/how-often.ts';
import { signsNoted } from '../../domain/summary/signs.ts';
import { daysWent, thenAndNow, type ThenAndNow } from '../../domain/summary/then-and-now.ts';
import { workedIn, type Worked } from '../../domain/summary/worked.ts';
import { t } from '../../messages/t.ts';
import { citationShort } from '../common/citation.ts';
import { minutesOf } from '../common/dosage-words.ts';
import { sentence } from '../common/reasons.ts';
import { dateWords } from '../diary/date-words.ts';
import { pointsWords, scoreWords } from '../diary/score-words.ts';
import type { Section, Sheet } from './sheet.ts';

/** As many as one sheet of paper holds beside all else. */
const MOST_WORKED = 8;
const MOST_SIGNS = 5;
const MOST_SOURCES = 3;

export interface Told {
  readonly complaint: Complaint;
  /** Sessions for it and days in the time that is told of, oldest first. */
  readonly sessions: readonly SessionEntry[];
  readonly days: readonly DayEntry[];
  /** What of their profile the person ticked. */
  readonly ticked: readonly string[];
  readonly words: string;
  readonly now: LocalInstant;
}

/** The page to show. */
export function writeSheet(dataset: Dataset, told: Told): Sheet {
  const { complaint, sessions, now } = told;
  const marks = sessions.flatMap(marksOf).filter((mark) => mark.complaint === complaint.id);
  return {
    title: t('sheet.title', { complaint: complaint.title }),
    under: [t('sheet.clinical', { name: complaint.clinicalName }), t('sheet.own')],
    date: t('sheet.date', { date: dateWords(dayOf(now)) }),
    marks,
    sections: [
      { title: t('sheet.often'), lines: often(sessions) },
      { title: t('sheet.went'), lines: went(marks, told.days) },
      done(dataset, workedIn(sessions)),
      signs(sessions),
      ...(told.ticked.length > 0
        ? [{ title: t('sheet.told'), lines: [sentence(`${told.ticked.join('; ')}.`)] }]
        : []),
      ...(told.words.trim() ? [{ title: t('sheet.words'), lines: told.words.trim().split(/\n+/) }] : []),
      known(dataset, complaint),
    ],
  };
}

function often(sessions: readonly SessionEntry[]): readonly string[] {
  const sum = howOften(sessions);
  if (!sum) return [];
  return [
    t('sheet.often.text', {
      count: sum.sessions,
      days: t('sheet.often.days', { count: sum.days }),
      first: dateWords(sum.first),
      last: dateWords(sum.last),
      aWeek: sum.aWeek < 10 ? String(Math.round(sum.aWeek * 2) / 2) : String(Math.round(sum.aWeek)),
      minutes: t('units.minutes.long', { count: minutesOf(sum.seconds) }),
    }),
    ...(sum.endedEarly > 0 ? [t('sheet.often.early', { count: sum.endedEarly })] : []),
  ];
}

const bothEnds = ({ start, now }: ThenAndNow) => ({ start: scoreWords(start), now: scoreWords(now) });

function went(marks: readonly Mark[], days: readonly DayEntry[]): readonly string[] {
  const before = thenAndNow(marks.flatMap((mark) => mark.before ?? []));
  const within = changeWithin(marks);
  const { sleep, stress, function: doing } = daysWent(days);
  const lines = [
    ...(before ? [t('sheet.went.start', bothEnds(before))] : []),
    ...(within === null
      ? []
      : [
          within === 0
            ? t('sheet.went.within.same')
            : t(within < 0 ? 'sheet.went.within.less' : 'sheet.went.within.more', {
                points: pointsWords(within),
              }),
        ]),
    ...(sleep ? [t('sheet.went.sleep', bothEnds(sleep))] : []),
    ...(stress ? [t('sheet.went.stress', bothEnds(stress))] : []),
    ...(doing ? [t('sheet.went.function', { ...bothEnds(doing), activity: doing.activity })] : []),
  ];
  return lines.length > 0 ? [t('sheet.went.scale'), ...lines] : [t('sheet.went.none')];
}

function nameOf(dataset: Dataset, { target }: Worked): string {
  if ('stretch' in target) return dataset.stretches.get(target.stretch)?.name ?? target.stretch;
  const point = dataset.acupoints.get(target.point);
  return point ? `${point.names.pinyin} (${point.id}), ${t(`region.${point.region}`)}` : target.point;
}

function done(dataset: Dataset, worked: readonly Worked[]): Section {
  const shown = worked.slice(0, MOST_WORKED);
  return {
    title: t('sheet.done'),
    lines: [],
    table: {
      head: [t('sheet.done.what'), t('sheet.done.how'), t('sheet.done.sessions'), t('sheet.done.minutes')],
      rows: shown.map((each) => [
        nameOf(dataset, each),
        each.technique === null
          ? t('sheet.done.stretch')
          : (dataset.techniques.get(each.technique)?.name ?? ''),
        String(each.sessions),
        String(minutesOf(each.seconds)),
      ]),
    },
    after:
      worked.length > shown.length
        ? t('sheet.done.more', { count: worked.length - shown.length })
        : undefined,
  };
}

function signs(sessions: readonly SessionEntry[]): Section {
  const noted = signsNoted(sessions);
  const lines = noted
    .slice(0, MOST_SIGNS)
    .map(({ sign, days }) => t('sheet.signs.on', { sign, days: days.slice(-3).map(dateWords).join(', ') }));
  const more = noted.length - lines.length;
  return {
    title: t('sheet.signs'),
    lines: lines.length > 0 ? lines : [t('sheet.signs.none')],
    list: lines.length > 0,
    after: more > 0 ? t('sheet.signs.more', { count: more }) : undefined,
  };
}

function known(dataset: Dataset, { evidence }: Complaint): Section {
  const sources = [...new Set(evidence.flatMap((each) => each.sources))].flatMap((id) => {
    const source = dataset.sources.get(id);
    return source
      ? [`${citationShort(source)}${source.verified && source.DOI ? `, doi ${source.DOI}` : ''}`]
      : [];
  });
  return {
    title: t('sheet.known'),
    lines: evidence.map(({ modality, grade, finding, lookedAt }) =>
      [
        t('sheet.known.grade', {
          way: sentence(t(`evidence.${modality}`)),
          grade: t(`evidence.grade.${grade}`),
        }),
        finding,
        ...(lookedAt === undefined ? [] : [t('sheet.known.looked', { year: lookedAt })]),
      ].join(' '),
    ),
    after:
      sources.length > 0
        ? t('sheet.known.sources', { sources: sources.slice(0, MOST_SOURCES).join('; ').replace(/\.$/, '') })
        : undefined,
  };
}
