import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * A Chromium to run: the one ANMO_CHROMIUM names, one installed on this machine, or the one Playwright has downloaded
 * earlier. Null: none. Throws when ANMO_CHROMIUM names nothing that can run.
 */
export function findChromium(): string | null {
  const named = process.env['ANMO_CHROMIUM'];
  if (named) {
    if (!canRun(named)) throw new Error(`ANMO_CHROMIUM is "${named}": expected a Chromium that can be run`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), MAC].find(
    canRun,
  );
  if (installed) return installed;
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : null;
}

const HOW_TO = [
  'The browser tests need a Chromium, and none could be had. Any one of these will do:',
  '  ANMO_CHROMIUM=/path/to/chromium npm test',
  '  npx playwright install --with-deps chromium',
  '  apt-get install -y chromium            (Debian, as root)',
].join('\n');

/** Finds a Chromium or gets one: by Playwright's download, else from the distribution as root on Debian. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const attempts: [command: string, ...args: string[]][] = [['npx', 'playwright', 'install', 'chromium']];
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    attempts.push(['apt-get', 'update', '-qq'], ['apt-get', 'install', '-y', '-qq', 'chromium']);
  }
  for (const [command, ...args] of attempts) {
    console.log(`No Chromium found: trying ${command} ${args.join(' ')}`);
    try {
      execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 });
    } catch {
      continue;
    }
    const now = findChromium();
    if (now && runs(now)) return now;
  }
  throw new Error(HOW_TO);
}

/** A download can lack libraries of the system: only one that starts counts. */
function runs(path: string): boolean {
  try {
    execFileSync(path, ['--version', '--no-sandbox', '--headless'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}
