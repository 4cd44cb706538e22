import type { ContactOffset } from '../cues/contact-offset.ts';

/** Where what works is in this frame; told once a frame, mutated in place. */
export const offsetNow: { value: ContactOffset } = {
  value: { along: 0, across: 0, depth: 0, closed: 0 },
};
