import type { Dosage } from '../../domain/records/common.ts';
import { pressureFeels, pressureWords } from '../common/dosage-words.ts';

const LEVELS = [1, 2, 3, 4, 5];

/** Five bars, as many filled as the pressure, with its words. */
export function PressureBars({ dosage }: { dosage: Dosage }) {
  return (
    <p className="pressure">
      <svg width="94" height="28" viewBox="0 0 94 28" aria-hidden="true">
        {LEVELS.map((level) => (
          <rect
            key={level}
            x={(level - 1) * 19.5}
            y={24 - level * 4.4}
            width="14"
            height={4 + level * 4.4}
            rx="1.5"
            fill={level <= dosage.pressure ? 'var(--cinnabar)' : 'var(--rule)'}
          />
        ))}
      </svg>
      <strong>{pressureWords(dosage)}</strong>
      <span className="small">{pressureFeels(dosage)}</span>
    </p>
  );
}
