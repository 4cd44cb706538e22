import { useBody } from '../state/body-store.ts';
import { useProfile } from '../state/profile-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { useView } from '../state/view-store.ts';
import { readStored, writeStored } from './storage.ts';
import type { StoredName } from './stored.ts';

/**
 * Brings back what the person chose before, and keeps what they choose from now on. Answers which parts were damaged
 * and set aside.
 */
export function keepChoices(store: Storage | null): readonly StoredName[] {
  if (!store) return [];
  const setAside: StoredName[] = [];

  const settings = readStored(store, 'settings');
  if (settings.state === 'read') {
    const { look, ...rest } = settings.value;
    useSettings.getState().set(rest);
    useView.getState().set({ look });
  } else if (settings.state === 'set-aside') setAside.push('settings');

  const profile = readStored(store, 'profile');
  if (profile.state === 'read') useProfile.getState().replace(profile.value);
  else if (profile.state === 'set-aside') setAside.push('profile');

  const body = readStored(store, 'body');
  if (body.state === 'read') {
    useBody.getState().reshape(body.value.shape);
    useBody.getState().setTone(body.value.tone);
  } else if (body.state === 'set-aside') setAside.push('body');

  const keepSettings = () => {
    const { theme, motion } = useSettings.getState();
    writeStored(store, 'settings', { theme, motion, look: useView.getState().look });
  };
  useSettings.subscribe((now, before) => {
    if (now.theme !== before.theme || now.motion !== before.motion) keepSettings();
  });
  useView.subscribe((now, before) => {
    if (now.look !== before.look) keepSettings();
  });
  useProfile.subscribe(({ profile: { pregnancy, trimester, answers } }) =>
    writeStored(store, 'profile', { pregnancy, trimester, answers: { ...answers } }),
  );
  useBody.subscribe((now, before) => {
    if (now.shape !== before.shape || now.tone !== before.tone)
      writeStored(store, 'body', { shape: { ...now.shape }, tone: now.tone });
  });
  return setAside;
}
