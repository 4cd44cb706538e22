import { z } from 'zod';
import {
  acupointId,
  bodyRegion,
  dosageSchema,
  EVIDENCE_GRADES,
  sentence,
  slugId,
  sourceId,
} from './common.ts';
import { MERIDIAN_IDS } from './meridian-ids.ts';
import { locatorSchema } from '../locator/locator-schema.ts';

/** One acupoint: `data/acupoints/LI/LI4.json`. Where it falls on a body is never written here, only the rule. */
export const acupointSchema = z.strictObject({
  id: acupointId,
  meridian: z.enum([...MERIDIAN_IDS, 'EX']),
  laterality: z.enum(['bilateral', 'midline']),
  /** The region whose skin it lies on. */
  region: bodyRegion,
  names: z.strictObject({
    /** With tone marks, one word, capital first: "Hégǔ". */
    pinyin: z.string().regex(/^\p{Lu}[\p{L}’'\p{M}]*$/u),
    hans: z.string().regex(/^\p{Script=Han}+$/u),
    hant: z.string().regex(/^\p{Script=Han}+$/u),
    /** The meaning: "Joining Valley". */
    english: z.string().min(2),
  }),
  /** Older codes and other spellings people search for: "Hoku", "CO4", "Large Intestine 4". */
  aliases: z.array(z.string()),
  /** One sentence, in our own words and the standard's terms. */
  location: sentence,
  /** How to find it by touch, a short sentence a step. */
  find: z.array(sentence).min(2).max(5),
  /** How to hold the body to reach it. */
  posture: sentence,
  /** What good pressing feels like there. */
  sensation: sentence,
  /** Skin to bone, in short: muscle, vessels, nerves. */
  beneath: sentence,
  /** Neighbours it is easily taken for, each with what tells them apart. */
  confusable: z.array(z.strictObject({ point: acupointId, tell: sentence })).min(1),
  /** "yuan-source", "luo-connecting", "he-sea", "front-mu", "back-shu", ... */
  categories: z.array(slugId),
  /** Traditional uses, a few words each; never a promise. */
  traditional: z.array(sentence).min(1),
  /** What was studied: complaint, evidence and where it says so. */
  indications: z.array(
    z.strictObject({
      complaint: slugId,
      modality: z.enum(['pressing', 'needling', 'tradition']),
      grade: z.enum(EVIDENCE_GRADES),
      sources: z.array(sourceId).min(1),
    }),
  ),
  /** Suitable techniques, best first, with the usual dosage. Empty: shown for study, never prescribed. */
  techniques: z.array(z.strictObject({ technique: slugId, dosage: dosageSchema })),
  reach: z.enum(['either-hand', 'other-hand', 'tool', 'partner']),
  locator: locatorSchema,
  /**
   * Further places of a point that is several places at once (`part`), and those that the standard or its sources
   * give instead (`alternative`). `is` says which: "In front of GV20", "Level with the nostril".
   */
  places: z
    .array(
      z.strictObject({
        kind: z.enum(['part', 'alternative']),
        is: sentence,
        laterality: z.enum(['bilateral', 'midline']),
        region: bodyRegion,
        locator: locatorSchema,
      }),
    )
    .min(1)
    .optional(),
  /** For the six places the standard leaves open, and where sources differ. */
  controversy: sentence.optional(),
  /** A real warning about this place (never boilerplate): "Over the carotid: one side at a time, lightly." */
  warning: sentence.optional(),
  sources: z.strictObject({ location: z.array(sourceId).min(1), traditional: z.array(sourceId).min(1) }),
  review: z.strictObject({ status: z.enum(['draft', 'self-checked', 'reviewed']), how: sentence }),
});

export type Acupoint = z.infer<typeof acupointSchema>;
