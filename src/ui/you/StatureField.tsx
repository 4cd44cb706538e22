import { useState } from 'react';
import { PLAUSIBLE } from '../../domain/cun/plausible.ts';
import { heightFor, statureOf, statureRange } from '../../domain/cun/stature.ts';
import { t } from '../../messages/t.ts';
import { useBody } from '../../state/body-store.ts';
import { useMeasures } from '../../state/measures-store.ts';
import { changeShape } from './change-shape.ts';
import { LengthField } from './LengthField.tsx';
import { lengthText } from './length-words.ts';

/** How tall the body stands, to be typed; where it cannot be so tall, it says how tall it can be. */
export function StatureField() {
  // To the centimetre, so that a dragged slider redraws this field only when what it says changes.
  const stature = useBody((s) => Math.round(statureOf(s.shape) / 10) * 10);
  const unit = useMeasures((s) => s.unit);
  const [reach, setReach] = useState<string | null>(null);
  const take = (mm: number): void => {
    setReach(null);
    const { shape } = useBody.getState();
    // Brought within the slider here, because it is said here.
    changeShape({ height: Math.min(1, Math.max(-1, heightFor(shape, mm))) });
    const [low, high] = statureRange(shape);
    if (mm >= low - 5 && mm <= high + 5) return;
    const [from, to, at] = [low, high, statureOf(useBody.getState().shape)].map((each) =>
      lengthText(each, unit),
    );
    setReach(t('shape.stature.reach', { low: from!, high: to!, length: at! }));
  };
  return (
    <div className="stature">
      <LengthField label={t('shape.stature')} mm={stature} range={PLAUSIBLE.height} onRead={take} />
      <p className="small" aria-live="polite">
        {reach}
      </p>
    </div>
  );
}
