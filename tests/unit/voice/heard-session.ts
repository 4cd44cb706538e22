import { planSession } from '../../../src/domain/plan/plan-session.ts';
import type { Tone } from '../../../src/domain/session/ports.ts';
import { secondsToSay } from '../../../src/domain/session/saying.ts';
import { newSession } from '../../../src/domain/session/follow.ts';
import { scriptOf } from '../../../src/domain/session/script.ts';
import type { Event, Session } from '../../../src/domain/session/session.ts';
import { transition } from '../../../src/domain/session/transition.ts';
import { viewAt } from '../../../src/domain/session/view.ts';
import type { Phase } from '../../../src/domain/session/phase.ts';
import { USUAL_SOUND, type SoundSettings } from '../../../src/state/sound-settings-store.ts';
import { createGuide } from '../../../src/ui/voice/guide.ts';
import { phaseWords, whereSentences } from '../../../src/ui/voice/phase-sentences.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { wishFor } from '../plan/wishes.ts';

export const ds = loadDatasetFromDisk();

interface Said {
  readonly at: number;
  readonly sentences: readonly string[];
  readonly phase: string | undefined;
  /** Milliseconds left of its phase when it was begun; null: it waits. */
  readonly left: number | null;
}

/** A session on a clock of our own, with everything written down that its guide does. */
export function heardSession(
  complaint = 'tension-headache',
  settings: Partial<SoundSettings> = {},
  wait: number | null = 15,
) {
  const plan = planSession(ds, wishFor(ds, complaint));
  if (plan.status !== 'ready') throw new Error(plan.status);
  const script = scriptOf(ds, plan);
  let now = Date.UTC(2026, 10, 22, 9);
  const start = now;
  let session: Session = newSession('a', script, now, wait);
  const sound: SoundSettings = { ...USUAL_SOUND, ...settings };
  let timers: { due: number; call: () => void }[] = [];
  const heard = {
    said: [] as Said[],
    tones: [] as { at: number; tone: Tone; phase: string | undefined; left: number | null }[],
    buzzed: [] as Tone[],
    captions: [] as { at: number; words: string | null }[],
    hushed: 0,
    primed: 0,
    awake: false,
    open: false,
  };
  const view = () => viewAt(session, now);
  const guide = createGuide({
    speaker: {
      voices: () => [],
      lacks: () => null,
      onVoices: () => () => {},
      prime: () => (heard.primed += 1),
      say: (sentences) => {
        const { phase, left } = view();
        heard.said.push({ at: now - start, sentences, phase: phase?.id, left });
        return true;
      },
      hush: () => (heard.hushed += 1),
    },
    tones: {
      prime: () => (heard.open = true),
      play: (tone) => {
        const { phase, left } = view();
        heard.tones.push({ at: now - start, tone, phase: phase?.id, left });
      },
      close: () => (heard.open = false),
    },
    buzz: { able: true, play: (tone) => heard.buzzed.push(tone), stop: () => {} },
    awake: { hold: () => (heard.awake = true), release: () => (heard.awake = false) },
    settings: () => sound,
    view: (each) => viewAt(each, now),
    words: (of, phase, fresh) => phaseWords(ds, of, phase, fresh),
    where: (phase) => whereSentences(ds, phase),
    after: (ms, call) => {
      const timer = { due: now + ms, call };
      timers.push(timer);
      return () => (timers = timers.filter((each) => each !== timer));
    },
    caption: (words) => heard.captions.push({ at: now - start, words }),
  });
  const send = (event: Event) => {
    const outcome = transition(session, event, now);
    session = outcome.session;
    if (outcome.happened.length > 0) guide.follow(session, outcome.happened);
  };
  /** Lets time pass, with a tick of the session each quarter of a second. */
  const pass = (ms: number) => {
    const end = now + ms;
    for (let tick = now + 250; now < end;) {
      const due = Math.min(end, tick, ...timers.map((timer) => timer.due));
      now = due;
      const ready = timers.filter((timer) => timer.due <= now);
      timers = timers.filter((timer) => timer.due > now);
      for (const { call } of ready) call();
      if (now >= tick) {
        send({ kind: 'tick' });
        tick = now + 250;
      }
    }
  };
  return {
    heard,
    guide,
    send,
    pass,
    sound,
    script,
    /** The device sleeps: neither tick nor timer. */
    sleep: (ms: number) => {
      now += ms;
      const ready = timers.filter((timer) => timer.due <= now);
      timers = timers.filter((timer) => timer.due > now);
      for (const { call } of ready) call();
      send({ kind: 'tick' });
    },
    until: (stop: (phase: Phase | null) => boolean) => {
      for (let i = 0; i < 4000 && !stop(view().phase) && session.status !== 'finished'; i += 1) pass(250);
    },
    session: () => session,
    view,
    secondsOf: (sentences: readonly string[]) =>
      sentences.reduce((sum, each) => sum + secondsToSay(each, sound.rate), 0),
  };
}
