/**
 * Reads a calendar file by the grammar of RFC 5545 and knows nothing of how ours is written: lines and folding by 3.1,
 * components by 3.4 and 3.6, values by 3.3. Anything that the grammar does not allow is an error.
 */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}
interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

const CR = 13;
const LF = 10;
const SPACE = 32;
const TAB = 9;

/** Physical lines, as octets, without their CRLF. */
function physicalLines(file: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let i = 0; i < file.length; i += 1) {
    if (file[i] === LF) throw new Error('a line feed without a carriage return');
    if (file[i] !== CR) continue;
    if (file[i + 1] !== LF) throw new Error('a carriage return without a line feed');
    lines.push(file.subarray(start, i));
    i += 1;
    start = i + 1;
  }
  if (start !== file.length) throw new Error('the last line has no end');
  return lines;
}

function unfolded(file: Uint8Array): string[] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lines: string[] = [];
  for (const octets of physicalLines(file)) {
    if (octets.length > 75) throw new Error(`a line of ${octets.length} octets`);
    // Each line by itself must be whole characters: readers that decode before they unfold exist.
    const line = text.decode(octets);
    if (octets[0] !== SPACE && octets[0] !== TAB) lines.push(line);
    else if (lines.length === 0) throw new Error('a continuation of nothing');
    else lines[lines.length - 1] += line.slice(1);
  }
  return lines;
}

// contentline = name *(";" param ) ":" value; QSAFE-CHAR and SAFE-CHAR exclude controls, quotes and, bare, `;:,`.
const LINE =
  /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):([^\p{Cc}]*|(?:[^\p{Cc}]|\t)*)$/u;

function property(line: string): Property {
  const [, name, parameters = '', value = ''] = LINE.exec(line) ?? [];
  if (!name) throw new Error(`not a content line: ${JSON.stringify(line)}`);
  return { name: name.toUpperCase(), parameters, value };
}

export function readCalendar(file: Uint8Array): Component {
  const lines = unfolded(file).map(property);
  let at = 0;
  const component = (): Component => {
    const begin = lines[at++];
    if (begin?.name !== 'BEGIN') throw new Error('no BEGIN');
    const properties: Property[] = [];
    const components: Component[] = [];
    for (;;) {
      const line = lines[at];
      if (!line) throw new Error(`${begin.value} has no END`);
      if (line.name === 'BEGIN') components.push(component());
      else if (line.name === 'END') {
        if (line.value !== begin.value) throw new Error(`${begin.value} ends as ${line.value}`);
        at += 1;
        return { name: begin.value, properties, components };
      } else {
        properties.push(line);
        at += 1;
      }
    }
  };
  const calendar = component();
  if (at !== lines.length) throw new Error('something after the end');
  return calendar;
}

/** The one value of a property that stands there exactly once. */
export function only(component: Component, name: string): string {
  const found = component.properties.filter((each) => each.name === name);
  if (found.length !== 1) throw new Error(`${name} stands there ${found.length} times`);
  return found[0]!.value;
}

/** 3.3.11: TEXT. */
export function readText(value: string): string {
  let text = '';
  for (let i = 0; i < value.length; i += 1) {
    const c = value[i]!;
    if (c === ';' || c === ',') throw new Error(`a bare ${c}`);
    if (c !== '\\') {
      text += c;
      continue;
    }
    i += 1;
    const escaped = value[i];
    if (escaped === 'n' || escaped === 'N') text += '\n';
    else if (escaped === '\\' || escaped === ';' || escaped === ',') text += escaped;
    else throw new Error(`\\${escaped} is no escape`);
  }
  return text;
}

/** 3.3.5: DATE-TIME. In UTC milliseconds, as if a floating time were UTC: for reckoning with, not for telling. */
export function readDateTime(value: string): { readonly form: 'floating' | 'utc'; readonly ms: number } {
  const [, y, mo, d, h, mi, s, z] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/.exec(value) ?? [];
  if (y === undefined) throw new Error(`no date-time: ${value}`);
  const parts = [Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s)] as const;
  const ms = Date.UTC(...parts);
  const back = new Date(ms);
  if (back.getUTCMonth() !== parts[1] || back.getUTCDate() !== parts[2] || back.getUTCHours() !== parts[3])
    throw new Error(`no such date: ${value}`);
  return { form: z ? 'utc' : 'floating', ms };
}

const DAY_NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** 3.3.10: the occurrences of a weekly rule with BYDAY and COUNT, walked day by day from its start. */
export function occurrences(start: number, rule: string): readonly number[] {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  if (parts.size !== rule.split(';').length) throw new Error('a part stands there twice');
  if ([...parts.keys()].some((key) => !['FREQ', 'COUNT', 'BYDAY'].includes(key))) throw new Error(rule);
  if (parts.get('FREQ') !== 'WEEKLY') throw new Error('not weekly');
  const count = Number(parts.get('COUNT'));
  const days = new Set(parts.get('BYDAY')?.split(','));
  if (!Number.isInteger(count) || count < 1) throw new Error('no count');
  if (days.size === 0 || [...days].some((day) => !DAY_NAMES.includes(day))) throw new Error('no days');
  const found: number[] = [];
  for (let ms = start; found.length < count; ms += 86_400_000)
    if (days.has(DAY_NAMES[new Date(ms).getUTCDay()]!)) found.push(ms);
  // "The DTSTART property value SHOULD be synchronized with the recurrence rule": it counts as the first.
  if (found[0] !== start) throw new Error('the start is no occurrence');
  return found;
}
