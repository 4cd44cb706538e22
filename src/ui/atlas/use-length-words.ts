import { useMemo } from 'react';
import { useMeasures } from '../../state/measures-store.ts';
import { lengthWords, skinText } from '../you/length-words.ts';
import { usePersonalCun } from '../you/use-personal-cun.ts';
import type { LengthWords } from './find-words.ts';

/** How lengths are said to this person. */
export function useLengthWords(): LengthWords {
  const cun = usePersonalCun();
  const unit = useMeasures((s) => s.unit);
  return useMemo(
    () => ({
      text: (metres) => skinText(metres * 1000, unit),
      onYou: (span, count) => {
        const length = cun.length(span, count);
        return length && length.basis !== 'figure' ? lengthWords(length, unit) : null;
      },
    }),
    [cun, unit],
  );
}
