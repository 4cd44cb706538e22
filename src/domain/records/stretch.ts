import { z } from 'zod';
import { bodyRegion, dosageSchema, sentence, slugId, sourceId } from './common.ts';
import { anchorSchema } from '../locator/locator-schema.ts';
import { MIDLINE_PARTS, MOVES, type Part } from '../pose/move-table.ts';
import { limitOf, type Move } from '../pose/move.ts';
import { POSTURES, type PostureName } from '../pose/postures.ts';

const partSchema = z.enum(Object.keys(MOVES) as [Part, ...Part[]]);
const SIDED: readonly string[] = ['side-bend', 'rotation'];

/** A movement of a joint, never further than the gentler range that a stretch keeps within. */
const moveSchema = z
  .strictObject({
    part: partSchema,
    move: z.string(),
    degrees: z.number().min(0),
    side: z.enum(['L', 'R', 'both']).optional(),
  })
  .superRefine((told, context) => {
    const move = told as Move;
    const most = limitOf(move, 'easy');
    if (most === undefined) {
      const moves = Object.keys(MOVES[move.part]).join(', ');
      context.addIssue({ code: 'custom', path: ['move'], message: `one of ${moves}` });
    } else if (move.degrees > most)
      context.addIssue({ code: 'custom', path: ['degrees'], message: `at most ${most} for ${move.move}` });
    const needsSide = !MIDLINE_PARTS.includes(move.part) || SIDED.includes(move.move);
    if (needsSide !== (move.side !== undefined))
      context.addIssue({ code: 'custom', path: ['side'], message: needsSide ? 'a side' : 'no side' });
  }) as unknown as z.ZodType<Move>;

const keyframeSchema = z.strictObject({
  /** Each joint as it is then held, on top of `base`; a joint named here leaves what `base` says of it. */
  moves: z.array(moveSchema),
  /** To come there from the keyframe before. */
  seconds: z.number().min(0.3).max(8),
  /** While coming there. */
  breath: z.enum(['in', 'out', 'free']),
  /** Stays there for the rest of the repetition: the last keyframe of whatever does not go round. */
  hold: z.literal(true).optional(),
  /** What to do, said while it is shown: a short line. */
  words: sentence,
});

/** One stretch or gentle mobilisation of a joint: `data/stretches/ear-to-shoulder.json`. */
export const stretchSchema = z.strictObject({
  id: slugId,
  name: z.string(),
  region: bodyRegion,
  posture: sentence,
  how: z.array(sentence).min(2).max(5),
  /** When to breathe in and out. */
  breath: sentence,
  /** How far is far enough, and the furthest that its chief movement is shown. */
  enough: z.strictObject({
    words: sentence,
    part: partSchema,
    move: z.string(),
    degrees: z.number().min(1),
  }),
  feel: sentence,
  /** What it must not feel like. */
  mustNotHurt: sentence,
  stopIf: sentence,
  /** Conditions with which it is left out; a contraindication enforces each. */
  notFor: z.array(slugId),
  dosage: dosageSchema,
  /** The posture its keyframes begin from; where one leg does something else, that is the left. */
  base: z.enum(POSTURES as readonly [PostureName, ...PostureName[]]),
  /** What the body is shown doing on the left side (or both, or the middle); the right is the mirror image. */
  keyframes: z.array(keyframeSchema).min(1).max(12),
  /** A mobilisation goes round from this keyframe on, counted from 0; absent: the last keyframe is held. */
  again: z.int().min(0).optional(),
  /** Things it takes besides a seat, drawn where the body touches them. */
  props: z
    .array(z.enum(['wall', 'doorway', 'towel', 'table']))
    .min(1)
    .optional(),
  /** Arrows from one place of the skin toward another, on the left side unless midline. */
  arrows: z
    .array(z.strictObject({ from: anchorSchema, to: anchorSchema }))
    .min(1)
    .max(4),
  sources: z.array(sourceId).min(1),
});

export type Stretch = z.infer<typeof stretchSchema>;
