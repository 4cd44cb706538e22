import { SHAPE_RANGES, type BodyShape } from '../../domain/body/shape.ts';
import { statureOf } from '../../domain/cun/stature.ts';
import { t } from '../../messages/t.ts';
import type { LengthUnit } from '../../state/measures-store.ts';
import { lengthText } from './length-words.ts';
import { weekOf } from '../../domain/body/presets.ts';

type Towards = Exclude<keyof BodyShape, 'height' | 'pregnancy'>;

/** Where a slider between two ends stands: at its middle, or how far towards which end. */
export function towards(name: Towards, { [name]: value }: BodyShape): string {
  const [low, high] = SHAPE_RANGES[name];
  const middle = name === 'age' ? low : (low + high) / 2;
  const share = Math.round((100 * (value - middle)) / (high - middle));
  if (share === 0) return name === 'age' ? t('shape.age.low') : t('shape.value.middle');
  const end = t(`shape.${name}.${share < 0 ? 'low' : 'high'}`);
  return Math.abs(share) === 100 ? end : t('shape.value.towards', { percent: Math.abs(share), end });
}

export const tall = (shape: BodyShape, unit: LengthUnit): string =>
  t('shape.value.tall', { length: lengthText(statureOf(shape), unit) });

export const pregnant = ({ pregnancy }: BodyShape): string =>
  pregnancy === 0 ? t('shape.pregnancy.low') : t('shape.value.week', { week: weekOf(pregnancy) });
