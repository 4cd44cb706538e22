import { useEffect } from 'react';
import type { Meridian } from '../../domain/records/meridian.ts';
import { t } from '../../messages/t.ts';
import { useView } from '../../state/view-store.ts';
import { Icon } from '../common/Icon.tsx';

/** What can be shown of a meridian beyond its line: which way it runs, and its course inside the body. */
export function MeridianToggles({ meridian }: { meridian: Meridian }) {
  const { flow, inner, set } = useView();
  useEffect(() => () => useView.getState().set({ flow: false, inner: false, ghost: false }), []);
  const hasInner = (meridian.innerPath?.length ?? 0) > 0;
  return (
    <div className="row meridian-toggles">
      <button type="button" className="toggle" aria-pressed={flow} onClick={() => set({ flow: !flow })}>
        <Icon name="play" size={20} />
        {t('meridian.flow')}
      </button>
      {hasInner && (
        <button
          type="button"
          className="toggle"
          aria-pressed={inner}
          // What lies inside is seen through the skin.
          onClick={() => set({ inner: !inner, ghost: !inner })}
        >
          <Icon name="lines" size={20} />
          {t('meridian.inner.show')}
        </button>
      )}
    </div>
  );
}
