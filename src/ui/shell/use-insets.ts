import { useEffect, type RefObject } from 'react';
import { useView } from '../../state/view-store.ts';

const AIR = 8;

/**
 * Tells the camera what lies over the stage: the toolbar along its foot, unless that stands in a corner, and the pins
 * along its top. `pins`: how many there are.
 */
export function useInsets(toolbar: RefObject<HTMLElement | null>, pins: number): void {
  useEffect(() => {
    const bar = toolbar.current;
    const stage = bar?.parentElement;
    if (!bar || !stage) return;
    const measure = () => {
      const [over, whole] = [bar.getBoundingClientRect(), stage.getBoundingClientRect()];
      const acrossFoot = over.width > whole.width / 3 && over.top > whole.top + whole.height / 2;
      const bottom = acrossFoot ? whole.bottom - over.top + AIR : AIR;
      const shownPins = stage.querySelector('.pins')?.getBoundingClientRect();
      const top = shownPins && shownPins.height > 0 ? shownPins.bottom - whole.top + AIR : AIR;
      const { insets } = useView.getState();
      if (insets.bottom !== bottom || insets.top !== top)
        useView.getState().set({ insets: { top, right: AIR, bottom, left: AIR } });
    };
    const watch = new ResizeObserver(measure);
    watch.observe(bar);
    watch.observe(stage);
    // The pins come a moment later, with their names.
    const later = setTimeout(measure, 150);
    return () => {
      watch.disconnect();
      clearTimeout(later);
    };
  }, [toolbar, pins]);
}
