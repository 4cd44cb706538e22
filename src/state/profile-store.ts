import { create } from 'zustand';
import { dayOf } from '../domain/safety/weeks-pass.ts';
import { EMPTY_PROFILE, type Answer, type Profile, type ToldPlace } from '../domain/safety/profile.ts';

interface ProfileState {
  readonly profile: Profile;
  /** "No" forgets where it was. */
  answer(condition: string, answer: Answer): void;
  /** Where it is; none: it may be anywhere. */
  tell(condition: string, places: readonly ToldPlace[]): void;
  answerPregnancy(pregnancy: Profile['pregnancy'], trimester?: Profile['trimester']): void;
  replace(profile: Profile): void;
  erase(): void;
}

export const useProfile = create<ProfileState>()((set) => ({
  profile: EMPTY_PROFILE,
  answer: (condition, answer) =>
    set(({ profile }) => {
      const { [condition]: told = [], ...places } = profile.places ?? {};
      return {
        profile: {
          ...profile,
          answers: { ...profile.answers, [condition]: answer },
          places: answer === 'no' || told.length === 0 ? places : { ...places, [condition]: told },
        },
      };
    }),
  tell: (condition, places) =>
    set(({ profile }) => ({ profile: { ...profile, places: { ...profile.places, [condition]: places } } })),
  answerPregnancy: (pregnancy, trimester = null) =>
    set(({ profile }) => ({
      profile: {
        ...profile,
        pregnancy,
        trimester,
        trimesterSaid: trimester === null ? undefined : dayOf(new Date()),
      },
    })),
  replace: (profile) => set({ profile }),
  erase: () => set({ profile: EMPTY_PROFILE }),
}));
