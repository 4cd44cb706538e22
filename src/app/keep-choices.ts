import { splitAnswers } from '../domain/safety/split-answers.ts';
import { afterWeeks } from '../domain/safety/weeks-pass.ts';
import { useBody } from '../state/body-store.ts';
import { useErasure } from '../state/erasure-store.ts';
import { useKeeping } from '../state/keeping-store.ts';
import { useMeasures } from '../state/measures-store.ts';
import { useProfile } from '../state/profile-store.ts';
import { useRecent } from '../state/recent-store.ts';
import { useReminders } from '../state/reminders-store.ts';
import { useRoutines } from '../state/routines-store.ts';
import { sessionWorld } from '../state/session-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { useSoundSettings } from '../state/sound-settings-store.ts';
import { useView } from '../state/view-store.ts';
import { keepDiary } from './keep-diary.ts';
import { keepSession } from './keep-session.ts';
import { eraseStored, readStored, writeStored, type Frozen } from './storage.ts';
import type { Stored, StoredName } from './stored.ts';

/** Milliseconds for which a body that is being shaped is let alone before it is kept. */
const REST = 250;

/**
 * Brings back what the person chose before, and keeps what they choose from now on. Answers which parts were damaged
 * and set aside.
 */
export function keepChoices(store: Storage | null): readonly StoredName[] {
  keepDiary();
  if (!store) {
    keepNothing();
    return [];
  }
  const setAside = [...bringBack(store), ...keepSession(store, sessionWorld.id())];
  keepSettings(store);
  keepSound(store);
  keepProfile(store);
  keepMeasures(store);
  keepRecent(store);
  keepRoutines(store);
  keepReminders(store);
  keepBody(store);
  return setAside;
}

/** Keeps one part, and says so where it cannot be kept. */
function keepPart<N extends StoredName>(store: Storage, name: N, value: Frozen<Stored<N>>): void {
  useKeeping.getState().note(name, writeStored(store, name, value));
}

/** Where nothing can be kept, that is said as soon as there is something to keep. */
function keepNothing(): void {
  const say = (part: StoredName) => () => useKeeping.getState().note(part, false);
  useProfile.subscribe(say('profile'));
  useMeasures.subscribe(say('measures'));
  useRoutines.subscribe(say('routines'));
}

function bringBack(store: Storage): readonly StoredName[] {
  const setAside: StoredName[] = [];
  const bring = <N extends StoredName>(name: N, take: (value: Stored<N>) => void): void => {
    const read = readStored(store, name);
    if (read.state === 'read') take(read.value);
    else if (read.state === 'set-aside') setAside.push(name);
  };
  bring('settings', ({ look, ...rest }) => {
    useSettings.getState().set(rest);
    useView.getState().set({ look });
  });
  bring('sound', (sound) => useSoundSettings.getState().set(sound));
  bring('profile', (profile) => useProfile.getState().replace(afterWeeks(splitAnswers(profile), new Date())));
  bring('measures', (kept) => useMeasures.setState(kept));
  bring('routines', (kept) => useRoutines.getState().restore(kept));
  bring('recent', (recent) => useRecent.setState({ recent }));
  bring('reminders', (made) => useReminders.getState().keep(made));
  bring('body', ({ shape, tone }) => {
    useBody.getState().reshape(shape);
    useBody.getState().setTone(tone);
  });
  return setAside;
}

function keepSettings(store: Storage): void {
  const keep = () => {
    const { theme, motion } = useSettings.getState();
    keepPart(store, 'settings', { theme, motion, look: useView.getState().look });
  };
  useSettings.subscribe((now, before) => {
    if (now.theme !== before.theme || now.motion !== before.motion) keep();
  });
  useView.subscribe((now, before) => {
    if (now.look !== before.look) keep();
  });
}

function keepSound(store: Storage): void {
  useSoundSettings.subscribe(({ voice, voiceUri, rate, tones, vibration, muted, captions, wait }) =>
    keepPart(store, 'sound', { voice, voiceUri, rate, tones, vibration, muted, captions, wait }),
  );
}

function keepProfile(store: Storage): void {
  useProfile.subscribe(({ profile: { pregnancy, trimester, trimesterSaid, answers, places = {} } }) =>
    keepPart(store, 'profile', {
      pregnancy,
      trimester,
      ...(trimesterSaid !== undefined && { trimesterSaid }),
      answers: { ...answers },
      places: Object.fromEntries(
        Object.entries(places).map(([id, told]) => [id, told.map((place) => ({ ...place }))]),
      ),
    }),
  );
  eraseTogether(() => eraseStored(store, 'profile'));
}

function keepMeasures(store: Storage): void {
  useMeasures.subscribe(({ measures, unit }) => keepPart(store, 'measures', { measures, unit }));
  eraseTogether(() => eraseStored(store, 'measures'));
}

function keepRecent(store: Storage): void {
  useRecent.subscribe(({ recent }) =>
    recent.length > 0 ? keepPart(store, 'recent', recent) : eraseStored(store, 'recent'),
  );
  eraseTogether(() => eraseStored(store, 'recent'));
}

function keepReminders(store: Storage): void {
  useReminders.subscribe(({ made }) =>
    made ? keepPart(store, 'reminders', { ...made, days: [...made.days] }) : eraseStored(store, 'reminders'),
  );
  eraseTogether(() => eraseStored(store, 'reminders'));
}

function keepRoutines(store: Storage): void {
  useRoutines.subscribe(({ routines, starred }) =>
    routines.length + starred.length > 0
      ? keepPart(store, 'routines', { routines, starred })
      : eraseStored(store, 'routines'),
  );
  eraseTogether(() => eraseStored(store, 'routines'));
}

/** A slider being dragged changes the body many times a second: only where it comes to rest is kept. */
function keepBody(store: Storage): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(resting);
    resting = undefined;
    const { shape, tone } = useBody.getState();
    keepPart(store, 'body', { shape: { ...shape }, tone });
  };
  useBody.subscribe((now, before) => {
    if (now.shape === before.shape && now.tone === before.tone) return;
    clearTimeout(resting);
    resting = setTimeout(keep, REST);
  });
  globalThis.addEventListener?.('pagehide', () => resting !== undefined && keep());
  eraseTogether(() => {
    clearTimeout(resting);
    resting = undefined;
    eraseStored(store, 'body');
  });
}

/** When the person has everything erased, so does the device, down to copies that were set aside. */
function eraseTogether(erase: () => void): void {
  useErasure.subscribe((now, before) => {
    if (now.times !== before.times) erase();
  });
}
