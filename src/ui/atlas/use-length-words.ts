import { useMemo } from 'react';
import { useBody } from '../../state/body-store.ts';
import { useMeasures } from '../../state/measures-store.ts';
import { lengthWords, skinText } from '../you/length-words.ts';
import { usePersonalCun } from '../you/use-personal-cun.ts';
import type { LengthWords } from './find-words.ts';

/** How lengths are said to this person. */
export function useLengthWords(): LengthWords {
  const cun = usePersonalCun();
  const unit = useMeasures((s) => s.unit);
  const thumb = useBody((s) => s.cun?.get('finger') ?? null);
  return useMemo(
    () => ({
      text: (metres) => skinText(metres * 1000, unit),
      thumb,
      onYou: (span, count) => {
        const length = cun.length(span, count);
        return length && length.basis !== 'figure' ? lengthWords(length, unit) : null;
      },
    }),
    [cun, unit, thumb],
  );
}
