import { existsSync, readFileSync } from 'node:fs';

/** How many tests a report holds, and what the failed ones are called. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly titles: readonly string[];
}

const read = (file: string): unknown =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : null;

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** From vitest's JSON report; null where there is none. A file that fails as a whole counts as one failure. */
export function countVitest(file: string): Count | null {
  const report = read(file) as VitestReport | null;
  if (!report) return null;
  const results = report.testResults.flatMap(({ name, status, assertionResults }) => {
    const broke = status === 'failed' && assertionResults.every((one) => one.status !== 'failed');
    return [...assertionResults, ...(broke ? [{ status: 'failed', fullName: name }] : [])];
  });
  return tally(results.map(({ status, fullName }) => ({ title: fullName, status })));
}

interface PlaywrightSuite {
  readonly title: string;
  readonly specs?: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

/** From Playwright's JSON report; null where there is none. Errors outside any test count as failures. */
export function countPlaywright(file: string): Count | null {
  const report = read(file) as { suites: PlaywrightSuite[]; errors: { message?: string }[] } | null;
  if (!report) return null;
  const flat = (suite: PlaywrightSuite): { title: string; status: string }[] => [
    ...(suite.specs ?? []).map(({ title, ok, tests }) => ({
      title: `${suite.title}: ${title}`,
      status: tests.every(({ status }) => status === 'skipped') ? 'skipped' : ok ? 'passed' : 'failed',
    })),
    ...(suite.suites ?? []).flatMap(flat),
  ];
  const errors = report.errors.map(({ message }) => ({
    title: message?.split('\n')[0] ?? 'error',
    status: 'failed',
  }));
  return tally([...report.suites.flatMap(flat), ...errors]);
}

/** A skipped test is one that did not hold: nothing is left out in silence. */
function tally(results: readonly { readonly title: string; readonly status: string }[]): Count {
  const failed = results.filter(({ status }) => status !== 'passed');
  return {
    passed: results.length - failed.length,
    failed: failed.length,
    titles: failed.map(({ title, status }) => (status === 'failed' ? title : `${title} (${status})`)),
  };
}
