import { t } from '../../messages/t.ts';
import { useView } from '../../state/view-store.ts';
import { Choice } from '../common/Choice.tsx';
import { Icon } from '../common/Icon.tsx';
import { MeridianSwatch } from '../common/MeridianSwatch.tsx';
import { Switch } from '../common/Switch.tsx';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { LegendMark, LEGEND_MARKS } from './LegendMark.tsx';
import './layers.css';

const LANDMARKS = ['off', 'behind', 'alone'] as const;

/** What is drawn on the body, each with its key, and what the marks mean. */
export default function LayersPanel({ onClose }: { onClose: () => void }) {
  const { labels, meridians, ghost, inner, landmarks, set } = useView();
  useShortcuts({ Escape: onClose });
  return (
    <>
      <div className="layers-head">
        <h2 className="over">{t('layers.title')}</h2>
        <button type="button" className="icon-button" aria-label={t('help.close')} onClick={onClose}>
          <Icon name="close" size={20} />
        </button>
      </div>
      <Switch on={labels} keys="L" onChange={(on) => set({ labels: on })}>
        {t('layers.labels')}
      </Switch>
      <Switch on={meridians} keys="M" onChange={(on) => set({ meridians: on })}>
        {t('layers.meridians')}
      </Switch>
      <Switch on={ghost} keys="G" onChange={(on) => set({ ghost: on })}>
        {t('layers.ghost')}
      </Switch>
      <Switch on={inner} onChange={(on) => set({ inner: on, ...(on && { ghost: true }) })}>
        {t('layers.inner')}
      </Switch>
      <div className="layers-landmarks">
        <Choice
          look="segments"
          legend={
            <>
              {t('layers.landmarks')} <kbd aria-hidden="true">B</kbd>
            </>
          }
          options={LANDMARKS.map((value) => ({ value, label: t(`layers.landmarks.${value}`) }))}
          value={landmarks}
          onChange={(value) => set({ landmarks: value })}
        />
      </div>
      <h2 className="over">{t('layers.legend')}</h2>
      <ul className="legend small">
        {LEGEND_MARKS.map((mark) => (
          <li key={mark}>
            <LegendMark mark={mark} />
            {t(`legend.${mark}`)}
          </li>
        ))}
        <li>
          <MeridianSwatch meridian="SP" />
          {t('legend.yin')}
        </li>
        <li>
          <MeridianSwatch meridian="ST" />
          {t('legend.yang')}
        </li>
      </ul>
    </>
  );
}
