import { useRef, useState, type PointerEvent, type RefObject } from 'react';

export interface DragOrder {
  readonly list: RefObject<HTMLOListElement | null>;
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

/** Rows of a list that are put into another order by dragging their handles. `count`: how many; numbers are from 1. */
export function useDragOrder(count: number, onMove: (from: number, to: number) => void): DragOrder {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<DragOrder['dragged']>(null);
  const numberAt = (y: number): number => {
    const rows = [...(list.current?.children ?? [])];
    const above = rows.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return y > top + height / 2;
    });
    return Math.min(count, Math.max(1, above.length + 1));
  };
  return {
    list,
    dragged,
    handle: (number) => ({
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged({ from: number, to: number });
      },
      onPointerMove: ({ clientY }) => {
        if (!dragged) return;
        const at = numberAt(clientY);
        // Below its own row the rows after it have moved up by one.
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
