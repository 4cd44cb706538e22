import { useEffect, type RefObject } from 'react';
import { useView } from '../../state/view-store.ts';
import { insetsOf } from './insets.ts';

/** Tells the camera what the toolbar lies over. */
export function useInsets(toolbar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const bar = toolbar.current;
    const stage = bar?.parentElement;
    if (!bar || !stage) return;
    const measure = () => {
      const insets = insetsOf(bar);
      if (insets && insets.bottom !== useView.getState().insets.bottom) useView.getState().set({ insets });
    };
    const watch = new ResizeObserver(measure);
    watch.observe(bar);
    watch.observe(stage);
    return () => watch.disconnect();
  }, [toolbar]);
}
