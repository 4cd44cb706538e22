import type { Dosage } from '../../domain/records/common.ts';
import type { Technique } from '../../domain/records/technique.ts';
import { t } from '../../messages/t.ts';

type Level = 1 | 2 | 3 | 4 | 5;

/** "3 of 5, firm". */
export const pressureWords = ({ pressure }: Dosage): string =>
  t('dosage.pressure.of', { level: pressure, word: t(`dosage.pressure.${pressure as Level}`) });

/** "an ache you can breathe through". */
export const pressureFeels = ({ pressure }: Dosage): string => t(`dosage.feels.${pressure as Level}`);

/** The tempo as a sentence: "One slow circle every 2 seconds." */
export function tempoWords({ tempo }: Dosage, motion: Technique['motion']): string {
  if (motion === 'stretch') return t('dosage.hold.stretch');
  if (tempo === 0) return t('dosage.hold');
  if (tempo >= 90) return t(`dosage.tempo.${motion}.fast`, { times: Math.round(tempo / 60) });
  const seconds = Math.round(60 / tempo);
  return seconds <= 1 ? t(`dosage.tempo.${motion}.second`) : t(`dosage.tempo.${motion}.slow`, { seconds });
}

/** One side's whole time: "60 s", "2 × 60 s". */
export function timeShort({ seconds, repetitions, sides }: Dosage): string {
  const side = seconds * repetitions;
  return sides === 'each'
    ? t('units.seconds.each', { seconds: side })
    : t('units.seconds', { seconds: side });
}

/** "30 seconds, 3 times, on the left and then on the right". */
export function timeWords({ seconds, repetitions, sides }: Dosage): string {
  const once = t('units.seconds.long', { count: seconds });
  const time = repetitions === 1 ? once : t('dosage.times', { seconds: once, times: repetitions });
  return t(`dosage.${sides}`, { time });
}

/** Whole minutes, never none. */
export const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60));
