import { cuesOf, dueCue, TONE_OF, untilNextCue, type Cue } from '../../domain/session/cues.ts';
import { heardAfter } from '../../domain/session/heard.ts';
import type { Phase, Script } from '../../domain/session/phase.ts';
import type { Buzz, KeepAwake, Speaker, Tone, Tones } from '../../domain/session/ports.ts';
import { sayable, secondsToSay } from '../../domain/session/saying.ts';
import type { Entry, Session } from '../../domain/session/session.ts';
import type { View } from '../../domain/session/view.ts';
import type { SoundSettings } from '../../state/sound-settings-store.ts';
import { t } from '../../messages/t.ts';
import type { PhaseWords } from './phase-sentences.ts';

/** What the guide works with. */
export interface GuideWorld {
  readonly speaker: Speaker;
  readonly tones: Tones;
  readonly buzz: Buzz;
  readonly awake: KeepAwake;
  readonly settings: () => SoundSettings;
  /** How a session looks now. */
  readonly view: (session: Session) => View;
  /** What is said when a phase begins; `fresh`: its step was not spoken of yet. */
  readonly words: (script: Script, phase: Phase, fresh: boolean) => PhaseWords;
  /** Where one is, in a few words. */
  readonly where: (phase: Phase) => readonly string[];
  /** Calls back after so many milliseconds; answers how to call that off. */
  readonly after: (ms: number, call: () => void) => () => void;
  readonly caption: (words: string | null) => void;
}
/** Milliseconds between a tone, or a press, and the first word: who presses four times hears only the last place. */
const BEFORE_WORDS = 500;
/** Seconds of talk at most at the beginning of a stretch of work: the rest of it belongs to the hands. */
const MOST_TALK = 18;
/** Milliseconds for which the words of a passing cue stand in the captions. */
const CUE_STANDS = 3500;
const SECOND = 1000;

/** Follows a session with voice, tones, vibration and captions, and keeps the screen lit while it runs. */
export function createGuide(world: GuideWorld) {
  const { speaker, tones, buzz, awake, settings } = world;
  const timers = { words: () => {}, caption: () => {}, cue: () => {} };
  /** The phase whose words stand in the captions, and the step that was introduced. */
  let told: string | null = null;
  let introduced: string | null = null;
  let over = false;
  /** What the captions come back to after a passing cue. */
  let base: string | null = null;

  const caption = (words: string | null): void => {
    timers.caption();
    world.caption(words);
  };
  const sound = (tone: Tone): void => {
    const { tones: audible, vibration, muted } = settings();
    if (audible && !muted) tones.play(tone);
    if (vibration) buzz.play(tone);
  };
  const quiet = (): void => {
    timers.words();
    speaker.hush();
  };

  /** Says what the time holds, after the tone, and writes it sentence by sentence. Whether what to take care of was said. */
  function tell({ number, care, sentences }: PhaseWords, room: number, wait = BEFORE_WORDS): boolean {
    quiet();
    const { voice, voiceUri, rate, muted } = settings();
    const held = heldIn(room - wait / SECOND, { number, care, sentences }, rate);
    const said = held.length > 0 ? held : [...care, ...sentences].slice(0, 1);
    const cared = care.every((each) => held.includes(each));
    const write = (i: number): void => {
      const sentence = said[i];
      if (sentence === undefined) return;
      base = sentence;
      caption(sentence);
      if (i + 1 < said.length)
        timers.caption = world.after(secondsToSay(sentence, rate) * SECOND, () => write(i + 1));
    };
    write(0);
    if (!voice || muted || held.length === 0) return cared;
    const say = (): void => void speaker.say(held, { voice: voiceUri, rate }, write);
    if (wait > 0) timers.words = world.after(wait, say);
    else say();
    return cared;
  }

  function give(cue: Cue): void {
    sound(cue.tone);
    const words = wordsOf(cue);
    if (words === null) return;
    const { voice, voiceUri, rate, tones: audible, muted } = settings();
    if (voice && !muted && (cue.kind !== 'last' || !audible)) {
      timers.words();
      speaker.say([words], { voice: voiceUri, rate });
    }
    caption(words);
    timers.caption = world.after(CUE_STANDS, () => world.caption(base));
  }

  /** Waits for the next cue of the work that is being done. */
  function wait(session: Session): void {
    timers.cue();
    const { status, phase, left, whole } = world.view(session);
    if (status !== 'running' || phase?.kind !== 'work' || left === null || whole === null) return;
    const cues = cuesOf(phase, whole, session.stretch);
    const next = untilNextCue(cues, left);
    if (next === null) return;
    timers.cue = world.after(next, () => {
      const now = world.view(session);
      if (now.phase?.id !== phase.id || now.left === null) return;
      const due = dueCue(cues, left, now.left);
      if (due) give(due);
      wait(session);
    });
  }

  function begin(session: Session, how: 'phase' | 'here'): void {
    const view = world.view(session);
    const { phase } = view;
    if (!phase) return;
    const tone = how === 'phase' ? TONE_OF[phase.kind] : null;
    if (tone) sound(tone);
    const step = 'step' in phase ? phase.step.key : null;
    const words =
      how === 'phase' ? world.words(session.script, phase, step !== introduced) : plain(world.where(phase));
    const cared = tell(words, roomFor(session, view));
    told = phase.id;
    if (cared && step !== null && phase.kind !== 'rest') introduced = step;
  }

  return {
    /** To be called inside the press that begins or goes on. */
    prime(): void {
      const { voice, tones: audible, muted } = settings();
      if (muted) return;
      if (voice) speaker.prime();
      if (audible) tones.prime();
    },
    /** The session as it now stands, and what was just added to its record. */
    follow(session: Session, happened: readonly Entry[]): void {
      const heard = heardAfter(happened, session);
      over = false;
      if (session.status === 'running') awake.hold();
      else awake.release();
      if (heard === 'phase' || heard === 'here') begin(session, heard);
      else if (heard === 'end') {
        timers.cue();
        sound('end');
        // At once: the page of the session is left now, and this must outlast it.
        over = true;
        tell(plain([t('say.end')]), Infinity, 0);
        tones.close();
      } else if (heard === 'hush') {
        quiet();
        buzz.stop();
        tones.close();
        const { phase } = world.view(session);
        if (phase && phase.id !== told) caption(world.where(phase)[0] ?? null);
        told = phase?.id ?? null;
      }
      wait(session);
    },
    /** Muted, or not, in the midst of it. */
    hush(): void {
      quiet();
      tones.close();
    },
    /** The page is left; what tells of the end may ring out. */
    leave(): void {
      timers.cue();
      timers.caption();
      awake.release();
      if (over) return;
      quiet();
      buzz.stop();
      tones.close();
    },
  };
}

/** What the time holds. The number gives way where it would cost the first sentence, or half of the others. */
function heldIn(time: number, { number, care, sentences }: PhaseWords, rate: number): readonly string[] {
  const needed = [...care, ...sentences];
  const without = sayable(needed, time, rate);
  if (number === null) return without;
  const numbered = sayable([number, ...needed], time, rate);
  const [most, left] = [without.length - care.length, numbered.length - 1 - care.length];
  return left > 0 && left * 2 > most ? numbered : without;
}

/** Words that introduce nothing. */
const plain = (sentences: readonly string[]): PhaseWords => ({ number: null, care: [], sentences });

/** Seconds in which one may talk. */
function roomFor({ stretch }: Session, { phase, whole, left }: View): number {
  if (left === null || whole === null) return Infinity;
  if (phase?.kind !== 'work') return left / SECOND;
  const cue = untilNextCue(cuesOf(phase, whole, stretch), left) ?? left;
  return Math.min(MOST_TALK, cue / SECOND);
}

/** The words of a passing cue; the last seconds are said once. */
function wordsOf({ kind, count }: Cue): string | null {
  switch (kind) {
    case 'half':
      return t('say.half');
    case 'let-go':
      return t('say.let-go');
    case 'again':
      return t('say.again');
    case 'last':
      return count === 3 ? t('say.last') : null;
  }
}
