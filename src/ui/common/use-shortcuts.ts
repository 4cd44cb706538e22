import { useLayoutEffect, useRef } from 'react';

type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

const layers: { current: Shortcuts }[] = [];

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]') !==
    null;

/** Controls that mean something by these keys themselves. */
const keepsKey = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (key === ' ') return target.closest('button, a, summary, input, [role=button]') !== null;
  return (
    key.startsWith('Arrow') &&
    target.closest('canvas, [data-stage-canvas], [role=slider], [role=tab], input[type=radio]') !== null
  );
};

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const { key, target } = event;
  if (key !== 'Escape' && (writes(target) || keepsKey(target, key))) return;
  for (let i = layers.length - 1; i >= 0; i--) {
    const action = layers[i]?.current[key] ?? layers[i]?.current[key.toLowerCase()];
    if (!action) continue;
    event.preventDefault();
    action();
    return;
  }
}

/**
 * Keys of the whole window while a component is shown; the one mounted last is asked first, so that Escape closes the
 * topmost thing only; `base` is asked last. What is being written, and what a focused control does itself, comes before.
 */
export function useShortcuts(shortcuts: Shortcuts, layerOf: 'base' | 'page' = 'page'): void {
  const layer = useRef(shortcuts);
  // In the same moment as the page is shown: on a busy device a later effect would lose the first key.
  useLayoutEffect(() => {
    layer.current = shortcuts;
  });
  useLayoutEffect(() => {
    if (layers.length === 0) window.addEventListener('keydown', onKey);
    if (layerOf === 'base') layers.unshift(layer);
    else layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) window.removeEventListener('keydown', onKey);
    };
  }, [layerOf]);
}
