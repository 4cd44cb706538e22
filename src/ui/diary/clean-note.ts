/** A note as it can be kept: no characters that cannot be seen but tabs and line breaks, no halves of characters. */
export const cleanNote = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '')
    .trim();

/** The same in one line. */
export const cleanLine = (text: string): string => cleanNote(text).replace(/[\s\u2028\u2029]+/g, ' ');
