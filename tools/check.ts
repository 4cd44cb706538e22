import { rmSync } from 'node:fs';
import { ensureChromium } from './browser/find-chromium.ts';
import { countPlaywright, countVitest, type Count } from './check/count-tests.ts';
import { runCommand } from './check/run-command.ts';

interface Step {
  readonly name: string;
  /** Arguments of `npx`. */
  readonly command: readonly string[];
  /** Runs first; throws when the step can't be. */
  readonly before?: () => void;
  /** Tests within it, read from its report; a step without any counts as one check. */
  readonly count?: () => Count | null;
}

const VITEST_REPORT = 'test-results/unit.json';
const PLAYWRIGHT_REPORT = 'test-results/e2e.json';

const STEPS: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'format of data', command: ['tsx', 'tools/format-data.ts', '--check'] },
  { name: 'lint', command: ['oxlint', '--type-aware'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  {
    name: 'unit, data and architecture tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${VITEST_REPORT}`],
    count: () => countVitest(VITEST_REPORT),
  },
  { name: 'build', command: ['vite', 'build', '--log-level', 'warn'] },
  {
    name: 'browser tests',
    command: ['playwright', 'test'],
    before: () => (process.env['ANMO_CHROMIUM'] = ensureChromium()),
    count: () => countPlaywright(PLAYWRIGHT_REPORT),
  },
];

/** All checks, in order, each to its end, whatever the ones before it said. `tsx tools/check.ts lint types` runs only those. */
const wanted = process.argv.slice(2);
const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (steps.length === 0) {
  console.error(
    `no check is called ${wanted.join(', ')}; there are: ${STEPS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

rmSync('test-results', { recursive: true, force: true });
const total = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const { name, command, before, count } of steps) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  let hasPassed = false;
  try {
    before?.();
    hasPassed = await runCommand('npx', command);
  } catch (error) {
    console.error((error as Error).message);
  }
  const counted = count?.() ?? null;
  const { passed, failed, titles } = counted ?? { passed: hasPassed ? 1 : 0, failed: 0, titles: [] };
  total.passed += passed;
  total.failed += hasPassed ? failed : Math.max(1, failed);
  if (!hasPassed) failures.push(...(titles.length > 0 ? titles.map((title) => `${name}: ${title}`) : [name]));
  console.log(
    `${hasPassed ? 'passed' : 'FAILED'}: ${name}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}

console.log(failures.length === 0 ? '' : `\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
