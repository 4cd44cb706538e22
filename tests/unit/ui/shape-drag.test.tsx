// @vitest-environment happy-dom
import { act, Profiler } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';
import { t } from '../../../src/messages/t.ts';
import { useBody } from '../../../src/state/body-store.ts';
import { useShapeHistory } from '../../../src/state/shape-history.ts';
import { BodyPart } from '../../../src/ui/you/BodyPart.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let commits = 0;

beforeEach(() => {
  useBody.setState(useBody.getInitialState());
  useShapeHistory.setState(useShapeHistory.getInitialState());
  const host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  act(() =>
    root.render(
      <Profiler id="body" onRender={() => commits++}>
        <BodyPart />
      </Profiler>,
    ),
  );
  commits = 0;
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

function slider(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((each) => each.textContent === name);
  return document.getElementById(label!.htmlFor) as HTMLInputElement;
}

/** A drag of a hundred steps, each told to React’s world by itself, as frames are. */
function drag(input: HTMLInputElement, from: number, to: number): void {
  for (let step = 0; step <= 100; step++)
    act(() => {
      input.value = String(from + ((to - from) * step) / 100);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('a slider that is dragged', () => {
  it('shapes the body at every step, and redraws the page only when words on it change', () => {
    const seen = new Set<number>();
    const stop = useBody.subscribe(({ shape }) => seen.add(shape.weight));
    drag(slider(t('shape.weight')), 0, 1);
    stop();
    expect(seen.size).toBe(101);
    // Undo becomes possible, the preset is left and the last one reached.
    expect(commits).toBeLessThanOrEqual(4);
    expect(slider(t('shape.weight')).getAttribute('aria-valuetext')).toBe(t('shape.weight.high'));
  });

  it('says the stature as it goes, a redraw a centimetre', () => {
    drag(slider(t('shape.height')), 0, 1);
    const field = document.querySelector<HTMLInputElement>('.stature input')!;
    expect(field.value).toMatch(/^18\d$/);
    // From 166 cm to 182.
    expect(commits).toBeLessThanOrEqual(16 + 5);
  });

  it('is one step to take back', () => {
    drag(slider(t('shape.weight')), 0, 0.7);
    drag(slider(t('shape.age')), 0, 0.4);
    act(() => useShapeHistory.getState().undo());
    expect(useBody.getState().shape).toMatchObject({ weight: 0.7, age: 0 });
    expect(slider(t('shape.age')).value).toBe('0');
    act(() => useShapeHistory.getState().undo());
    expect(useBody.getState().shape).toEqual(NEUTRAL_SHAPE);
  });

  it('follows the body when something else changes it', () => {
    act(() => useBody.getState().reshape({ sex: 1, pregnancy: 0.5 }));
    expect(slider(t('shape.sex')).value).toBe('1');
    expect(slider(t('shape.pregnancy')).getAttribute('aria-valuetext')).toMatch(/26/);
  });
});
