import { FileFault } from './fault.ts';

/** What a spreadsheet would take for a formula, and what already begins with the mark that guards against it. */
const NEEDS_GUARD = /^(?:'|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/** Text that stays text in a spreadsheet: guarded by a leading apostrophe, which `unguarded` takes off again. */
export const guarded = (text: string): string => (NEEDS_GUARD.test(text) ? `'${text}` : text);
export const unguarded = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

/** Rows as RFC 4180 has them: comma, CRLF, quotes where needed. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');

const quoted = (cell: string): string =>
  /[",\r\n;]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;

export interface CsvRow {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads rows; the separator is that which the first line shows, a comma or (as spreadsheets write in much of Europe) a
 * semicolon. Empty lines are left out. Throws a `FileFault` for a quote that is not closed or stands in the middle.
 */
export function readCsv(text: string): readonly CsvRow[] {
  const separator = /^[^\r\n]*?([,;])/.exec(text)?.[1] ?? ',';
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [at, line, begins] = [0, 1, 1];
  const endRow = () => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begins, cells });
    cells = [];
  };
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const opened = line;
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0) throw new FileFault({ what: 'unreadable', place: `line ${opened}` });
        cell += text.slice(from, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        from = at + 1;
      }
      line += cell.split('\n').length - 1;
    } else {
      const start = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at++;
      cell = text.slice(start, at);
      if (cell.includes('"')) throw new FileFault({ what: 'unreadable', place: `line ${line}` });
    }
    cells.push(cell);
    if (text[at] === separator) {
      at++;
      if (at === text.length) cells.push('');
      continue;
    }
    if (at < text.length && text[at] !== '\r' && text[at] !== '\n')
      throw new FileFault({ what: 'unreadable', place: `line ${line}` });
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line++;
    endRow();
    begins = line;
  }
  if (cells.length > 0) endRow();
  return rows;
}
