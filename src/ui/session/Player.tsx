import { useEffect, useState } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Event } from '../../domain/session/session.ts';
import { t } from '../../messages/t.ts';
import { useMotion } from '../../state/motion-store.ts';
import { useSoundSettings } from '../../state/sound-settings-store.ts';
import { hrefOf, type PlanAt } from '../common/address.ts';
import { go } from '../common/go.ts';
import { PageHead } from '../common/PageHead.tsx';
import { usePlaced } from '../common/use-placed.ts';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { idsOf } from '../relieve/complaint-ids.ts';
import { showRoutine, type ReadyPlan } from '../relieve/show-on-body.ts';
import type { Guided } from '../voice/use-guide.ts';
import { Before } from './Before.tsx';
import { EndEarly } from './EndEarly.tsx';
import { Gone } from './Gone.tsx';
import { HowShown } from './HowShown.tsx';
import { nextWords } from './next-words.ts';
import { PhaseWords } from './PhaseWords.tsx';
import { PlayerBar } from './PlayerBar.tsx';
import { PlayerMenu } from './PlayerMenu.tsx';
import { Ring } from './Ring.tsx';
import type { Run } from './run.ts';
import { Segments } from './Segments.tsx';
import { showStep } from './show-step.ts';
import { Signs } from './Signs.tsx';
import { Transport } from './Transport.tsx';
import { useSwipe } from './use-swipe.ts';
import { stepShare } from './step-share.ts';
import { stepNumber, whereShort, whereWords } from './where-words.ts';

/** Seconds that "extend" adds. */
const MORE = 15;

interface PlayerProps {
  readonly dataset: Dataset;
  readonly at: PlanAt;
  /** What the session is for. */
  readonly title: string;
  readonly plan: ReadyPlan;
  readonly run: Run;
  readonly guide: Guided;
}

/** A session being done: the body shows where and how, the words say it, one ring counts and pauses. */
export function Player({ dataset, at, title, plan, run, guide }: PlayerProps) {
  const { session, phase, view } = run;
  const { script, status } = session;
  const [asking, setAsking] = useState(false);
  const captions = useSoundSettings((s) => s.captions);
  const running = status === 'running';
  const waits = view().left === null;
  const { caption, live, prime, muted, mute } = guide;
  const [refused, setRefused] = useState(false);
  const send = (event: Event) => setRefused(run.send(event) === 'enough');
  useBodyOf(dataset, plan, run);
  const chief = dataset.complaints.get(idsOf(at.complaint)[0] ?? '');

  const toggle = () => {
    prime();
    if (status === 'ready') send({ kind: 'begin' });
    else if (running && waits) send({ kind: 'found' });
    else send({ kind: running ? 'pause' : 'resume' });
  };
  const back = () => send({ kind: 'back' });
  const next = () => send({ kind: 'skip' });
  const found = ['position', 'find', 'switch'].includes(phase.kind) && running;
  const working = phase.kind === 'work';
  const on = {
    repeat: () => send({ kind: 'repeat' }),
    slower: () => send({ kind: 'slower' }),
    quicker: session.pace > 1 ? () => send({ kind: 'quicker' }) : undefined,
  };
  const extend = working ? () => send({ kind: 'extend', seconds: MORE }) : undefined;
  const leave = () => {
    if (running) send({ kind: 'pause' });
    go({ ...at, page: 'complaint' });
  };
  const askEnd = () => {
    if (running) send({ kind: 'pause' });
    setAsking(true);
  };
  useShortcuts({
    ' ': toggle,
    ArrowRight: next,
    ArrowLeft: back,
    Enter: found ? () => send({ kind: 'found' }) : undefined,
    r: on.repeat,
    s: on.slower,
    '+': extend,
    '=': extend,
    c: () => useSoundSettings.getState().set({ captions: !captions }),
    m: () => mute(!muted),
    Escape: leave,
  });

  const label = status === 'ready' ? 'begin' : !running ? 'resume' : waits ? 'found' : 'pause';
  const following = nextWords(dataset, script, phase);
  return (
    <>
      <PlayerBar
        complaint={title}
        where={whereShort(phase, script)}
        leave={hrefOf({ ...at, page: 'complaint' })}
      />
      <Segments
        total={script.steps.length}
        number={stepNumber(phase, script)}
        part={() => stepShare(script, view())}
        running={running}
      />
      <HowShown />
      <div className="player-panel" {...useSwipe(next, back)}>
        <div className="hidden">
          <PageHead title={whereWords(dataset, phase, script)} />
        </div>
        <div className="player-words">
          <p className="player-of wide num" aria-hidden="true">
            {whereShort(phase, script)}
          </p>
          <Gone dataset={dataset} plan={plan} />
          <PhaseWords
            dataset={dataset}
            phase={phase}
            view={view}
            running={running}
            found={
              found && (
                <p className="found-it">
                  <button type="button" className="button" onClick={() => send({ kind: 'found' })}>
                    {t(phase.kind === 'position' ? 'session.ready.yes' : 'session.found')}
                  </button>{' '}
                  <span className="cap">{t(waits ? 'session.found.press' : 'session.found.hint')}</span>
                </p>
              )
            }
          />
          {'moment' in phase && phase.kind === 'prepare' && chief && <Before complaint={chief} />}
        </div>
        <div className="player-foot">
          <output className="refused small">{refused && t('session.enough')}</output>
          <p className={captions ? 'caption' : 'hidden'} aria-live={live}>
            {caption}
          </p>
          <Transport
            onBack={back}
            onNext={next}
            aside={
              <Signs muted={muted} onMute={mute}>
                <PlayerMenu
                  onRepeat={on.repeat}
                  onSlower={on.slower}
                  onQuicker={on.quicker}
                  onExtend={extend}
                  onEnd={askEnd}
                />
              </Signs>
            }
          >
            <Ring
              label={t(`timer.${label}`)}
              icon={label === 'pause' ? 'pause' : label === 'found' ? 'check' : 'play'}
              view={view}
              running={running}
              onPress={toggle}
            />
          </Transport>
          <p className="player-next">
            <span className="cap">{t('step.next')}</span>
            <span className="serif">{following.words}</span>
            <span className="cap num">{following.time}</span>
          </p>
        </div>
      </div>
      {asking && (
        <EndEarly
          onEnd={() => send({ kind: 'end' })}
          onClose={() => {
            setAsking(false);
            send({ kind: 'resume' });
          }}
        />
      )}
    </>
  );
}

/** The body shows the place and the touch of the phase, and moves only while the session runs. */
function useBodyOf(dataset: Dataset, plan: ReadyPlan, { session: { status }, phase }: Run): void {
  const placed = usePlaced();
  useEffect(() => {
    if ('moment' in phase) return showRoutine(dataset, plan, []);
    if (phase.kind === 'rest')
      return showStep(dataset, plan, phase.next, phase.next.legs[0]?.side ?? 'one', false);
    const side = phase.kind === 'position' ? (phase.step.legs[0]?.side ?? 'one') : phase.side;
    showStep(dataset, plan, phase.step, side, phase.kind === 'work');
  }, [dataset, plan, phase, placed]);
  useEffect(() => useMotion.getState().set({ playing: status === 'running' }), [status]);
  useEffect(() => () => useMotion.getState().set({ playing: true, shown: 'point' }), []);
}
