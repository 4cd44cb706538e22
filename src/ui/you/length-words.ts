import type { PersonalLength } from '../../domain/cun/personal-cun.ts';
import { t } from '../../messages/t.ts';
import { useMeasures, type LengthUnit } from '../../state/measures-store.ts';

const INCH = 25.4;

/** A length that was measured, to the millimetre or a tenth of an inch; statures as they are usually said. */
export function lengthText(mm: number, unit: LengthUnit): string {
  if (unit === 'cm') return `${lengthNumber(mm, unit)}\u00a0${t('field.cm')}`;
  return mm < 1000 ? t('length.in', { inches: lengthNumber(mm, unit) }) : lengthNumber(mm, unit);
}

/** The same without its unit, as it stands in a field: 24.5, 172, 9.6, 5' 7.7". */
export function lengthNumber(mm: number, unit: LengthUnit): string {
  if (unit === 'cm') return mm < 1000 ? trimmed(mm / 10) : String(Math.round(mm / 10));
  if (mm < 1000) return trimmed(mm / INCH);
  const tenths = Math.round((10 * mm) / INCH);
  return `${Math.floor(tenths / 120)}' ${trimmed((tenths % 120) / 10)}"`;
}

/** A short length on the skin: whole millimetres, or tenths of an inch. */
export const skinText = (mm: number, unit: LengthUnit, decimals = 0): string =>
  unit === 'cm'
    ? t('length.mm', { mm: mm.toFixed(decimals) })
    : t('length.in', { inches: (mm / INCH).toFixed(decimals + 1) });

/** The error of one: never said smaller than it is. */
export function withinText(mm: number, unit: LengthUnit, decimals = 0): string {
  const step = unit === 'cm' ? 10 ** -decimals : 10 ** -(decimals + 1);
  const value = unit === 'cm' ? mm : mm / INCH;
  const digits = unit === 'cm' ? decimals : decimals + 1;
  return t('length.within', { within: (Math.ceil(value / step - 1e-9) * step).toFixed(digits) });
}

/** "about 42 mm on you (± 4)", or what it is on the body shown where nothing was measured. */
export function lengthWords(length: PersonalLength, unit = useMeasures.getState().unit): string {
  const said = skinText(length.mm, unit);
  return length.basis === 'figure'
    ? t('length.figure', { length: said })
    : t('length.yours', { length: said, within: withinText(length.within, unit) });
}

const trimmed = (value: number): string => value.toFixed(1).replace(/\.0$/, '');
