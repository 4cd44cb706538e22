import { plain } from '../search/normalise.ts';

/**
 * Words that are not for a massage at all, as people type them. They do not say what somebody has: they say that help
 * comes first. `midwife`: of birth, which is a midwife's; `alone`: of not wanting to live.
 */
const WORDS = {
  alone: ['suicid', 'kill myself', 'end my life', 'want to die', 'harm myself', 'self harm', 'selfharm'],
  emergency: [
    'chest pain',
    'pain in my chest',
    'pain in chest',
    'heart attack',
    'stroke',
    'cant breathe',
    'cannot breathe',
    'struggling to breathe',
    'choking',
    'overdose',
    'poison',
    'unconscious',
    'passed out',
    'seizure',
    'anaphyl',
    'meningitis',
    'worst headache',
    'thunderclap',
    'face droop',
    'slurred speech',
    'cant move my',
    'coughing up blood',
    'vomiting blood',
    'blood in vomit',
    'wont stop bleeding',
    'cauda equina',
    'broken bone',
  ],
  midwife: ['labour', 'labor pain', 'contraction', 'waters broke', 'breech', 'miscarr', 'bring on birth'],
} as const;

export type CareFirst = keyof typeof WORDS;

/** Whether what was typed asks for help before anything else, and for whose. */
export function careFirst(query: string): CareFirst | null {
  const typed = ` ${plain(query).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const kinds = Object.keys(WORDS) as CareFirst[];
  return kinds.find((kind) => WORDS[kind].some((words) => typed.includes(` ${words}`))) ?? null;
}
