import { t } from '../../messages/t.ts';

/** Cun that a hand measures: half a thumb, the thumb, two, three and four fingers side by side. */
const WIDTHS = [0.5, 1, 1.5, 2, 3] as const;
type Width = (typeof WIDTHS)[number];

/** What is left when whole hands of four fingers have been laid down. */
const REST: Readonly<Record<string, readonly Width[]>> = {
  0: [],
  0.5: [0.5],
  1: [1],
  1.5: [1.5],
  2: [2],
  2.5: [1.5, 1],
};

/** Beyond three hands nobody goes on laying fingers down. */
const MOST = 9;

/**
 * The fingers that measure so many cun, widest first: 3 is four fingers, 2.5 two fingers and a thumb. Null where
 * fingers do not come out even.
 */
export function fingerWidths(cun: number): readonly Width[] | null {
  if (cun <= 0 || cun > MOST) return null;
  const hands = Math.floor(cun / 3);
  const rest = REST[String(Math.round((cun - 3 * hands) * 1000) / 1000)];
  if (!rest) return null;
  // Three fingers and two come easier than four and half a thumb.
  if (hands > 0 && rest[0] === 0.5) return [...Array<Width>(hands - 1).fill(3), 2, 1.5];
  return [...Array<Width>(hands).fill(3), ...rest];
}

/**
 * Thumbs that the fingers held together really make up, at their middle joints on the middle body; by tradition they
 * stand for 1.5, 2 and 3.
 */
const THUMBS: Readonly<Record<Width, number>> = { 0.5: 0.5, 1: 1, 1.5: 2.27, 2: 3.2, 3: 4.2 };

/** How wide the fingers that stand for so many cun really are, in thumbs; null where fingers do not come out even. */
export function fingersInThumbs(cun: number): number | null {
  return fingerWidths(cun)?.reduce<number>((sum, width) => sum + THUMBS[width], 0) ?? null;
}

/** "four fingers held together, and a thumb's width"; null where fingers do not come out even. */
export function fingerWords(cun: number): string | null {
  const widths = fingerWidths(cun);
  if (!widths) return null;
  const hands = widths.filter((width) => width === 3).length;
  const words = [
    ...(hands === 3 ? [t('finger.3.thrice')] : hands === 2 ? [t('finger.3.twice')] : []),
    ...widths.slice(hands > 1 ? hands : 0).map((width) => t(`finger.${width}`)),
  ];
  return words.reduce((first, last) => t('finger.plus', { first, last }));
}
