import type { LaunchOptions } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** WebGL2 without a graphics card: by the browser's own SwiftShader, the same everywhere; ANMO_GL=egl takes the system's. */
const GL =
  process.env['ANMO_GL'] === 'egl'
    ? ['--use-angle=gl-egl', '--ignore-gpu-blocklist']
    : ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** How tests and measurements start Chromium. */
export function launchOptions(extra: readonly string[] = []): LaunchOptions {
  const executablePath = findChromium() ?? undefined;
  return { executablePath, args: [...QUIET, ...GL, ...extra] };
}
