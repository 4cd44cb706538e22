import type { Dataset } from '../../domain/records/dataset.ts';
import { dayFromNumber, dayNumber, dayOf, type LocalInstant } from '../../domain/diary/local-instant.ts';
import { PREGNANCY } from '../../domain/safety/holds.ts';
import { useProfile } from '../../state/profile-store.ts';
import { useDiaryRead } from '../diary/use-diary-read.ts';
import { toldWords } from '../you/told-words.ts';

const DAY = 86_400_000;

/** The sessions for a complaint, and the days, of the last so many days; undefined while they are read. */
export function useLately(complaint: string, span: number, now: LocalInstant) {
  return useDiaryRead(
    async (diary) => {
      const today = dayOf(now);
      const [sessions, days] = await Promise.all([
        diary.sessionsBetween(now.at - span * DAY, now.at),
        diary.days(dayFromNumber(dayNumber(today) - span), today),
      ]);
      return { sessions: sessions.filter((each) => each.complaints.includes(complaint)), days };
    },
    [complaint, span, now.at],
  );
}

/** What the person told us of their health, in words, by the id of the condition. */
export function useToldItems(dataset: Dataset): readonly { readonly id: string; readonly words: string }[] {
  const profile = useProfile((s) => s.profile);
  return [...new Set([PREGNANCY, ...dataset.conditions.keys()])].flatMap((id) => {
    if (id === PREGNANCY && profile.pregnancy === 'rather-not-say') return [];
    const words = toldWords(dataset, profile, id);
    return words === null ? [] : { id, words };
  });
}
