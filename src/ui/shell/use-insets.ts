import { useEffect, type RefObject } from 'react';
import { useView } from '../../state/view-store.ts';

const AIR = 8;

/** Tells the camera what the toolbar lies over: a strip of the stage's foot, or nothing where it stands in a corner. */
export function useInsets(toolbar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const bar = toolbar.current;
    const stage = bar?.parentElement;
    if (!bar || !stage) return;
    const measure = () => {
      const [over, whole] = [bar.getBoundingClientRect(), stage.getBoundingClientRect()];
      const acrossFoot = over.width > whole.width / 3 && over.top > whole.top + whole.height / 2;
      const bottom = acrossFoot ? whole.bottom - over.top + AIR : AIR;
      const { insets } = useView.getState();
      if (insets.bottom !== bottom)
        useView.getState().set({ insets: { top: AIR, right: AIR, bottom, left: AIR } });
    };
    const watch = new ResizeObserver(measure);
    watch.observe(bar);
    watch.observe(stage);
    return () => watch.disconnect();
  }, [toolbar]);
}
