import type { SessionStep } from '../../domain/plan/session-plan.ts';
import { t } from '../../messages/t.ts';

/** Before a step: how to sit, lie or stand for it, and which hands, where either changes; both before the first. */
export function TurnRow({ step }: { step: SessionStep }) {
  const { posture, hands, changes, number } = step;
  const words = [
    (changes.posture || number === 1) && t(`turn.${posture}`),
    (changes.hands || number === 1) && t(`hands.${hands}`),
  ].filter((each) => each !== false);
  if (words.length === 0) return null;
  return <p className="turn cap">{words.join(' · ')}</p>;
}
