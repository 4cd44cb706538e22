import { format } from 'prettier';

const WIDTH = 110;

/** JSON with each list and object on one line where it fits, and one entry a line where it doesn't. */
function layout(value: unknown, indent: number, lead: number, isRoot: boolean): string {
  const flat = oneLine(value);
  if (typeof value !== 'object' || value === null) return flat;
  if (!isRoot && indent + lead + flat.length < WIDTH) return flat;
  const pad = ' '.repeat(indent + 2);
  const end = `\n${' '.repeat(indent)}`;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => pad + layout(item, indent + 2, 0, false)).join(',\n')}${end}]`;
  }
  const lines = Object.entries(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return pad + name + layout(item, indent + 2, name.length, false);
  });
  return `{\n${lines.join(',\n')}${end}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return '{}';
    return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** The one way a record is laid out; Prettier agrees with it and has the last word. */
export const layoutJson = (value: unknown): Promise<string> =>
  format(layout(value, 0, 0, true), { parser: 'json', printWidth: WIDTH });
