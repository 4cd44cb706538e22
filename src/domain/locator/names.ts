/** What names look like in the locator language; which ones exist is told by the landmark table. */
export const LANDMARK_NAME = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
/** Two ends and a hyphen: "cubital-wrist". */
export const SPAN_NAME = /^[a-z_]+(-[a-z_]+)?$/;
export const LINE_NAME = /^[a-z][a-z0-9_]*(-[a-z0-9_]+)?$/;

/** The limbs that are cut across, each with its own axis; the neck is one of them. */
export const LIMBS = ['upper_arm', 'forearm', 'hand', 'thigh', 'lower_leg', 'foot', 'neck'] as const;
export type Limb = (typeof LIMBS)[number];
