import { useId, type ReactNode } from 'react';
import './switch.css';

interface SwitchProps {
  readonly on: boolean;
  /** The key that does the same. */
  readonly keys?: string;
  /** What it means, in small words below. */
  readonly hint?: string;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

/** One thing that is on or off. */
export function Switch({ on, keys, hint, onChange, children }: SwitchProps) {
  const id = useId();
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-labelledby={`${id}-name`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={on}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        <span id={`${id}-name`}>{children}</span>
        {hint && (
          <span id={`${id}-hint`} className="small">
            {hint}
          </span>
        )}
      </span>
      {keys && <kbd aria-hidden="true">{keys}</kbd>}
    </label>
  );
}
