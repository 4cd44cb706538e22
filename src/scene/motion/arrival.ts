/**
 * How much of the technique the body's own hand does already: 0 while it is on its way, 1 once it has settled on the
 * point. Told once a frame, mutated in place.
 */
export const arrival = { share: 0 };
