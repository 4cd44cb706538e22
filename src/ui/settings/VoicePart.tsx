import { useEffect, useReducer, useState } from 'react';
import type { DeviceVoice } from '../../domain/session/ports.ts';
import { RATES, useSoundSettings } from '../../state/sound-settings-store.ts';
import { useSounding } from '../../state/sounding-store.ts';
import { t } from '../../messages/t.ts';
import { Choice } from '../common/Choice.tsx';
import { Switch } from '../common/Switch.tsx';

type Percent = 80 | 90 | 100 | 115 | 130;
const percent = (rate: (typeof RATES)[number]): Percent => Math.round(rate * 100) as Percent;

/** Whether a session is spoken, by which of the device’s voices, and how fast. */
export function VoicePart() {
  const { voice, voiceUri, rate, set } = useSoundSettings();
  const speaker = useSounding((s) => s.speaker);
  const [, look] = useReducer((n: number) => n + 1, 0);
  const [lacks, setLacks] = useState(() => speaker.lacks());
  useEffect(() => {
    const heard = () => {
      setLacks(speaker.lacks());
      look();
    };
    const stop = speaker.onVoices(heard);
    // Voices may have come between the drawing and the listening.
    heard();
    return () => {
      stop();
      speaker.hush();
    };
  }, [speaker]);
  const voices = voice ? speaker.voices() : [];
  const attempt = () => {
    speaker.prime();
    speaker.say([t('sound.voice.sample')], { voice: voiceUri, rate });
  };
  return (
    <div className="stack">
      <Switch
        on={voice}
        hint={t('sound.voice.private')}
        onChange={(on) => {
          if (!on) speaker.hush();
          set({ voice: on });
        }}
      >
        {t('sound.voice')}
      </Switch>
      <output>{voice && lacks && <p className="small measure">{t(`sound.lacks.${lacks}`)}</p>}</output>
      {voices.length > 0 && (
        <>
          <label className="labelled">
            <span className="over">{t('sound.voice.which')}</span>
            <select
              className="field"
              value={voices.some(({ uri }) => uri === voiceUri) ? (voiceUri ?? '') : ''}
              onChange={({ target }) => set({ voiceUri: target.value === '' ? null : target.value })}
            >
              <option value="">{t('sound.voice.own')}</option>
              {voices.map((each) => (
                <option key={each.uri} value={each.uri}>
                  {voiceName(each)}
                </option>
              ))}
            </select>
          </label>
          <Choice
            look="segments"
            legend={t('sound.rate')}
            options={RATES.map((each) => ({
              value: String(each),
              label: t(`sound.rate.${percent(each)}`),
            }))}
            value={String(rate)}
            onChange={(chosen) => set({ rate: RATES.find((each) => String(each) === chosen) ?? 1 })}
          />
          <p className="row">
            <button type="button" className="button" onClick={attempt}>
              {t('sound.voice.try')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

/** Names alone may be the same in two regions. */
function voiceName({ name, lang }: DeviceVoice): string {
  const region = lang.split('-')[1];
  if (!region || /[()]/.test(name)) return name;
  try {
    return `${name} (${new Intl.DisplayNames('en', { type: 'region' }).of(region)})`;
  } catch {
    return name;
  }
}
