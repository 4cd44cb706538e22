import type { Moment, SessionStep } from '../../domain/plan/session-plan.ts';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Leg } from '../../domain/plan/session-plan.ts';
import { t } from '../../messages/t.ts';
import { pressureFeels, tempoWords } from '../common/dosage-words.ts';
import { reasonsOf, sentence } from '../common/reasons.ts';

/*
 * What is said of a step, sentence by sentence, and written as its captions. In each list what matters most comes first:
 * the time may not hold all.
 */

const pointOf = (dataset: Dataset, { target }: SessionStep): Acupoint | undefined =>
  'point' in target ? dataset.acupoints.get(target.point) : undefined;
const stretchOf = (dataset: Dataset, { target }: SessionStep) =>
  'stretch' in target ? dataset.stretches.get(target.stretch) : undefined;

/** Which side; nothing on the midline, nor in a stretch that has no sides. */
const sideSentence = (side: Leg['side'], point: Acupoint | undefined): readonly string[] =>
  point?.laterality === 'midline' || (!point && side === 'one') ? [] : [t(`step.side.${side}`)];

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Where one is in the whole. */
export const numberSentence = (step: SessionStep, total: number): string =>
  t('say.step', { number: step.number, total });

/** What to take care of in a step; to be said before it is worked on, whatever else is left out. */
export function careSentences(dataset: Dataset, step: SessionStep): readonly string[] {
  const warning = pointOf(dataset, step)?.warning;
  return [
    ...(step.cautions.length > 0 ? [t('say.care', { why: ended(reasonsOf(step.cautions)) })] : []),
    ...(warning ? [ended(warning)] : []),
  ];
}

/** How to sit or lie; of a stretch also how it goes, for nothing has to be found. */
export function positionSentences(dataset: Dataset, step: SessionStep): readonly string[] {
  const stretch = stretchOf(dataset, step);
  const held = pointOf(dataset, step)?.posture ?? stretch?.posture;
  return [...(held ? [held] : []), ...(stretch?.how ?? [])];
}

/** Finding the place. */
export const findSentences = (dataset: Dataset, step: SessionStep): readonly string[] =>
  pointOf(dataset, step)?.find ?? [];

/** Letting go, while the next step is named. */
export const restSentences = (next: SessionStep): readonly string[] => [
  t('say.rest'),
  t('say.next', { action: ended(next.action.charAt(0).toLowerCase() + next.action.slice(1)) }),
];

/** The work on the first side, or on all. */
export function workSentences(dataset: Dataset, step: SessionStep, side: Leg['side']): readonly string[] {
  const point = pointOf(dataset, step);
  const technique = step.technique === null ? undefined : dataset.techniques.get(step.technique);
  const manner = technique ?? stretchOf(dataset, step);
  return [
    ...sideSentence(side, point),
    ended(step.action),
    tempoWords(step.dosage, technique?.motion ?? 'stretch'),
    ...(technique ? [sentence(ended(pressureFeels(step.dosage)))] : []),
    ...(manner ? [manner.stopIf, ...(technique?.how ?? [])] : []),
  ];
}

/** Passing to the other side. */
export const switchSentences = (step: SessionStep, side: Leg['side']): readonly string[] => [
  side === 'L' || side === 'R' ? t(`say.switch.${side}`) : t('say.again'),
  ...(step.hands === 'each' ? [t('say.switch.hands')] : []),
];

/** Work on the second side, or once more: all else was said before. */
export const otherSideSentences = (step: SessionStep): readonly string[] => [ended(step.action)];

/** Where one is, for somebody who comes back to it. */
export function hereSentences(dataset: Dataset, step: SessionStep, side: Leg['side']): readonly string[] {
  return [...sideSentence(side, pointOf(dataset, step)), ended(step.action)];
}

/** What opens or closes a session. */
export const momentSentences = ({ action, how }: Moment): readonly string[] => [ended(action), ...how];
