import { useState, type PointerEvent, type RefObject } from 'react';

export interface DragOrder {
  /** The number being dragged and the number it would get; null while nothing is. */
  readonly dragged: { readonly from: number; readonly to: number } | null;
  /** For the handle of the row with this number. */
  handle(number: number): {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(): void;
    onPointerCancel(): void;
  };
}

/** Rows of a list, numbered from 1, that are put into another order by dragging their handles. */
export function useDragOrder(
  list: RefObject<HTMLOListElement | null>,
  onMove: (from: number, to: number) => void,
): DragOrder {
  const [dragged, setDragged] = useState<DragOrder['dragged']>(null);
  /** The number of the row before which a height of the window lies; one more than there are below the last. */
  const numberAt = (y: number): number => {
    const rows = [...(list.current?.children ?? [])];
    const above = rows.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return y > top + height / 2;
    });
    return above.length + 1;
  };
  return {
    dragged,
    handle: (number) => ({
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged({ from: number, to: number });
      },
      onPointerMove: ({ clientY }) => {
        if (!dragged) return;
        const at = numberAt(clientY);
        // Without its own row, those below it count one less.
        const to = at > dragged.from ? at - 1 : at;
        if (to !== dragged.to) setDragged({ from: dragged.from, to });
      },
      onPointerUp: () => {
        if (dragged && dragged.from !== dragged.to) onMove(dragged.from, dragged.to);
        setDragged(null);
      },
      onPointerCancel: () => setDragged(null),
    }),
  };
}
