import { MERIDIAN_IDS } from '../../domain/records/meridian-ids.ts';

/** In the order of the shaders' styles. */
export const MERIDIANS: readonly string[] = MERIDIAN_IDS;
