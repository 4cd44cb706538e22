import { useRoutines } from '../../state/routines-store.ts';
import { StarButton } from './StarButton.tsx';

/** Keeps the way to a complaint's plan at hand. */
export function StarComplaint({ complaint, title }: { complaint: string; title: string }) {
  const on = useRoutines((s) => s.starred.includes(complaint));
  const { starComplaint } = useRoutines.getState();
  return <StarButton name={title} on={on} onStar={(wanted) => starComplaint(complaint, wanted)} />;
}
