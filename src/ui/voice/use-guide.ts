import { useEffect, useMemo, useState } from 'react';
import { viewAt } from '../../domain/session/view.ts';
import type { Session } from '../../domain/session/session.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { sessionWorld, useSession } from '../../state/session-store.ts';
import { useSoundSettings } from '../../state/sound-settings-store.ts';
import { useSounding } from '../../state/sounding-store.ts';
import { createGuide } from './guide.ts';
import { phaseWords, whereSentences } from './phase-sentences.ts';

/** What the player shows and offers of the guide. */
export interface Guided {
  /** The words that are being said, or would be if there were a voice. */
  readonly caption: string | null;
  /** For the captions’ `aria-live`: a screen reader must not talk into our own voice. */
  readonly live: 'off' | 'polite';
  readonly muted: boolean;
  mute(on: boolean): void;
  /** To be called inside the press or key that begins or goes on. */
  prime(): void;
}

/** Lets the session that runs be heard, felt and read while the component stands. Renders it anew only with the caption. */
export function useGuide(dataset: Dataset): Guided {
  const [caption, setCaption] = useState<string | null>(null);
  const muted = useSoundSettings((s) => s.muted);
  const voice = useSoundSettings((s) => s.voice);
  const sounding = useSounding();
  const guide = useMemo(
    () =>
      createGuide({
        ...sounding,
        settings: useSoundSettings.getState,
        view: (session) => viewAt(session, sessionWorld.now()),
        words: (script, phase, fresh) => phaseWords(dataset, script, phase, fresh),
        where: (phase) => whereSentences(dataset, phase),
        after: (ms, call) => {
          const timer = setTimeout(call, ms);
          return () => clearTimeout(timer);
        },
        caption: setCaption,
      }),
    [dataset, sounding],
  );
  useEffect(() => {
    const follow = (session: Session | null, before: Session | null) => {
      if (!session) return;
      const known = before?.id === session.id ? before.log.length : 0;
      if (session !== before && session.log.length > known) guide.follow(session, session.log.slice(known));
    };
    // A session may have begun, or gone on, before anybody listened: by the press that led here.
    const { session: now } = useSession.getState();
    if (now?.status === 'running') {
      guide.prime();
      guide.follow(now, now.log.slice(-1));
    }
    const stop = useSession.subscribe((now, before) => follow(now.session, before.session));
    return () => {
      stop();
      guide.leave();
    };
  }, [guide]);
  useEffect(() => {
    if (muted) guide.hush();
  }, [guide, muted]);
  return {
    caption,
    live: voice && !muted && sounding.speaker.lacks() === null ? 'off' : 'polite',
    muted,
    mute: (on) => {
      useSoundSettings.getState().set({ muted: on });
      if (!on) guide.prime();
    },
    prime: guide.prime,
  };
}
