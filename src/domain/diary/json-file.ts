import { FileFault, MOST_ENTRIES } from './fault.ts';
import type { DiaryEntry } from './entry.ts';
import { VERSION } from './migrations.ts';
import { readEntry, writePath } from './read-entry.ts';

const KIND = 'anmo-diary';
/** An entry in the file is an object in a list in an object; nothing in it is deeper than this. */
const DEEPEST = 8;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** The whole diary as a file: what it is, the version of its entries, and they. */
export const writeJson = (entries: readonly DiaryEntry[]): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, entries }, null, 1)}\n`;

/** Reads what `writeJson` wrote; throws a `FileFault` with the first place that is wrong. */
export function readJson(text: string): readonly DiaryEntry[] {
  const file = parse(text);
  refuseOddShapes(file);
  if (typeof file !== 'object' || file === null || Array.isArray(file) || !('kind' in file))
    throw new FileFault({ what: 'foreign', place: '' });
  const { kind, version, entries, ...rest } = file as Record<string, unknown>;
  if (kind !== KIND) throw new FileFault({ what: 'foreign', place: 'kind' });
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new FileFault({ what: 'wrong-value', place: 'version' });
  if (version > VERSION) throw new FileFault({ what: 'newer', place: 'version' });
  if (!Array.isArray(entries)) throw new FileFault({ what: 'wrong-value', place: 'entries' });
  const [extra] = Object.keys(rest);
  if (extra !== undefined) throw new FileFault({ what: 'wrong-value', place: extra.slice(0, 40) });
  if (entries.length > MOST_ENTRIES) throw new FileFault({ what: 'too-many', place: 'entries' });
  return entries.map((entry, index) => {
    const read = readEntry(entry, version);
    if (read.ok) return read.entry;
    throw new FileFault({
      what: 'wrong-value',
      place: `entries[${index}]${read.path && '.'}${read.path}`,
    });
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileFault({ what: 'unreadable', place: placeIn(text, String(error)) });
  }
}

/** "line 3", as far as the browser says where it stopped. */
function placeIn(text: string, message: string): string {
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  if (line) return `line ${line}`;
  if (position) return `line ${text.slice(0, Number(position)).split('\n').length}`;
  return message.includes('end of') ? `line ${text.split('\n').length}` : '';
}

/** Looks at every name and depth before anything else does; without recursion, which depth itself could exhaust. */
function refuseOddShapes(file: unknown): void {
  const open: { readonly value: unknown; readonly path: readonly (string | number)[] }[] = [
    { value: file, path: [] },
  ];
  for (let at = open.pop(); at; at = open.pop()) {
    const { value, path } = at;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > DEEPEST) throw new FileFault({ what: 'too-deep', place: writePath(path) });
    for (const [name, part] of Object.entries(value)) {
      const inner = [...path, Array.isArray(value) ? Number(name) : name];
      if (FORBIDDEN.has(name)) throw new FileFault({ what: 'forbidden-name', place: writePath(inner) });
      if (typeof part === 'object' && part !== null) open.push({ value: part, path: inner });
    }
  }
}
