import { t } from '../../messages/t.ts';
import type { Section, Sheet } from './sheet.ts';

const underlined = (text: string, sign: string): string => `${text}\n${sign.repeat([...text].length)}`;

function sectionText({ title, lines, table, after, list }: Section): string {
  const rows = table ? [table.head, ...table.rows].map((row) => row.join('; ')) : [];
  return [
    underlined(title, '-'),
    ...lines.map((line) => (list ? `- ${line}` : line)),
    ...rows,
    ...(after ? [after] : []),
  ].join('\n');
}

/** The page as plain text. */
export const sheetText = ({ title, under, date, sections }: Sheet): string =>
  `${[
    underlined(title, '='),
    [...under, date, `${t('sheet.name')}:`].join('\n'),
    ...sections.map(sectionText),
  ].join('\n\n')}\n`;
