/** What a typed text says of a length. */
export type LengthReading =
  | { readonly kind: 'length'; readonly mm: number }
  | {
      readonly kind: 'refused';
      readonly why: 'empty' | 'unreadable' | 'negative' | 'too-short' | 'too-long';
      /** The unit in which the same number would be likely; only where there is one such. */
      readonly meant?: { readonly unit: Unit; readonly mm: number };
    };

const MILLIMETRES = { mm: 1, cm: 10, m: 1000, in: 25.4, ft: 304.8 } as const;
export type Unit = keyof typeof MILLIMETRES;

/** How units are written, by hand and on phones. */
const UNIT_WORDS: readonly (readonly [words: RegExp, unit: Unit])[] = [
  [/^(?:mm|millimet(?:re|er)s?)$/, 'mm'],
  [/^(?:cm|centimet(?:re|er)s?)$/, 'cm'],
  [/^(?:m|met(?:re|er)s?)$/, 'm'],
  [/^(?:in\.?|inch(?:es)?|"|'')$/, 'in'],
  [/^(?:ft\.?|foot|feet|')$/, 'ft'],
];

/** The unit that follows a bare number after one in this unit: 5' 8 is 8 inches, 1 m 72 is 72 centimetres. */
const NEXT: Partial<Record<Unit, Unit>> = { ft: 'in', m: 'cm' };

/** A number, whole, decimal with point or comma, or with a fraction (9 1/2); then its unit, if any. */
const PART = /(\d+\s+\d+\/\d+|\d+\/\d+|\d*[.,]\d+|\d+[.,]?)\s*([a-z]+\.?|''|["'])?\s*/y;

/**
 * Reads a length as people write it: 24.5, 24,5 cm, 245 mm, 1.72 m, 1m72, 10", 9 1/2 in, 5' 8".
 *
 * @param bare the unit of a number that has none
 * @param range millimetres within which it is believed
 */
export function readLength(
  text: string,
  bare: Unit,
  range: readonly [low: number, high: number],
): LengthReading {
  const plain = plainText(text);
  if (plain === '') return { kind: 'refused', why: 'empty' };
  const unsigned = plain.replace(/^[-−–]\s*/, '');
  const parts = partsOf(unsigned);
  const mm = parts && inMillimetres(parts, bare);
  if (mm === undefined || !Number.isFinite(mm)) return { kind: 'refused', why: 'unreadable' };
  if (unsigned !== plain) return { kind: 'refused', why: 'negative' };
  const [low, high] = range;
  if (mm >= low && mm <= high) return { kind: 'length', mm };
  const meant = meantBy(parts!, range);
  return { kind: 'refused', why: mm < low ? 'too-short' : 'too-long', ...(meant ? { meant } : {}) };
}

/** One way of writing for all: common digits, straight quotes, halves as 1/2. */
const plainText = (text: string): string =>
  text
    .replace(/([¼-¾⅐-⅞])/g, ' $1')
    .normalize('NFKC')
    .replace(/[⁄∕]/g, '/')
    .replace(/[’‘′`´]/g, "'")
    .replace(/[”“″]/g, '"')
    .trim()
    .toLowerCase();

interface Part {
  readonly number: number;
  readonly unit: Unit | undefined;
}

/** The number and unit, or the two (feet and inches, metres and centimetres), that make up the whole text. */
function partsOf(text: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const found = PART.exec(text);
    if (!found || parts.length === 2) return undefined;
    const [, number, word] = found;
    const unit = word && UNIT_WORDS.find(([words]) => words.test(word))?.[1];
    if (word && !unit) return undefined;
    parts.push({ number: numberOf(number!), unit: unit || undefined });
  }
  return parts;
}

function numberOf(text: string): number {
  const [, whole, top, bottom] = /^(?:(\d+)\s+)?(\d+)\/(\d+)$/.exec(text) ?? [];
  return top ? Number(whole ?? 0) + Number(top) / Number(bottom) : Number(text.replace(',', '.'));
}

function inMillimetres(parts: readonly Part[], bare: Unit): number | undefined {
  const [first, second] = parts;
  if (!first) return undefined;
  if (!second) return first.number * MILLIMETRES[first.unit ?? bare];
  const next = first.unit && NEXT[first.unit];
  if (!next || (second.unit ?? next) !== next) return undefined;
  return first.number * MILLIMETRES[first.unit!] + second.number * MILLIMETRES[next];
}

function meantBy(parts: readonly Part[], [low, high]: readonly [number, number]) {
  const [only, more] = parts;
  if (!only || more) return undefined;
  const likely = (Object.keys(MILLIMETRES) as Unit[])
    .map((unit) => ({ unit, mm: only.number * MILLIMETRES[unit] }))
    .filter(({ mm }) => mm >= low && mm <= high);
  return likely.length === 1 ? likely[0] : undefined;
}
