/** The landmark under the pointer, by its key; mutated in place: only the names, drawn anew each frame, ask for it. */
export const hoveredLandmark: { key: string | null } = { key: null };
