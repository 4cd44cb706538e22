import { EXPORT_BODIES, type ExportBody } from '../../src/domain/body/shape.ts';
import { loadDatasetFromDisk, loadLearnFromDisk } from '../data/load-dataset.ts';
import { runChecks } from './checks.ts';
import { exportDataset } from './dataset.ts';
import { exportPlacements } from './placements.ts';
import { exportReach } from './reach.ts';
import { drawSheet } from '../sheets/sheet.ts';

/** A wrong call: one line to standard error and exit 2. */
class UsageError extends Error {}

/** What each export may be told. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  placements: ['body'],
  reach: ['body', 'of'],
  dataset: [],
  checks: [],
  sheets: ['body', 'of', 'view', 'at', 'width', 'size', 'landmarks', 'out'],
};

const takes = (known: readonly string[]): string =>
  known.map((name) => `--${name}`).join(', ') || 'no options';

function main([command, ...rest]: readonly string[]): void {
  const options = readOptions(rest);
  const known = OPTIONS[command ?? ''];
  if (!known)
    throw new UsageError(`unknown export "${command ?? ''}": expected ${Object.keys(OPTIONS).join(', ')}`);
  for (const name of options.keys())
    if (!known.includes(name))
      throw new UsageError(`unknown option --${name}: ${command} takes ${takes(known)}`);
  switch (command) {
    case 'placements':
      print(exportPlacements(bodyOf(options), loadDatasetFromDisk().acupoints.values()));
      return;
    case 'reach': {
      const { acupoints, techniques } = loadDatasetFromDisk();
      const of = options.get('of')?.split(',');
      print(exportReach(bodyOf(options), acupoints.values(), techniques, (id) => of?.includes(id) ?? true));
      return;
    }
    case 'dataset':
      print(exportDataset(loadDatasetFromDisk(), loadLearnFromDisk()));
      return;
    case 'checks': {
      const report = runChecks();
      print(report);
      if (report.failed > 0) process.exitCode = 1;
      return;
    }
    case 'sheets':
      print(drawSheet(bodyOf(options), options));
      return;
  }
}

function bodyOf(options: ReadonlyMap<string, string>): ExportBody {
  const name = options.get('body') ?? 'neutral';
  if (name in EXPORT_BODIES) return name as ExportBody;
  throw new UsageError(`unknown body "${name}": expected ${Object.keys(EXPORT_BODIES).join(', ')}`);
}

/** `--name value` pairs. */
function readOptions(words: readonly string[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (let i = 0; i < words.length; i += 2) {
    const [name, value] = [words[i]!, words[i + 1]];
    if (!name.startsWith('--') || value === undefined)
      throw new UsageError(`unexpected "${name}": expected options such as --body NAME`);
    out.set(name.slice(2), value);
  }
  return out;
}

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

try {
  main(process.argv.slice(2));
} catch (error) {
  // One line whatever went wrong: what reads this is often a script.
  process.stderr.write(`${(error as Error).message.split('\n', 1)[0]}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
