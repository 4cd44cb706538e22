import { describe, expect, it } from 'vitest';
import { ds, heardSession } from './heard-session.ts';

const COMPLAINTS = ['tension-headache', 'neck-pain', 'low-back-pain'];

describe('a session that runs by itself', () => {
  it.each(COMPLAINTS)('never says more than the time holds: %s', (complaint) => {
    const run = heardSession(complaint);
    run.send({ kind: 'begin' });
    run.until(() => false);
    expect(run.session().status).toBe('finished');
    expect(run.heard.said.length).toBeGreaterThan(run.script.steps.length);
    for (const { sentences, left, phase } of run.heard.said) {
      if (left === null || phase === undefined || phase === 'end') continue;
      expect(run.secondsOf(sentences) * 1000, `${phase}: ${sentences.join(' ')}`).toBeLessThanOrEqual(
        left + 1,
      );
    }
  });

  it.each(COMPLAINTS)(
    'tells what to do in every step, and before it what to take care of: %s',
    (complaint) => {
      const run = heardSession(complaint, {}, 10);
      run.send({ kind: 'begin' });
      run.until(() => false);
      for (const step of run.script.steps) {
        const said = run.heard.said.filter(({ phase }) => phase?.startsWith(`${step.key}.`));
        const work = said.findIndex(({ phase }) => phase?.endsWith('.work'));
        const words = (list: typeof said) => list.flatMap(({ sentences }) => sentences).join(' ');
        expect(words(said.slice(work))).toContain(step.action);
        const warning = 'point' in step.target ? ds.acupoints.get(step.target.point)?.warning : undefined;
        for (const care of [warning, ...step.cautions.map(({ reason }) => reason)])
          if (care) expect(words(said.slice(0, work + 1)), step.key).toContain(care);
      }
    },
  );

  it('counts the steps as they come, from the first', () => {
    const run = heardSession('neck-pain');
    run.send({ kind: 'begin' });
    run.until(() => false);
    const numbers = run.heard.said
      .flatMap(({ sentences }) => sentences)
      .flatMap((each) => /^Step (\d+) of 7\.$/.exec(each)?.[1] ?? [])
      .map(Number);
    expect(numbers[0]).toBe(1);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  });

  it('says the place before the number where there is no time for both', () => {
    for (const wait of [5, 10, 15, 25]) {
      const run = heardSession('neck-pain', {}, wait);
      run.send({ kind: 'begin' });
      run.until(() => false);
      for (const { phase, sentences } of run.heard.said)
        if (phase?.endsWith('.find')) expect(sentences.at(-1)).not.toMatch(/^Step/);
    }
  });

  it('tells each side when it begins', () => {
    const run = heardSession();
    run.send({ kind: 'begin' });
    run.until(() => false);
    for (const phase of run.script.phases) {
      if (phase.kind !== 'work' || phase.side === 'one') continue;
      const words = run.heard.said
        .filter((said) => said.phase?.startsWith(phase.unit))
        .flatMap(({ sentences }) => sentences)
        .join(' ')
        .toLowerCase();
      const side = { L: 'left', R: 'right', both: 'both' }[phase.side];
      expect(words, phase.id).toContain(side);
    }
  });

  it('sounds the last three seconds of work a second apart, and the end once', () => {
    const run = heardSession();
    run.send({ kind: 'begin' });
    run.until(() => false);
    for (const phase of run.script.phases) {
      if (phase.kind !== 'work' || phase.seconds < 8) continue;
      const lasts = run.heard.tones.filter((each) => each.tone === 'last' && each.phase === phase.id);
      expect(lasts.map(({ left }) => Math.round((left ?? 0) / 1000))).toEqual([3, 2, 1]);
    }
    expect(run.heard.tones.filter(({ tone }) => tone === 'end')).toHaveLength(1);
    expect(run.heard.said.at(-1)?.sentences).toEqual(['Finished. Rest your hands.']);
    expect(run.heard.buzzed.at(-1)).toBe('end');
  });

  it('keeps the screen lit while it runs, and gives everything back at the end', () => {
    const run = heardSession();
    expect(run.heard.awake).toBe(false);
    run.guide.prime();
    run.send({ kind: 'begin' });
    expect(run.heard.awake).toBe(true);
    expect(run.heard.open).toBe(true);
    run.until(() => false);
    expect(run.heard.awake).toBe(false);
    expect(run.heard.open).toBe(false);
  });

  it('tells the end even where its page is left at once', () => {
    const run = heardSession();
    run.send({ kind: 'begin' });
    run.until(() => false);
    const hushed = run.heard.hushed;
    run.guide.leave();
    expect(run.heard.said.at(-1)?.sentences).toEqual(['Finished. Rest your hands.']);
    expect(run.heard.hushed).toBe(hushed);
  });

  it('writes all that is said in the captions', () => {
    const run = heardSession();
    run.send({ kind: 'begin' });
    run.until(() => false);
    const written = new Set(run.heard.captions.map(({ words }) => words));
    for (const { sentences } of run.heard.said) for (const each of sentences) expect(written).toContain(each);
  });

  it('writes the same captions where nothing is said', () => {
    const words = (voice: boolean) => {
      const run = heardSession('neck-pain', { voice });
      run.send({ kind: 'begin' });
      run.until(() => false);
      return run.heard.captions;
    };
    expect(words(false)).toEqual(words(true));
  });
});

describe('a pause', () => {
  const paused = () => {
    const run = heardSession();
    run.guide.prime();
    run.send({ kind: 'begin' });
    run.until((phase) => phase?.kind === 'work');
    run.pass(4000);
    run.send({ kind: 'pause' });
    return run;
  };

  it('is silent at once, and lets the screen and the audio go', () => {
    const run = paused();
    const { said, tones } = run.heard;
    const before = [said.length, tones.length];
    expect(run.heard.hushed).toBeGreaterThan(0);
    expect(run.heard.awake).toBe(false);
    expect(run.heard.open).toBe(false);
    run.pass(60_000);
    expect([said.length, tones.length]).toEqual(before);
  });

  it('is followed by no chatter, and by every cue that is still to come', () => {
    const run = paused();
    run.pass(20_000);
    const [said, tones] = [run.heard.said.length, run.heard.tones.length];
    run.send({ kind: 'resume' });
    run.pass(3000);
    expect(run.heard.said.length).toBe(said);
    const { phase } = run.view();
    run.until((each) => each?.id !== phase?.id);
    const later = run.heard.tones.slice(tones).filter((each) => each.phase === phase?.id);
    expect(later.filter(({ tone }) => tone === 'last')).toHaveLength(3);
  });

  it('in which one went on to another step is followed by that step', () => {
    const run = paused();
    run.send({ kind: 'skip' });
    const said = run.heard.said.length;
    run.pass(2000);
    expect(run.heard.said.length).toBe(said);
    run.send({ kind: 'resume' });
    run.pass(2000);
    expect(run.heard.said.length).toBe(said + 1);
  });
});

describe('haste', () => {
  it('of four presses tells only where they lead', () => {
    const run = heardSession();
    run.send({ kind: 'begin' });
    run.pass(2000);
    const said = run.heard.said.length;
    for (let i = 0; i < 4; i += 1) {
      run.send({ kind: 'skip' });
      run.pass(200);
    }
    run.pass(1000);
    expect(run.heard.said.length).toBe(said + 1);
  });
});

describe('a sleep', () => {
  it('makes up for no cue that was missed', () => {
    const run = heardSession();
    run.send({ kind: 'begin' });
    run.until((phase) => phase?.kind === 'work' && phase.seconds >= 40);
    const { phase, left } = run.view();
    const tones = run.heard.tones.length;
    run.sleep((left ?? 0) - 6000);
    expect(run.view().phase?.id).toBe(phase?.id);
    expect(run.heard.tones.slice(tones)).toEqual([]);
  });

  it('of minutes is followed by where one is, when one goes on', () => {
    const run = heardSession();
    run.send({ kind: 'begin' });
    run.until((phase) => phase?.kind === 'work');
    run.pass(3000);
    const said = run.heard.said.length;
    run.sleep(900_000);
    expect(run.session().status).toBe('paused');
    run.pass(2000);
    expect(run.heard.said.length).toBe(said);
    run.send({ kind: 'resume' });
    run.pass(1000);
    expect(run.heard.said.length).toBe(said + 1);
    expect(run.heard.said.at(-1)!.sentences.length).toBeLessThanOrEqual(2);
  });
});

describe('by choice', () => {
  it('muted, it is only read and felt', () => {
    const run = heardSession('neck-pain', { muted: true });
    run.guide.prime();
    run.send({ kind: 'begin' });
    run.until(() => false);
    expect([run.heard.said, run.heard.tones, run.heard.primed, run.heard.open]).toEqual([[], [], 0, false]);
    expect(run.heard.buzzed.length).toBeGreaterThan(0);
    expect(run.heard.captions.length).toBeGreaterThan(0);
  });

  it('without tones, the last seconds are said', () => {
    const run = heardSession('neck-pain', { tones: false });
    run.send({ kind: 'begin' });
    run.until(() => false);
    expect(run.heard.tones).toEqual([]);
    expect(run.heard.said.flatMap(({ sentences }) => sentences)).toContain('Three more seconds.');
  });

  it('until one goes on, a point may be looked for as long as one likes', () => {
    const run = heardSession('neck-pain', {}, null);
    run.send({ kind: 'begin' });
    run.until((phase) => phase?.kind === 'find');
    run.pass(600_000);
    expect(run.view().phase?.kind).toBe('find');
    const said = run.heard.said.length;
    run.send({ kind: 'found' });
    run.pass(1000);
    expect(run.heard.said.length).toBe(said + 1);
  });
});
