import { useMemo } from 'react';
import type { BodyShape } from '../../domain/body/shape.ts';
import { lengthsByName } from '../../domain/cun/lengths-of-shape.ts';
import type { Measures } from '../../domain/cun/measure-id.ts';
import { personalCun, type PersonalCun } from '../../domain/cun/personal-cun.ts';
import { useBody } from '../../state/body-store.ts';
import { useMeasures } from '../../state/measures-store.ts';

/** The person’s own cun, by what they measured and the figure they shaped; theirs anew when either changes. */
export function usePersonalCun(): PersonalCun {
  const measures = useMeasures((s) => s.measures);
  const shape = useBody((s) => s.shape);
  const cun = useBody((s) => s.cun);
  return useMemo(() => cunOf(shape, cun, measures), [shape, cun, measures]);
}

/** By what was measured on the body drawn, where there is one; else by what bodies of this shape measure. */
function cunOf(shape: BodyShape, drawn: ReadonlyMap<string, number> | null, measures: Measures): PersonalCun {
  const figure = new Map(lengthsByName(shape));
  for (const [span, metres] of drawn ?? []) figure.set(span, metres * 1000);
  return personalCun(figure, measures);
}
