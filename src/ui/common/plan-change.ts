import {
  MINUTES,
  PLACES,
  USUAL,
  type Circumstances,
  type Edit,
  type Sides,
  type Target,
} from '../../domain/plan/wish.ts';

/** What an address says of a plan besides its complaints. */
export interface PlanChange {
  readonly circumstances: Circumstances;
  readonly edits: readonly Edit[];
}

export const UNCHANGED: PlanChange = { circumstances: USUAL, edits: [] };

const POINT = /^(?:[A-Z]{2}|EX-[A-Z]{1,2})[1-9]\d?$/;
const SLUG = /^[a-z][a-z0-9-]{0,60}$/;
const NUMBER = /^[1-9]\d{0,2}$/;
/** More changes than this nobody makes by hand. */
const MOST_EDITS = 60;
const ONE_SIDE = ['left', 'right'] as const satisfies readonly Sides[];

/**
 * A plan's circumstances and changes as words of a path: `for-10-desk-partner-left`, then
 * `drop.GB20~swap.GB21.BL10~move.BL10.1~dosage.BL10.p2.s40.r1`. Each is left out where it says nothing.
 */
export function changeWords({ circumstances, edits }: PlanChange): readonly string[] {
  const { minutes, place, partner, sides } = circumstances;
  const said = [minutes, place, partner ? 'partner' : null, sides === 'both' ? null : sides].filter(
    (word) => word !== null,
  );
  return [
    ...(said.length > 0 ? [`for-${said.join('-')}`] : []),
    ...(edits.length > 0 ? [edits.map(editWord).join('~')] : []),
  ];
}

/** Reads such words without trusting them; null where they are damaged. */
export function readChange(words: readonly string[]): PlanChange | null {
  const [first, ...rest] = words;
  const hasFor = first?.startsWith('for-') === true;
  const circumstances = hasFor ? readCircumstances(first.slice('for-'.length).split('-')) : USUAL;
  const [changes, ...more] = hasFor ? rest : words;
  if (!circumstances || more.length > 0) return null;
  if (changes === undefined) return { circumstances, edits: [] };
  const texts = changes.split('~');
  const edits = texts.flatMap((text) => readEdit(text) ?? []);
  return texts.length > MOST_EDITS || edits.length < texts.length ? null : { circumstances, edits };
}

/** Each kind of word once, in any order. */
function readCircumstances(words: readonly string[]): Circumstances | null {
  const rest = new Set(words);
  if (rest.size < words.length) return null;
  const take = <T extends string | number>(options: readonly T[]): T | null => {
    const taken = options.find((option) => rest.has(String(option))) ?? null;
    if (taken !== null) rest.delete(String(taken));
    return taken;
  };
  const circumstances = {
    minutes: take(MINUTES),
    place: take(PLACES),
    partner: take(['partner']) !== null,
    sides: take(ONE_SIDE) ?? ('both' as const),
  };
  return rest.size > 0 ? null : circumstances;
}

const targetWord = (target: Target): string => ('point' in target ? target.point : target.stretch);

function editWord(edit: Edit): string {
  switch (edit.kind) {
    case 'clear':
      return 'clear';
    case 'drop':
      return `drop.${edit.step}`;
    case 'swap':
      return ['swap', edit.step, targetWord(edit.to), edit.technique].filter(Boolean).join('.');
    case 'add':
      return ['add', targetWord(edit.target), edit.technique].filter(Boolean).join('.');
    case 'move':
      return `move.${edit.step}.${edit.to}`;
    case 'dosage': {
      const { pressure, seconds, repetitions } = edit.dosage;
      return ['dosage', edit.step]
        .concat(pressure ? `p${pressure}` : [], seconds ? `s${seconds}` : [])
        .concat(repetitions ? `r${repetitions}` : [])
        .join('.');
    }
  }
}

function readTarget(word: string | undefined): Target | null {
  if (word === undefined) return null;
  return POINT.test(word) ? { point: word } : SLUG.test(word) ? { stretch: word } : null;
}

function readEdit(text: string): Edit | null {
  if (text === 'clear') return { kind: 'clear' };
  const [kind, step, ...rest] = text.split('.');
  const target = readTarget(step);
  if (step === undefined || !target) return null;
  const [second, third] = rest;
  switch (kind) {
    case 'drop':
      return rest.length === 0 ? { kind, step } : null;
    case 'swap': {
      const to = readTarget(second);
      return to && rest.length <= 2 ? withTechnique({ kind, step, to }, third) : null;
    }
    case 'add':
      return rest.length <= 1 ? withTechnique({ kind, target }, second) : null;
    case 'move':
      return rest.length === 1 && second && NUMBER.test(second) ? { kind, step, to: Number(second) } : null;
    case 'dosage': {
      const dosage = readDosage(rest);
      return dosage && { kind, step, dosage };
    }
    default:
      return null;
  }
}

function withTechnique<E extends object>(
  edit: E,
  technique: string | undefined,
): (E & { technique?: string }) | null {
  if (technique === undefined) return edit;
  return SLUG.test(technique) ? { ...edit, technique } : null;
}

const MEASURES = { p: 'pressure', s: 'seconds', r: 'repetitions' } as const;

function readDosage(words: readonly string[]): Extract<Edit, { kind: 'dosage' }>['dosage'] | null {
  const dosage: { pressure?: number; seconds?: number; repetitions?: number } = {};
  for (const word of words) {
    const measure = MEASURES[word.charAt(0) as keyof typeof MEASURES];
    const number = word.slice(1);
    if (!measure || measure in dosage || !NUMBER.test(number)) return null;
    dosage[measure] = Number(number);
  }
  return words.length > 0 ? dosage : null;
}
