import { useSoundSettings, WAITS } from '../../state/sound-settings-store.ts';
import { useSounding } from '../../state/sounding-store.ts';
import { t } from '../../messages/t.ts';
import { Choice } from '../common/Choice.tsx';
import { Switch } from '../common/Switch.tsx';
import { VoicePart } from './VoicePart.tsx';

/** How a session is heard, felt and read. */
export function SoundPart() {
  const { tones, vibration, captions, wait, set } = useSoundSettings();
  const { tones: audio, buzz } = useSounding();
  const attempt = () => {
    audio.prime();
    audio.play('end');
    audio.close();
  };
  return (
    <section className="sound" aria-labelledby="sound-title">
      <h2 id="sound-title">{t('sound.title')}</h2>
      <VoicePart />
      <div className="stack">
        <Switch on={tones} hint={t('sound.tones.hint')} onChange={(on) => set({ tones: on })}>
          {t('sound.tones')}
        </Switch>
        {tones && (
          <p className="row">
            <button type="button" className="button" onClick={attempt}>
              {t('sound.tones.try')}
            </button>
          </p>
        )}
      </div>
      <div className="stack">
        {buzz.able ? (
          <Switch
            on={vibration}
            onChange={(on) => {
              set({ vibration: on });
              if (on) buzz.play('begin');
            }}
          >
            {t('sound.vibration')}
          </Switch>
        ) : (
          <p className="small sound-none">{t('sound.vibration.none')}</p>
        )}
      </div>
      <div className="stack">
        <Switch on={captions} hint={t('sound.captions.hint')} onChange={(on) => set({ captions: on })}>
          {t('sound.captions')}
        </Switch>
      </div>
      <div className="stack">
        <Choice
          look="segments"
          legend={t('sound.wait')}
          options={WAITS.map((each) => ({
            value: String(each),
            label: each === 'press' ? t('sound.wait.press') : t('sound.wait.seconds', { seconds: each }),
          }))}
          value={String(wait)}
          onChange={(chosen) => set({ wait: WAITS.find((each) => String(each) === chosen) ?? 15 })}
        />
        <p className="small measure">{t('sound.wait.hint')}</p>
      </div>
    </section>
  );
}
