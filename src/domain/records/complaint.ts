import { z } from 'zod';
import { bodyRegion, EVIDENCE_GRADES, sentence, slugId, sourceId } from './common.ts';

/** What trials say of pressing or needling beside a sham: the first question of anyone who doubts. */
const SHAM_VERDICTS = [
  'better',
  'slightly-better',
  'not-better',
  'mixed',
  'unclear',
  'not-compared',
  /** Only something near was studied, not this. */
  'indirect',
] as const;

const redFlagSchema = z.strictObject({
  sign: sentence,
  urgency: z.enum(['emergency', 'today', 'this-week']),
  /** What to do: "Call your emergency number now." */
  action: sentence,
  sources: z.array(sourceId).min(1),
});
export type RedFlag = z.infer<typeof redFlagSchema>;

/** One complaint in the user's words: `data/complaints/neck-pain.json`. Never a diagnosis. */
export const complaintSchema = z.strictObject({
  id: slugId,
  /** "Headache, like a tight band" */
  title: z.string(),
  /** What a clinician would call it: "Tension-type headache". */
  clinicalName: z.string(),
  synonyms: z.array(z.string()).min(3),
  group: z.enum([
    'head',
    'senses',
    'neck-shoulder',
    'chest-breath',
    'stomach',
    'back-hip',
    'arm-hand',
    'leg-foot',
    'whole-body',
    'period',
    'sleep-mind',
    'everyday',
  ]),
  /** Where a person who has it would touch the body; strongest first. */
  regions: z.array(bodyRegion),
  summary: sentence,
  /** What it is not, so that the wrong person turns round here. */
  notThis: sentence,
  /** Who should be seen by someone first, whatever the signs: "You have had it for more than six weeks." */
  seeFirst: z.array(sentence).min(1),
  redFlags: z.array(redFlagSchema).min(3),
  /** Signs shown as well when pregnant, or perhaps: a new headache with blurred sight, and the like. */
  pregnancyRedFlags: z.array(redFlagSchema).optional(),
  /** Conditions beyond pregnancy that matter here and must be asked. */
  asks: z.array(slugId),
  routine: slugId,
  evidence: z
    .array(
      z.strictObject({
        modality: z.enum(['pressing', 'needling']),
        grade: z.enum(EVIDENCE_GRADES),
        finding: sentence,
        /** What was looked at: "Systematic review of 30 trials", and against what: "Sham points, or usual care". */
        design: sentence.optional(),
        against: sentence.optional(),
        /** How it did beside a sham, a make-believe treatment; absent where none was looked for. */
        sham: z.enum(SHAM_VERDICTS).optional(),
        /** The year in which we last looked for what is known. */
        lookedAt: z.int().min(2020).optional(),
        sources: z.array(sourceId),
      }),
    )
    .min(1),
  alsoHelps: z.array(sentence),
  /** Where the advice under `alsoHelps` comes from. */
  alsoHelpsSources: z.array(sourceId).min(1),
  /** A fair trial: after how many times, over how many weeks, to judge whether it helps. */
  trial: z.strictObject({ sessions: z.int().min(1), weeks: z.int().min(1) }),
  expect: z.strictObject({ howOften: sentence, judgeAfter: sentence, stopWhen: sentence }),
});

export type Complaint = z.infer<typeof complaintSchema>;
