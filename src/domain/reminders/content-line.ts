/** Octets of a line, its line break aside (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/**
 * A text value (RFC 5545, 3.3.11): backslash, semicolon, comma and line breaks are escaped. Control characters, which it
 * may not hold, and halves of characters are left out.
 */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A content line, folded so that no line has more than 75 octets and no character is cut (RFC 5545, 3.1). */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += more;
  }
  lines.push(line);
  return lines.map((each) => `${each}\r\n`).join('');
}
