import type { Phase, Script, Work } from '../../domain/session/phase.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import {
  careSentences,
  findSentences,
  hereSentences,
  momentSentences,
  numberSentence,
  otherSideSentences,
  positionSentences,
  restSentences,
  switchSentences,
  workSentences,
} from './step-sentences.ts';

/** Whether the side of this work is the first of its step. */
const isFirstSide = ({ phases }: Script, phase: Work): boolean =>
  phases.find((each) => each.kind === 'work' && each.step === phase.step)?.id === phase.id;

/** What is said when a phase begins. */
export interface PhaseWords {
  /** Where one is in the whole: said first, where that leaves time for the rest. */
  readonly number: string | null;
  /** Said before anything else; to be said again in the next phase where the time does not hold it. */
  readonly care: readonly string[];
  /** What matters most first. */
  readonly sentences: readonly string[];
}

/** `fresh`: the step was not spoken of yet, so that it is introduced here, whichever of its phases comes first. */
export function phaseWords(dataset: Dataset, script: Script, phase: Phase, fresh: boolean): PhaseWords {
  const sentences = sentencesOf(dataset, script, phase, fresh);
  if (!fresh || !('step' in phase) || phase.kind === 'rest') return { number: null, care: [], sentences };
  return {
    number: numberSentence(phase.step, script.steps.length),
    care: careSentences(dataset, phase.step),
    sentences,
  };
}

function sentencesOf(dataset: Dataset, script: Script, phase: Phase, fresh: boolean): readonly string[] {
  switch (phase.kind) {
    case 'prepare':
    case 'close':
      return momentSentences(phase.moment);
    case 'position':
      return positionSentences(dataset, phase.step);
    case 'find':
      return findSentences(dataset, phase.step);
    case 'work':
      return fresh || isFirstSide(script, phase)
        ? workSentences(dataset, phase.step, phase.side)
        : otherSideSentences(phase.step);
    case 'switch':
      return switchSentences(phase.step, phase.side);
    case 'rest':
      return restSentences(phase.next);
  }
}

/** Where one is, in one or two short sentences. */
export function whereSentences(dataset: Dataset, phase: Phase): readonly string[] {
  switch (phase.kind) {
    case 'prepare':
    case 'close':
      return momentSentences(phase.moment).slice(0, 1);
    case 'work':
    case 'switch':
    case 'find':
      return hereSentences(dataset, phase.step, phase.side);
    case 'position':
    case 'rest':
      return hereSentences(dataset, phase.step, 'one').slice(-1);
  }
}
