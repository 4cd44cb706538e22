import type { Insets } from '../../state/view-store.ts';

const AIR = 8;

/** What a toolbar lies over of the stage it stands on: a strip of its foot, or nothing where it stands in a corner. */
export function insetsOf(toolbar: HTMLElement): Insets | null {
  const stage = toolbar.parentElement;
  if (!stage) return null;
  const [over, whole] = [toolbar.getBoundingClientRect(), stage.getBoundingClientRect()];
  const acrossFoot = over.width > whole.width / 3 && over.top > whole.top + whole.height / 2;
  const bottom = acrossFoot ? whole.bottom - over.top + AIR : AIR;
  return { top: AIR, right: AIR, bottom, left: AIR };
}
