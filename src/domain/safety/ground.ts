import type { ContraindicationLevel } from '../records/contraindication.ts';

/** Why a step is left out or asks for care: one rule that holds, ready to be said. */
export interface Ground {
  readonly rule: string;
  readonly condition: string;
  readonly level: ContraindicationLevel;
  readonly ground: 'tradition' | 'evidence' | 'anatomy' | 'prudence';
  readonly reason: string;
  readonly sources: readonly string[];
}

/** What the rules say of one step for one person. `offer` may still carry cautions among its grounds. */
export interface Assessment {
  readonly verdict: 'offer' | 'caution' | 'practitioner-only' | 'avoid';
  readonly grounds: readonly Ground[];
}
