import { t } from '../../messages/t.ts';
import { codeOf } from './codes.ts';
import { words } from './normalise.ts';
import type { ComplaintField } from './complaint-index.ts';
import type { PointField } from './point-fields.ts';
import type { Result } from './search-index.ts';

/** Why a point is among the results; null where its own code or name says it. */
export function whyPoint(
  { by, manner }: Pick<Result<unknown, PointField>, 'by' | 'manner'>,
  query: string,
): string | null {
  if (manner === 'other-code') return t('search.why.other-code', { code: query.trim().toUpperCase() });
  if (manner === 'close-code') return t('search.why.close-code');
  const name = clauseOf(by.text, query);
  switch (by.kind) {
    case 'code':
    case 'hans':
      return null;
    case 'pinyin':
    case 'english':
      return manner === 'close' ? t('search.why.close-name') : null;
    case 'alias':
      if (codeOf(name)) return t('search.why.older-code', { code: name });
      return t(manner === 'close' ? 'search.why.alias.close' : 'search.why.alias', { name });
    default:
      return t(`search.why.${by.kind}`, { name });
  }
}

/** Of a longer text the part between its stops that was meant. */
function clauseOf(text: string, query: string): string {
  const clauses = text.split(/[;.]\s*/).filter(Boolean);
  const asked = words(query);
  const meant = (clause: string) => {
    const has = words(clause);
    return asked.filter((word) => has.some((each) => each.startsWith(word))).length;
  };
  return clauses.reduce((best, clause) => (meant(clause) > meant(best) ? clause : best), clauses[0] ?? text);
}

/** Why a complaint is among the results; null where its title says it. */
export function whyComplaint({ by }: Pick<Result<unknown, ComplaintField>, 'by'>): string | null {
  if (by.kind === 'synonym') return t('search.why.synonym', { name: by.text });
  return by.kind === 'place' ? t('search.why.place') : null;
}
