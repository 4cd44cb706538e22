import type { Browser } from '@playwright/test';
import { atMost, median, number, type Figure } from './figures.ts';
import { orbitCost, playCost, visit, type Visit } from './visit.ts';

/** What the stage shows in each row, as `tests/bench/stage.ts` knows it. */
const PLAYS = ['technique', 'reach', 'stretch'] as const;

async function use<T>(open: Promise<Visit>, act: (page: Visit) => Promise<T>): Promise<T> {
  const page = await open;
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

/**
 * The cost of a frame while something plays, as a share of a frame of the bare page being turned; and of a frame with
 * ten times the points as a share of one with today's. Bare page and stage by turns, the first pair to warm up.
 * @param bare address of the bare page with its size, which the stage gets too
 */
export async function timePlays(
  browser: Browser,
  folder: string,
  bare: string,
  times: number,
): Promise<Figure[]> {
  const size = bare.slice(bare.indexOf('?'));
  const turn = (address: string): Promise<number> =>
    use(visit(browser, folder, address), (one) => orbitCost(browser, one));
  const plays = new Map<string, number[]>(PLAYS.map((play) => [play, []]));
  const bares: number[] = [];
  const points: Record<'one' | 'ten', number[]> = { one: [], ten: [] };
  let calls = 0;
  for (let i = 0; i <= times; i++) {
    bares.push(await turn(bare));
    for (const play of PLAYS) {
      const address = `stage.html${size}&play=${play}`;
      const cost = await use(visit(browser, folder, address), async (one) => {
        const spent = await playCost(browser, one);
        calls = Math.max(calls, await one.page.evaluate(() => window.notes.calls));
        return spent;
      });
      plays.get(play)!.push(cost);
    }
    points.one.push(await turn(`stage.html${size}`));
    points.ten.push(await turn(`stage.html${size}&times=10`));
  }
  const ratio = (over: readonly number[], under: readonly number[]): number =>
    median(over.slice(1).map((value, i) => value / under[i + 1]!));
  const spent = (over: readonly number[], under: readonly number[]): string =>
    `${number(median(over.slice(1)))} / ${number(median(under.slice(1)))} ms of main thread and GPU process`;
  return [
    ...PLAYS.map((play) => {
      const costs = plays.get(play)!;
      return atMost(`frame cost, ${play} plays`, ratio(costs, bares), 1.5, ' ×', spent(costs, bares));
    }),
    atMost('draw calls while something plays', calls, 20, ''),
    atMost(
      'frame cost with ten times the points',
      ratio(points.ten, points.one),
      1.5,
      ' ×',
      spent(points.ten, points.one),
    ),
  ];
}
