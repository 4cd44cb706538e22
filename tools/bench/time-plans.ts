import { planSession } from '../../src/domain/plan/plan-session.ts';
import { MINUTES, PLACES, USUAL, type Wish } from '../../src/domain/plan/wish.ts';
import type { Answer } from '../../src/domain/safety/profile.ts';
import { loadDatasetFromDisk } from '../data/load-dataset.ts';

const RUNS = 5;
const DISTANCE = 7;

/** Milliseconds of single plans, each for four complaints, over every complaint, place and time; half with every condition. */
export function timePlans(): readonly number[] {
  const dataset = loadDatasetFromDisk();
  const complaints = [...dataset.complaints.keys()];
  const answers = (answer: Answer) =>
    Object.fromEntries([...dataset.conditions.keys()].map((id) => [id, answer]));
  const wishes = complaints.map((_, i): Wish => {
    const four = [0, 1, 2, 3].map((by) => complaints[(i + DISTANCE * by) % complaints.length] ?? '');
    const minutes = MINUTES[i % MINUTES.length] ?? null;
    const place = PLACES[(i >> 2) % PLACES.length] ?? null;
    const profile =
      i % 2 === 0
        ? { pregnancy: 'no' as const, trimester: null, answers: answers('no') }
        : { pregnancy: 'yes' as const, trimester: null, answers: answers('yes') };
    return { complaints: four, profile, circumstances: { ...USUAL, minutes, place }, edits: [] };
  });
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    for (const wish of wishes) {
      const started = performance.now();
      planSession(dataset, wish);
      if (run > 0) times.push(performance.now() - started);
    }
  }
  return times;
}
