import { useId, type ReactNode } from 'react';

interface ChoiceProps<T extends string> {
  readonly legend: ReactNode;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** `rows`: one under the other, ruled; `segments`: side by side. */
  readonly look: 'rows' | 'segments';
  readonly hideLegend?: boolean;
}

/** One of a few: radio buttons whose whole rows can be tapped. */
export function Choice<T extends string>({
  legend,
  options,
  value,
  onChange,
  look,
  hideLegend,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={`choice ${look}`}>
      <legend className={hideLegend ? 'hidden' : 'over'}>{legend}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
