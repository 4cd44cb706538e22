import { useRef } from 'react';
import type { View } from '../../domain/session/view.ts';
import { Icon, type IconName } from '../common/Icon.tsx';
import { clockWords } from './clock-words.ts';
import { useTicks } from './use-ticks.ts';

interface RingProps {
  /** What a press does, in words. */
  readonly label: string;
  readonly icon: IconName;
  readonly view: () => View;
  readonly running: boolean;
  readonly onPress: () => void;
}

const RADIUS = 46;
const ROUND = 2 * Math.PI * RADIUS;

/** The one large control: a ring that fills, with what is left in it. */
export function Ring({ label, icon, view, running, onPress }: RingProps) {
  const arc = useRef<SVGCircleElement>(null);
  const time = useRef<HTMLSpanElement>(null);
  useTicks(() => {
    const { left, share } = view();
    arc.current?.setAttribute('stroke-dashoffset', String(ROUND * (1 - share)));
    const words = left === null ? '' : clockWords(left);
    if (time.current && time.current.textContent !== words) time.current.textContent = words;
  }, running);
  return (
    <button type="button" className="ring" onClick={onPress}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r={RADIUS} fill="none" stroke="var(--rule)" strokeWidth="5" />
        <circle
          ref={arc}
          cx="50"
          cy="50"
          r={RADIUS}
          fill="none"
          stroke="var(--cinnabar)"
          strokeWidth="5"
          strokeDasharray={ROUND}
          strokeDashoffset={ROUND}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <Icon name={icon} size={34} />
      <span className="hidden">{label}</span>
      <span ref={time} className="ring-time num" />
    </button>
  );
}
