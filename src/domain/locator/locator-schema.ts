import { z } from 'zod';

/** Replaced by the full language: see the locating note. */
export const anchorSchema = z.unknown();
export const locatorSchema = z.unknown();
