import type { ReactNode } from 'react';
import './switch.css';

interface SwitchProps {
  readonly on: boolean;
  /** The key that does the same. */
  readonly keys?: string;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

/** One thing that is on or off. */
export function Switch({ on, keys, onChange, children }: SwitchProps) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{children}</span>
      {keys && <kbd aria-hidden="true">{keys}</kbd>}
    </label>
  );
}
