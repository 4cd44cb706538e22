import type { Dosage } from '../records/common.ts';
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

export type PlanEntry =
  | {
      readonly kind: 'step';
      /** 1, 2, 3, … among the steps. */
      readonly number: number;
      readonly target: { readonly point: string } | { readonly stretch: string };
      readonly technique: string | null;
      readonly dosage: Dosage;
      readonly action: string;
      readonly reason: string;
      readonly cautions: readonly Ground[];
      /** The point whose place it takes. */
      readonly replaces: string | null;
      /** Whole time with both sides and repetitions. */
      readonly seconds: number;
    }
  | {
      readonly kind: 'left-out';
      readonly target: { readonly point: string } | { readonly stretch: string };
      readonly grounds: readonly Ground[];
      readonly replacedBy: string | null;
    };

/** What a complaint becomes for one person. Nothing is offered until every question that matters is answered. */
export type Plan =
  | { readonly status: 'ask'; readonly questions: readonly string[] }
  | { readonly status: 'ready'; readonly entries: readonly PlanEntry[]; readonly seconds: number };
