import { t } from '../../messages/t.ts';
import { useMotion } from '../../state/motion-store.ts';

/** How the body shows the touch, and whether the whole of it is seen or the place from near. */
export function HowShown() {
  const { by, shown, set } = useMotion();
  return (
    <div className="how-shown">
      <p className="cap" aria-live="polite">
        {by && t(`shown.by.${by}`)}
      </p>
      <fieldset className="shown-switch" aria-label={t('shown.label')}>
        {(['point', 'body'] as const).map((each) => (
          <button
            key={each}
            type="button"
            className="tool"
            aria-pressed={shown === each}
            onClick={() => set({ shown: each })}
          >
            {t(`shown.${each}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
