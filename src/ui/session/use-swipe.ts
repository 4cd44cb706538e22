import { useRef, type TouchEvent } from 'react';
import { swipeOf, type Stroke } from './swipe.ts';

interface Swipes {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onTouchEnd: (event: TouchEvent) => void;
}

/** A finger drawn across: to the left goes on, to the right goes back. Only where it is put: the body keeps its own drag. */
export function useSwipe(onNext: () => void, onBack: (() => void) | undefined): Swipes {
  const from = useRef<Pick<Stroke, 'fromX' | 'fromY' | 'ms'> | null>(null);
  return {
    onTouchStart: ({ touches, timeStamp }) => {
      const touch = touches[0];
      from.current =
        touch && touches.length === 1 ? { fromX: touch.clientX, fromY: touch.clientY, ms: timeStamp } : null;
    },
    onTouchEnd: ({ changedTouches, timeStamp }) => {
      const touch = changedTouches[0];
      const began = from.current;
      from.current = null;
      if (!touch || !began) return;
      const way = swipeOf({ ...began, toX: touch.clientX, toY: touch.clientY, ms: timeStamp - began.ms });
      if (way === 'on') onNext();
      if (way === 'back') onBack?.();
    },
  };
}
