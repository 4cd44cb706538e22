import { z } from 'zod';
import { bodyRegion, EVIDENCE_GRADES, sentence, slugId, sourceId } from './common.ts';

/** One complaint in the user's words: `data/complaints/neck-pain.json`. Never a diagnosis. */
export const complaintSchema = z.strictObject({
  id: slugId,
  /** "Headache, like a tight band" */
  title: z.string(),
  /** What a clinician would call it: "Tension-type headache". */
  clinicalName: z.string(),
  synonyms: z.array(z.string()).min(3),
  group: z.enum(['head', 'neck-shoulder', 'chest-breath', 'stomach', 'back-hip', 'limbs', 'period', 'sleep-mind']),
  /** Where a person who has it would touch the body; strongest first. */
  regions: z.array(bodyRegion),
  summary: sentence,
  /** What it is not, so that the wrong person turns round here. */
  notThis: sentence,
  redFlags: z
    .array(
      z.strictObject({
        sign: sentence,
        urgency: z.enum(['emergency', 'today', 'this-week']),
        /** What to do: "Call the emergency number now." */
        action: sentence,
        sources: z.array(sourceId).min(1),
      }),
    )
    .min(3),
  /** Signs shown first when pregnant: a new headache with blurred sight, and the like. */
  pregnancyRedFlags: z.array(z.strictObject({ sign: sentence, action: sentence })).optional(),
  /** Conditions beyond pregnancy that matter here and must be asked. */
  asks: z.array(slugId),
  routine: slugId,
  evidence: z
    .array(
      z.strictObject({
        modality: z.enum(['pressing', 'needling']),
        grade: z.enum(EVIDENCE_GRADES),
        finding: sentence,
        sources: z.array(sourceId),
      }),
    )
    .min(1),
  alsoHelps: z.array(sentence),
  expect: z.strictObject({ howOften: sentence, judgeAfter: sentence, stopWhen: sentence }),
});

export type Complaint = z.infer<typeof complaintSchema>;
