import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';

const LayersPanel = lazy(() => import('./LayersPanel.tsx'));

/** Space between the button and what it opens, CSS px. */
const GAP = 10;

/** Opens what is drawn on the body, and its legend, over the stage; beside the button, or from the foot of a phone. */
export function LayersButton() {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const shown = sheet.current;
    const from = button.current;
    if (!open || !shown || !from) return;
    const { left, top } = from.getBoundingClientRect();
    shown.style.setProperty('--from-left', `${Math.round(left)}px`);
    shown.style.setProperty('--from-bottom', `${Math.round(innerHeight - top + GAP)}px`);
  }, [open]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button"
        popoverTarget={id}
        aria-label={t('layers.button')}
        title={t('layers.button')}
        aria-expanded={open}
      >
        <Icon name="layers" />
      </button>
      <section
        ref={sheet}
        id={id}
        popover="auto"
        className="layers"
        aria-label={t('layers.title')}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open && (
          <Suspense>
            <LayersPanel onClose={() => sheet.current?.hidePopover()} />
          </Suspense>
        )}
      </section>
    </>
  );
}
