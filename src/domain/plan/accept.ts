import type { Dosage } from '../records/common.ts';
import { judge, type Judged, type Setting } from './judge.ts';
import type { Ground } from '../safety/ground.ts';
import { inPlace, posturesOf } from './postures.ts';
import type { Because, Hands, Posture, StepNote } from './session-plan.ts';
import { handsOf, sidesFor, type Manner, type Side } from './sides-and-hands.ts';
import type { Target } from './wish.ts';

/** Something that might be done, as it is written. */
export interface Offer {
  readonly target: Target;
  readonly technique: string | null;
  readonly dosage: Dosage;
  readonly action: string;
  readonly postures: readonly Posture[];
}

/** How it may be done here by this person. */
export interface Accepted {
  readonly target: Target;
  readonly technique: string | null;
  readonly dosage: Dosage;
  readonly action: string;
  readonly cautions: readonly Ground[];
  readonly postures: readonly Posture[];
  readonly hands: Hands;
  /** The only side it is done on. */
  readonly side: Side | null;
  readonly notes: readonly StepNote[];
}

/** What a partner's hand does where one would need a ball oneself. */
const INSTEAD_OF_A_BALL: Readonly<Record<string, string>> = {
  'ball-press': 'thumb-press',
  'ball-roll': 'thumb-circles',
};
/** Nobody else presses harder than firmly: they do not feel it. */
const MOST_BY_PARTNER = 3;

function byPartner({ dataset }: Setting, offer: Offer): Offer | null {
  const name = offer.technique === null ? undefined : INSTEAD_OF_A_BALL[offer.technique];
  const technique = name === undefined ? undefined : dataset.techniques.get(name);
  const pressure = Math.min(offer.dosage.pressure, MOST_BY_PARTNER);
  if (!technique) return { ...offer, dosage: { ...offer.dosage, pressure } };
  const { tempo } = technique.dosage;
  const action =
    technique.motion === 'press'
      ? 'Let your partner press here with a thumb'
      : 'Let your partner circle here with a thumb';
  return { ...offer, technique: technique.id, dosage: { ...offer.dosage, pressure, tempo }, action };
}

/** What the rules leave of it, and on which side; a stretch of one side is judged as one of both, as it pulls on both. */
function judgeSides(
  setting: Setting,
  { target, technique, dosage }: Offer,
):
  | (Judged & { readonly side: Side | null; readonly grounds: readonly Ground[] })
  | { readonly because: Because } {
  let because: Because | null = null;
  for (const side of sidesFor(setting, target, dosage)) {
    const on = side && 'point' in target ? { side } : {};
    const judged = judge(setting, { target, technique, dosage, ...on });
    if ('because' in judged) {
      because ??= judged.because;
      continue;
    }
    const sides = side === null ? judged.dosage.sides : 'one';
    const grounds = because?.kind === 'rule' ? because.grounds : [];
    return { ...judged, dosage: { ...judged.dosage, sides }, side, grounds };
  }
  if (!because) throw new Error('a step has no side');
  return { because };
}

/** The routine's own posture before others that would do. */
const likedFirst = (postures: readonly Posture[], liked: readonly Posture[]): readonly Posture[] => [
  ...postures.filter((each) => liked.includes(each)),
  ...postures.filter((each) => !liked.includes(each)),
];

/** Whether and how something can be done: first the rules, then whose hands, then the place. */
export function accept(setting: Setting, offer: Offer): Accepted | { readonly because: Because } {
  const { dataset, circumstances } = setting;
  const { place, partner } = circumstances;
  const { target } = offer;
  const contact = offer.technique === null ? 'none' : dataset.techniques.get(offer.technique)?.contact;
  const reach = 'point' in target ? dataset.acupoints.get(target.point)?.reach : undefined;
  const beyond = reach === 'partner';
  const sole = 'point' in target && dataset.acupoints.get(target.point)?.region === 'sole';
  const helped = partner && (beyond || (contact === 'ball' && !sole)) ? byPartner(setting, offer) : null;
  const doing = helped ?? offer;
  const manner: Manner = helped ? 'partner' : contact === 'ball' ? 'ball' : 'hand';

  const judged = judgeSides(setting, doing);
  if ('because' in judged) return judged;
  if (beyond && !helped) return { because: { kind: 'partner' } };
  const placed = inPlace(posturesOf(dataset, target, manner, doing.postures), place);
  if ('needs' in placed) return { because: { kind: 'place', place: place ?? 'desk', needs: placed.needs } };

  const { dosage, side, grounds, cautions } = judged;
  const notes: StepNote[] = [];
  if (helped) notes.push({ kind: 'partner' });
  if (side && doing.dosage.sides !== 'one') notes.push({ kind: 'side', side, grounds });
  if (placed.better && place) notes.push({ kind: 'posture', place, better: placed.better });
  return {
    target,
    technique: doing.technique,
    dosage,
    action: doing.action,
    cautions,
    postures: likedFirst(placed.postures, doing.postures),
    hands: handsOf(setting, manner, target, dosage),
    side,
    notes,
  };
}
