import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXPORT_BODIES } from '../../src/domain/body/shape.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where sentences of the standard are computed from raw positions. */
const TESTS = ['tests/unit/locator/relations-', 'tests/unit/locator/solver.test.ts'];

/**
 * What a sentence claims, by how it reads; the first that fits. A new way of saying needs no change here: it is
 * counted under the last kind.
 */
const KINDS: readonly (readonly [kind: string, reads: RegExp])[] = [
  ['on the skin', /on the skin|weights hold/],
  ['in its own region', /own region/],
  ['mirrored', /mirror/],
  ['order along the line', /\border\b|follow each other|climb|come nearer|from the inner side out/],
  ['on the midline', /on the midline/],
  ['cun beside the midline', /cun from the midline|cun beside the midline/],
  ['cun along a segment', /\bcun\b.*\b(above|below|of|behind|before|from|outside|inside|beyond)\b/],
  ['level with', /level with|as high as|as far back as|one gap/],
  ['in line with', /on the line|straight (above|below)|in line/],
  ['between', /midway|between|half-?way|in the middle|of the way/],
  ['beside a landmark', /.*/],
];

const BODY = new RegExp(`\\b(${Object.keys(EXPORT_BODIES).join('|')})(?: ([LR]))?\\b`);

interface Assertion {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
  readonly failureMessages?: readonly string[];
}

export interface CheckReport {
  readonly kinds: readonly {
    readonly kind: string;
    /** Different sentences; one may speak of several points. */
    readonly sentences: number;
    /** Sentences on bodies and sides. */
    readonly relations: number;
    readonly bodies: number;
    readonly failed: number;
  }[];
  readonly sentences: number;
  readonly relations: number;
  readonly failed: number;
  readonly failures: readonly { readonly on: string; readonly sentence: string; readonly why: string }[];
}

/**
 * Runs every sentence of the standard that the tests compute, on all bodies and sides, and counts them by kind.
 * @throws Error when the tests themselves could not be run.
 */
export function runChecks(): CheckReport {
  const folder = mkdtempSync(join(tmpdir(), 'anmo-checks-'));
  const file = join(folder, 'report.json');
  try {
    const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
    const words = ['run', ...TESTS, '--reporter=json', `--outputFile=${file}`];
    const { error } = spawnSync(process.execPath, [vitest, ...words], { cwd: ROOT, stdio: 'ignore' });
    if (error) throw error;
    const read = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly testResults: readonly { readonly assertionResults: readonly Assertion[] }[];
    };
    return countChecks(read.testResults.flatMap(({ assertionResults }) => assertionResults));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts those that were computed on a body. */
export function countChecks(assertions: readonly Assertion[]): CheckReport {
  const onBodies = assertions.flatMap((each) => {
    const body = BODY.exec(each.ancestorTitles.join(' '));
    return body ? [{ ...each, on: body[0], body: body[1]! }] : [];
  });
  const kindOf = (title: string): string => KINDS.find(([, reads]) => reads.test(title))![0];
  const isFailed = ({ status }: Assertion): boolean => status !== 'passed';
  const count = (list: typeof onBodies): { sentences: number; relations: number; failed: number } => ({
    sentences: new Set(list.map(({ title }) => title)).size,
    relations: list.length,
    failed: list.filter(isFailed).length,
  });
  return {
    kinds: KINDS.map(([kind]) => {
      const list = onBodies.filter(({ title }) => kindOf(title) === kind);
      const { sentences, relations, failed } = count(list);
      return { kind, sentences, relations, bodies: new Set(list.map(({ body }) => body)).size, failed };
    }).filter(({ relations }) => relations > 0),
    ...count(onBodies),
    failures: onBodies.filter(isFailed).map(({ on, title, failureMessages }) => ({
      on,
      sentence: title,
      why: (failureMessages?.[0] ?? 'it was not run').split('\n', 1)[0]!,
    })),
  };
}
