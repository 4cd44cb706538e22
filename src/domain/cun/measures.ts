import type { MeasureId } from './measure-id.ts';

/**
 * One measure, in terms of the lengths of a body.
 *
 * The error is that of a household tape in the hands of someone who has read one page: once what ISO 20685 allows
 * between two trained ways of measuring (4 mm on heights, 5 on segments, 2 on the head, 1 on the hand), and more where
 * the end is hard to feel or stature is taken at a door frame. One standard deviation.
 */
export interface Measure {
  /** The lengths it is the sum of: a span of the landmark table, `finger` or `stature`, and how many cun of it. */
  readonly of: readonly (readonly [length: string, cun: number])[];
  /** The cun that it counts by itself; null for stature. */
  readonly cun: number | null;
  /** Millimetres, of reading the tape. */
  readonly tape: number;
  /** As a share, of what stands for the length: how far fingers differ from the thumb by which finger cun are told. */
  readonly kind: number;
}

/**
 * Thumbs that make up four fingers held together, and two: on the middle body 71 and 38 mm at the fingers’ middle
 * joints, against a thumb of 17. By tradition they are 3 and 1.5; that they are not is well known (Coyle, Aird, Cobbin
 * and Zaslawski, The cun measurement system, Acupuncture in Medicine 2000).
 */
const THUMBS_IN_FOUR = 4.2;
const THUMBS_IN_TWO = 2.27;

const one = (length: string, cun: number, tape: number): Measure => ({
  of: [[length, cun]],
  cun,
  tape,
  kind: 0,
});

/** Every measure, most telling first. Stature counts as 75 cun of its own, as the standard’s whole body. */
export const MEASURES: Readonly<Record<MeasureId, Measure>> = {
  height: { of: [['stature', 75]], cun: null, tape: 8, kind: 0 },
  forearm: one('cubital-wrist', 12, 5),
  'lower-leg': one('popliteal-malleolus_lat', 16, 7),
  'four-fingers': { of: [['finger', THUMBS_IN_FOUR]], cun: 3, tape: 1.5, kind: 0.08 },
  'two-fingers': { of: [['finger', THUMBS_IN_TWO]], cun: 1.5, tape: 1, kind: 0.08 },
  thumb: one('finger', 1, 1),
  'upper-arm': one('axilla-cubital', 9, 7),
  'notch-navel': {
    of: [
      ['notch-xiphisternal', 9],
      ['xiphisternal-navel', 8],
    ],
    cun: 17,
    tape: 7,
    kind: 0,
  },
  'navel-pubis': one('navel-symphysis', 5, 7),
  shin: one('patella_apex-malleolus_med', 15, 5),
  'ankle-sole': one('malleolus_med-sole', 3, 3),
  hairlines: one('hairline-hairline', 12, 7),
};
