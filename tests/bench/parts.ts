import { openDiaryDb } from '../../src/app/diary-db.ts';
import { keptDiary } from '../../src/app/diary-kept.ts';
import type { SessionEntry } from '../../src/domain/diary/entry.ts';
import type { PointKey } from '../../src/domain/locator/placement.ts';
import { loadDataset } from '../../src/dataset/dataset.ts';
import { createPickGrid } from '../../src/scene/picking/pick-grid.ts';
import { searchIndex } from '../../src/ui/search/search-index.ts';

/** Times of single parts, for the bench: milliseconds, one a run. */
const timed = (runs: number, act: (run: number) => void): number[] =>
  Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    act(run);
    return performance.now() - start;
  });

const parts = {
  /**
   * A pointer over all `points` (those of today repeated `times` over), anywhere on the stage. One time is the mean of
   * a hundred picks: a single one is below the clock's grain.
   */
  pick(
    points: readonly { key: PointKey; x: number; y: number; visible: boolean }[],
    times: number,
  ): number[] {
    const map = new Map(
      Array.from({ length: times }, (_, copy) => copy).flatMap((copy) =>
        points.map(
          ({ key, x, y, visible }) =>
            [`${copy}-${key}` as PointKey, { x: x + copy, y: y - copy, visible }] as const,
        ),
      ),
    );
    const grid = createPickGrid<PointKey>();
    grid.fill(map, null, 800, 800);
    const once = (run: number): void => {
      for (let i = 0; i < 100; i++)
        grid.nearest(((run * 97 + i * 13) % 800) + 0.5, ((run * 61 + i * 7) % 800) + 0.5, i % 2 === 0);
    };
    timed(50, once);
    return timed(300, once).map((ms) => ms / 100);
  },

  /** Every keystroke of the queries, over all points, complaints and meridians. */
  async search(queries: readonly string[]): Promise<number[]> {
    const find = searchIndex(await loadDataset());
    const keystrokes = queries.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
    for (const typed of keystrokes) find(typed);
    return timed(keystrokes.length * 5, (run) => find(keystrokes[run % keystrokes.length]!));
  },

  /** Opening a diary of so many sessions and reading its first page. */
  async diary(sessions: number): Promise<number[]> {
    const open = async () => keptDiary(await openDiaryDb({ name: `bench-${sessions}`, onLost: () => {} }));
    const filling = await open();
    for (let from = 0; from < sessions; from += 500)
      await filling.add(Array.from({ length: Math.min(500, sessions - from) }, (_, i) => madeUp(from + i)));
    filling.close();
    const times: number[] = [];
    for (let run = 0; run < 30; run++) {
      const start = performance.now();
      const diary = await open();
      await diary.sessions(null, 20);
      times.push(performance.now() - start);
      diary.close();
    }
    return times.slice(5);
  },
};

/** Every session of a made-up diary an hour after the one before. */
const madeUp = (n: number): SessionEntry => {
  const at = Date.UTC(2020, 0, 1) + n * 3_600_000;
  return {
    kind: 'session',
    id: `bench-${n}`,
    revision: 0,
    began: { at, offset: 60 },
    ended: { at: at + 600_000, offset: 60 },
    complaints: ['neck-pain'],
    plan: '/relieve/neck-pain',
    routine: null,
    steps: Array.from({ length: 10 }, () => ({
      target: { point: 'GB20' },
      technique: 'thumb-press',
      side: 'both' as const,
      seconds: 60,
      planned: 60,
      skipped: false,
    })),
    outcome: 'completed',
    severities: [{ complaint: 'neck-pain', before: 6, after: 4 }],
    signs: [],
    notes: '',
  };
};

declare global {
  interface Window {
    parts: typeof parts;
  }
}
window.parts = parts;
