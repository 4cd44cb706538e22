import { create } from 'zustand';
import { EMPTY_PROFILE, type Answer, type Profile } from '../domain/safety/profile.ts';

interface ProfileState {
  readonly profile: Profile;
  answer(condition: string, answer: Answer): void;
  answerPregnancy(pregnancy: Profile['pregnancy'], trimester?: Profile['trimester']): void;
  replace(profile: Profile): void;
  erase(): void;
}

export const useProfile = create<ProfileState>()((set) => ({
  profile: EMPTY_PROFILE,
  answer: (condition, answer) =>
    set((s) => ({ profile: { ...s.profile, answers: { ...s.profile.answers, [condition]: answer } } })),
  answerPregnancy: (pregnancy, trimester = null) =>
    set((s) => ({ profile: { ...s.profile, pregnancy, trimester } })),
  replace: (profile) => set({ profile }),
  erase: () => set({ profile: EMPTY_PROFILE }),
}));
