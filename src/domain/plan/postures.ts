import type { BodyRegion } from '../body/region.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Need, Posture } from './session-plan.ts';
import type { Manner } from './sides-and-hands.ts';
import type { Place, Target } from './wish.ts';

/** The postures something is done in: the good ones, and those that will do where a place rules out the good ones. */
interface Postures {
  readonly good: readonly Posture[];
  readonly second: readonly Posture[];
  /** What it takes besides. */
  readonly needs: readonly Exclude<Need, Posture>[];
}

const ANY = ['sitting', 'standing', 'lying'] as const satisfies readonly Posture[];
const ways = (good: readonly Posture[], second: readonly Posture[] = []) => ({ good, second });
const UPPER = ways(ANY);
const BELLY = ways(['lying'], ['sitting']);
const BEHIND = ways(['sitting', 'standing'], ['lying']);
const LEG = ways(['sitting'], ['lying']);

/** How one's own hand gets to each region: the arm reaches everywhere above the belt, the leg must be drawn up. */
const BY_HAND: Readonly<Record<BodyRegion, { good: readonly Posture[]; second: readonly Posture[] }>> = {
  face: UPPER,
  ear: UPPER,
  scalp: UPPER,
  nape: UPPER,
  throat: UPPER,
  shoulder: UPPER,
  axilla: UPPER,
  'upper-arm': UPPER,
  elbow: UPPER,
  forearm: UPPER,
  wrist: UPPER,
  'hand-back': UPPER,
  palm: UPPER,
  fingers: UPPER,
  chest: UPPER,
  flank: UPPER,
  abdomen: BELLY,
  groin: ways(['lying']),
  'upper-back': ways(['sitting', 'standing']),
  'lower-back': BEHIND,
  sacrum: BEHIND,
  buttock: ways(['standing'], ['lying']),
  thigh: ways(['sitting'], ['lying', 'standing']),
  knee: LEG,
  'lower-leg': LEG,
  ankle: LEG,
  'foot-top': LEG,
  sole: LEG,
  toes: LEG,
};
const FEET: readonly BodyRegion[] = ['foot-top', 'sole', 'toes'];
/** Where somebody else reaches only while one lies, or stands leaning forward. */
const BELOW_THE_BACK: readonly BodyRegion[] = ['sacrum', 'buttock', 'thigh'];

const VERBS: Readonly<Record<string, Posture>> = {
  sit: 'sitting',
  stand: 'standing',
  lie: 'lying',
  kneel: 'kneeling',
};

/** The postures a sentence names, as its verbs tell: "Sit or stand tall" both, "Rest the hand on a table" none. */
export function posturesNamed(sentence: string): readonly Posture[] {
  const verbs = sentence.toLowerCase().matchAll(/\b(?:sit|stand|lie|kneel)\b/g);
  return [...new Set([...verbs].flatMap(([verb]) => VERBS[verb] ?? []))];
}

const BARE_FEET = ['bare-feet'] as const;
const FIRM = ['firm-support'] as const;

/**
 * In which postures a step can be done. By hand it follows from the region, and the routine's own posture counts as a
 * good one; a ball goes by what the point's record says; a stretch by its own words; the partner by where they reach.
 */
export function posturesOf(
  dataset: Dataset,
  target: Target,
  manner: Manner,
  authored: readonly Posture[],
): Postures {
  if ('stretch' in target) {
    const { posture = '' } = dataset.stretches.get(target.stretch) ?? {};
    const named = posturesNamed(posture);
    const needs = /\b(chair|wall|doorway)\b/i.test(posture) ? FIRM : [];
    const good = named.length > 0 ? named : authored;
    return { good: good.length > 0 ? good : ANY, second: [], needs };
  }
  const point = dataset.acupoints.get(target.point);
  if (!point) throw new Error(`no point ${target.point}`);
  const { region } = point;
  const bare = FEET.includes(region) ? BARE_FEET : [];
  if (manner === 'partner') {
    const low = BELOW_THE_BACK.includes(region);
    return { good: low ? ['lying'] : ['sitting', 'lying'], second: ['standing'], needs: bare };
  }
  if (manner === 'ball') {
    if (region === 'sole') return { good: ['sitting', 'standing'], second: [], needs: [...bare, ...FIRM] };
    const named = posturesNamed(point.posture).filter((each) => each === 'sitting' || each === 'standing');
    return { good: named.length > 0 ? named : ['standing'], second: [], needs: FIRM };
  }
  const { good, second } = BY_HAND[region];
  const more = authored.filter((each) => !good.includes(each));
  return { good: [...good, ...more], second: second.filter((each) => !more.includes(each)), needs: bare };
}

const PLACE: Readonly<
  Record<Place, { postures: readonly Posture[]; lacks: readonly Exclude<Need, Posture>[] }>
> = {
  desk: { postures: ['sitting'], lacks: BARE_FEET },
  bed: { postures: ['lying', 'sitting', 'kneeling'], lacks: FIRM },
  standing: { postures: ['standing'], lacks: BARE_FEET },
  lying: { postures: ['lying', 'kneeling'], lacks: [] },
};

/** The postures that are left in a place, or what the place lacks. `better` is set where only a second-best is left. */
export function inPlace(
  { good, second, needs }: Postures,
  place: Place | null,
): { readonly postures: readonly Posture[]; readonly better: Posture | null } | { readonly needs: Need } {
  if (place === null) return { postures: good, better: null };
  const { postures, lacks } = PLACE[place];
  const lacking = needs.find((need) => lacks.includes(need));
  const possible = good.filter((each) => postures.includes(each));
  const [best = 'sitting'] = good;
  if (lacking) return { needs: lacking };
  if (possible.length > 0) return { postures: possible, better: null };
  const will = second.filter((each) => postures.includes(each));
  return will.length > 0 ? { postures: will, better: best } : { needs: best };
}
