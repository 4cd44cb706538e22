import { useEffect } from 'react';
import { useSettings } from '../../state/settings-store.ts';
import { useView } from '../../state/view-store.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { Choice } from '../common/Choice.tsx';
import { PageHead } from '../common/PageHead.tsx';
import { showFigure } from '../common/show-figure.ts';
import { SoundPart } from './SoundPart.tsx';
import './settings.css';

const THEMES = ['system', 'light', 'dark'] as const;
const MOTIONS = ['system', 'full', 'reduced'] as const;
const LOOKS = ['warm', 'anatomy'] as const;

/** How the app looks and moves, and how a session is heard. */
export default function SettingsPage() {
  const { theme, motion, set } = useSettings();
  const { look, set: setView } = useView();
  // Whatever stood on the body before, its look is judged on the bare, whole figure.
  useEffect(showFigure, []);
  return (
    <>
      <PageHead
        title={t('settings.title')}
        back={{ href: hrefOf({ page: 'home' }), label: t('nav.relieve') }}
      />
      <div className="page-body settings">
        <Choice
          look="segments"
          legend={t('settings.look')}
          options={LOOKS.map((value) => ({ value, label: t(`settings.look.${value}`) }))}
          value={look}
          onChange={(value) => setView({ look: value })}
        />
        <Choice
          look="segments"
          legend={t('settings.theme')}
          options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          value={theme}
          onChange={(value) => set({ theme: value })}
        />
        <Choice
          look="segments"
          legend={t('settings.motion')}
          options={MOTIONS.map((value) => ({ value, label: t(`settings.motion.${value}`) }))}
          value={motion}
          onChange={(value) => set({ motion: value })}
        />
        <SoundPart />
        <p className="small">
          {t('settings.body')}:{' '}
          <a className="link" href={hrefOf({ page: 'you', part: 'body' })}>
            {t('settings.body.link')}
          </a>
        </p>
      </div>
    </>
  );
}
