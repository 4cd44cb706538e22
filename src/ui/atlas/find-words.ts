import type { FindStep, FoundLine, FoundPlace, Ruler } from '../../domain/locator/finding.ts';
import { t } from '../../messages/t.ts';
import { wayWords } from './direction-words.ts';
import { fingersInThumbs, fingerWords } from '../common/finger-widths.ts';
import { sentence } from '../common/reasons.ts';

/** How lengths are said: in the person's unit, and for their own body where they measured it. */
export interface LengthWords {
  /** Metres, in the person's unit. */
  readonly text: (metres: number) => string;
  /** "about 42 mm on you (± 4)"; null where nothing of theirs was measured. */
  readonly onYou: (span: string, cun: number) => string | null;
  /** Metres of a thumb's width on the body shown, where it is known. */
  readonly thumb: number | null;
}

/** One step of a finding in words: what to do, then what helps to do it. */
export interface FindWords {
  readonly title: string;
  readonly more: readonly string[];
  /** Acupoints that the step starts from, which have findings of their own. */
  readonly points: readonly string[];
}

/** Whom a finding is told, and where it stands. */
interface Telling {
  /** The places named in the finding, by id. */
  readonly places: ReadonlyMap<string, FoundPlace>;
  readonly lengths: LengthWords;
  /** The point is one that the person is not to press: it is only looked at. */
  readonly isLeftOut: boolean;
}

/** A step in words. */
export function findWords(step: FindStep, { places, lengths, isLeftOut }: Telling): FindWords {
  switch (step.kind) {
    case 'places':
      return placesWords(step.places, isLeftOut);
    case 'line':
      return { title: lineTitle(step.line), more: [], points: [] };
    case 'ruler':
      return { title: rulerTitle(step.ruler, places), more: rulerMore(step.ruler, lengths), points: [] };
    case 'zone':
      return {
        title: t('find.zone'),
        more: [
          t('find.zone.radius', { length: lengths.text(step.radius) }),
          isLeftOut ? t('find.zone.look') : t('find.zone.feel'),
        ],
        points: [],
      };
  }
}

/** Every place named in a finding, by its id. */
export function placesIn(steps: readonly FindStep[]): ReadonlyMap<string, FoundPlace> {
  const places = steps.flatMap((step) =>
    step.kind === 'places' ? step.places : step.kind === 'ruler' ? step.ruler.ends : [],
  );
  return new Map(places.map((place) => [place.id, place]));
}

/** A place inside a sentence: "LI11", "the elbow crease". */
const nameOf = ({ kind, is }: FoundPlace): string => (kind === 'point' ? is : t('find.landmark', { is }));

/** "a", "a and b", "a, b and c"; the two sides of one landmark are named once. */
function listed(places: readonly FoundPlace[]): string {
  const names = [...new Set(places.map(nameOf))];
  const last = names.pop() ?? '';
  if (names.length === 0) return last;
  return t('find.and', { first: names.reduce((first, next) => t('find.list', { first, last: next })), last });
}

function placesWords(places: readonly FoundPlace[], isLeftOut: boolean): FindWords {
  const points = places.filter(({ kind }) => kind === 'point').map(({ id }) => id);
  const names = listed(places);
  return {
    title: points.length === places.length ? t('find.places.point', { names }) : t('find.places', { names }),
    more: [
      new Set(places.map(nameOf)).size > 1
        ? t('find.places.touch.all')
        : isLeftOut
          ? t('find.places.look')
          : t('find.places.touch'),
    ],
    points,
  };
}

const lineTitle = ({ kind, is }: FoundLine): string =>
  kind === 'space' ? t('find.line.space', { is, next: Number(is) + 1 }) : t(`find.line.${kind}`, { is });

/** "3", "1.5", "0.25": no more digits than the rule has. */
const cunNumber = (cun: number): string => String(Math.round(cun * 100) / 100);

const SHARES: Readonly<Record<string, 'half' | 'third' | 'two-thirds' | 'quarter' | 'three-quarters'>> = {
  '1/2': 'half',
  '1/3': 'third',
  '2/3': 'two-thirds',
  '1/4': 'quarter',
  '3/4': 'three-quarters',
};

function shareWords(done: number, whole: number): string {
  const [parts, all] = [cunNumber(done), cunNumber(whole)];
  const share = SHARES[`${parts}/${all}`];
  return share ? t(`find.share.${share}`) : t('find.share.parts', { parts, all });
}

function rulerTitle(ruler: Ruler, places: ReadonlyMap<string, FoundPlace>): string {
  const [start, end] = ruler.counted;
  if (ruler.span === 'share') {
    const share = shareWords(end - start, ruler.length);
    const [from, to] = ruler.ends;
    return from && to
      ? t('find.share', { share, from: nameOf(from), to: nameOf(to) })
      : t('find.share.on', { share });
  }
  const cun = cunNumber(Math.abs(end - start));
  const from = ruler.from === null ? undefined : places.get(ruler.from);
  const direction = wayWords(ruler);
  const way = direction === null ? '' : `${direction} `;
  return from ? t('find.measure', { cun, way, from: nameOf(from) }) : t('find.measure.there', { cun, way });
}

/** By how much fingers may be off the distance and still be a help: a share of it. */
const NEAR = 0.2;

/** The fingers of tradition, where on this body they are about so wide; where they are not, how wide they are. */
function fingersSaid(cun: number, metres: number, { thumb, text }: LengthWords): string | null {
  const fingers = fingerWords(cun);
  const thumbs = fingersInThumbs(cun);
  if (fingers === null || thumbs === null) return null;
  const width = thumb === null ? metres : thumbs * thumb;
  return Math.abs(width - metres) <= NEAR * metres
    ? t('find.fingers', { fingers })
    : t('find.fingers.off', { fingers, length: text(width) });
}

function rulerMore(ruler: Ruler, lengths: LengthWords): readonly string[] {
  const [start, end] = ruler.counted;
  const cun = Math.abs(end - start);
  const isShare = ruler.span === 'share';
  const fingers = isShare ? null : fingersSaid(cun, cun * ruler.cun, lengths);
  const mine = isShare ? null : lengths.onYou(ruler.span, cun);
  return [
    ...(ruler.is !== null && ruler.whole !== undefined
      ? [t('find.measure.of', { length: cunNumber(ruler.whole), is: ruler.is })]
      : []),
    ...(ruler.span === 'finger' ? [t('find.measure.finger')] : []),
    ...(fingers ? [fingers] : []),
    t('find.mm', { length: lengths.text(cun * ruler.cun) }),
    ...(mine ? [`${sentence(mine)}.`] : []),
  ];
}
