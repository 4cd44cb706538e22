/**
 * Every movement of a joint that a pose can be told in, with how far it goes, in degrees.
 *
 * Zero is where goniometry puts it: the anatomical position, except that the forearm is counted from thumb up (palm
 * facing the thigh) and the shoulder from the arm hanging straight down, as the two books below do. `normal` is where
 * a joint stops in a healthy adult; `easy` is gentler, and what a stretch or a reach should keep within.
 *
 * Source, as a whole: American Academy of Orthopaedic Surgeons, Joint Motion: Method of Measuring and Recording (1965);
 * C. C. Norkin and D. J. White, Measurement of Joint Motion: A Guide to Goniometry (5th ed., 2016). The two divide the
 * back only as one; its degrees are shared between thoracic and lumbar spine so that the sum is theirs. The girdle's
 * are the clavicle's at the breastbone, those of retraction the lower neck's while the face stays level. The pelvis
 * tilts on the hips while the legs stay where they are; it turns with them under a chest that is to be turned back, as
 * when the knees sink to one side. The knee's bend is the American Medical Association's, which the second book gives
 * beside (one sits on one's heels); the hip's outward rotation is what an ankle laid on the other knee takes on this
 * skeleton, 10° more than I. A. Kapandji gives for the bent hip (The Physiology of the Joints, vol. 2) as its knee
 * only bends.
 */
export const MOVES = {
  neck: {
    flexion: { normal: 45, easy: 40 },
    extension: { normal: 45, easy: 30 },
    'side-bend': { normal: 45, easy: 35 },
    rotation: { normal: 60, easy: 50 },
    retraction: { normal: 25, easy: 20 },
  },
  thoracic: {
    flexion: { normal: 30, easy: 25 },
    extension: { normal: 10, easy: 8 },
    'side-bend': { normal: 20, easy: 15 },
    rotation: { normal: 35, easy: 28 },
  },
  lumbar: {
    flexion: { normal: 50, easy: 35 },
    extension: { normal: 20, easy: 15 },
    'side-bend': { normal: 15, easy: 12 },
    rotation: { normal: 10, easy: 8 },
  },
  pelvis: {
    'tilt-forward': { normal: 80, easy: 60 },
    'tilt-back': { normal: 30, easy: 20 },
    rotation: { normal: 45, easy: 35 },
  },
  'shoulder-girdle': {
    elevation: { normal: 40, easy: 30 },
    depression: { normal: 10, easy: 8 },
    protraction: { normal: 25, easy: 20 },
    retraction: { normal: 25, easy: 20 },
  },
  shoulder: {
    flexion: { normal: 180, easy: 165 },
    extension: { normal: 60, easy: 45 },
    abduction: { normal: 180, easy: 160 },
    adduction: { normal: 45, easy: 40 },
    'horizontal-adduction': { normal: 135, easy: 125 },
    'horizontal-abduction': { normal: 45, easy: 30 },
    'internal-rotation': { normal: 90, easy: 70 },
    'external-rotation': { normal: 90, easy: 75 },
  },
  elbow: { flexion: { normal: 150, easy: 145 } },
  forearm: { pronation: { normal: 80, easy: 75 }, supination: { normal: 90, easy: 90 } },
  wrist: {
    flexion: { normal: 80, easy: 65 },
    extension: { normal: 70, easy: 60 },
    'radial-deviation': { normal: 20, easy: 17 },
    'ulnar-deviation': { normal: 30, easy: 25 },
  },
  thumb: {
    /** Across the palm, at its root. */
    flexion: { normal: 15, easy: 15 },
    /** Away from the index finger in the plane of the palm. */
    extension: { normal: 30, easy: 25 },
    /** Forward, away from the palm. */
    abduction: { normal: 70, easy: 55 },
    /** Turned so that its pad faces the fingers' pads. */
    opposition: { normal: 60, easy: 50 },
    'middle-joint-flexion': { normal: 50, easy: 45 },
    'end-joint-flexion': { normal: 80, easy: 65 },
  },
  /** The four fingers alike; one alone is told by its name. */
  fingers: {
    'knuckle-flexion': { normal: 90, easy: 80 },
    'middle-joint-flexion': { normal: 100, easy: 95 },
    'end-joint-flexion': { normal: 80, easy: 70 },
    extension: { normal: 45, easy: 30 },
    spread: { normal: 20, easy: 18 },
  },
  index: finger(),
  middle: finger(),
  ring: finger(),
  little: finger(),
  hip: {
    flexion: { normal: 120, easy: 115 },
    extension: { normal: 30, easy: 20 },
    abduction: { normal: 45, easy: 40 },
    adduction: { normal: 30, easy: 25 },
    'internal-rotation': { normal: 45, easy: 35 },
    'external-rotation': { normal: 70, easy: 68 },
  },
  knee: { flexion: { normal: 150, easy: 140 } },
  ankle: {
    dorsiflexion: { normal: 20, easy: 18 },
    plantarflexion: { normal: 50, easy: 45 },
    inversion: { normal: 35, easy: 25 },
    eversion: { normal: 15, easy: 12 },
  },
  toes: { flexion: { normal: 45, easy: 35 }, extension: { normal: 70, easy: 60 } },
} as const;

function finger() {
  return {
    'knuckle-flexion': { normal: 90, easy: 80 },
    'middle-joint-flexion': { normal: 100, easy: 95 },
    'end-joint-flexion': { normal: 80, easy: 70 },
    extension: { normal: 45, easy: 30 },
  } as const;
}

export type Part = keyof typeof MOVES;

/** Parts that are there once: of their moves, side-bend and rotation name the side they go to. */
export const MIDLINE_PARTS: readonly Part[] = ['neck', 'thoracic', 'lumbar', 'pelvis'];
