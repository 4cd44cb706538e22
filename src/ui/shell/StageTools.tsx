import { useRef } from 'react';
import { t } from '../../messages/t.ts';
import { useBody } from '../../state/body-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView, VIEW_PRESETS, type ViewPreset } from '../../state/view-store.ts';
import type { Address } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';
import { LayersButton } from './LayersButton.tsx';
import { inAtlas } from './sections.ts';
import { useInsets } from './use-insets.ts';

const SIDES = ['front', 'back', 'left', 'right'] as const satisfies readonly ViewPreset[];
/** The sides there are pictures of. */
const FLAT = ['front', 'back'] as const satisfies readonly ViewPreset[];
const CLOSE_UPS = VIEW_PRESETS.filter((preset) => !(SIDES as readonly string[]).includes(preset));
const ZOOM = 1.35;

/** The view toolbar: which side of the body is seen, from how near, and what is drawn on it. */
export function StageTools({ page }: { page: Address['page'] }) {
  const { preset, fly } = useView();
  const drawn = inAtlas(page);
  const flat = useBody((s) => s.status === 'failed' && s.error !== 'placing-failed');
  const bar = useRef<HTMLDivElement>(null);
  const pins = useSelection((s) => s.pinned.length);
  useInsets(bar, pins);
  return (
    <div ref={bar} className="tools" role="toolbar" aria-label={t('view.label')}>
      {(flat ? FLAT : SIDES).map((side) => (
        <button
          key={side}
          type="button"
          className={`tool side-${side}`}
          aria-pressed={preset === side}
          onClick={() => fly({ kind: 'preset', preset: side })}
        >
          {t(`view.${side}`)}
        </button>
      ))}
      {!flat && (
        <>
          <select
            className="tool closer"
            aria-label={t('view.closer')}
            value={CLOSE_UPS.find((each) => each === preset) ?? ''}
            onChange={({ target }) => fly({ kind: 'preset', preset: target.value as ViewPreset })}
          >
            <option value="" disabled>
              {t('view.closer')}
            </option>
            {CLOSE_UPS.map((each) => (
              <option key={each} value={each}>
                {t(`view.${each}`)}
              </option>
            ))}
          </select>
          <i className="tool-rule" />
          {drawn && <LayersButton />}
          <button
            type="button"
            className="icon-button zoom"
            aria-label={t('view.out')}
            onClick={() => fly({ kind: 'zoom', factor: 1 / ZOOM })}
          >
            <Icon name="minus" />
          </button>
          <button
            type="button"
            className="icon-button zoom"
            aria-label={t('view.in')}
            onClick={() => fly({ kind: 'zoom', factor: ZOOM })}
          >
            <Icon name="plus" />
          </button>
        </>
      )}
    </div>
  );
}
