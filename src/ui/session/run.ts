import type { Phase } from '../../domain/session/phase.ts';
import type { Event, Refusal, Session } from '../../domain/session/session.ts';
import type { View } from '../../domain/session/view.ts';

/** A session as the player sees it. What changes with every moment is asked for, so that it never renders the page. */
export interface Run {
  readonly session: Session;
  /** Where one is; the player is not shown at the end. */
  readonly phase: Phase;
  readonly view: () => View;
  /** Answers why nothing was done, or null. */
  readonly send: (event: Event) => Refusal | null;
}
