import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';

interface StarButtonProps {
  readonly name: string;
  readonly on: boolean;
  readonly onStar: (on: boolean) => void;
}

/** Keeps something at hand on the start page. */
export function StarButton({ name, on, onStar }: StarButtonProps) {
  const label = t('mine.star', { name });
  return (
    <button
      type="button"
      className="icon-button star"
      aria-pressed={on}
      aria-label={label}
      title={label}
      onClick={() => onStar(!on)}
    >
      <Icon name="star" />
    </button>
  );
}
