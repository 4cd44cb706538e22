import type { FoundLine } from '../../domain/locator/finding.ts';
import { useFind } from '../../state/find-store.ts';
import type { ScreenPoint } from '../../state/frame.ts';
import { eye } from '../camera/focus.ts';
import type { NameText } from '../labels/name-elements.ts';
import { words } from '../words.ts';
import { onScreen } from './project.ts';

/** The line of the step that is shown: what it is called, and where its name's leader begins. */
export function litLine(): { readonly text: NameText; readonly at: ScreenPoint } | null {
  const { steps, step } = useFind.getState();
  const shown = steps?.[step];
  if (shown?.kind !== 'line') return null;
  return {
    text: { name: words.current.line(shown.line), code: null },
    at: onScreen(...middleInSight(shown.line)),
  };
}

/** The middle of the longest stretch that faces the eye. */
function middleInSight({ samples, normals }: FoundLine): readonly [number, number, number] {
  let best = { from: 0, count: 0 };
  let from = 0;
  samples.forEach((p, i) => {
    const n = normals[i]!;
    const faces = n[0] * (eye[0] - p[0]) + n[1] * (eye[1] - p[1]) + n[2] * (eye[2] - p[2]) > 0;
    if (!faces) from = i + 1;
    else if (i + 1 - from > best.count) best = { from, count: i + 1 - from };
  });
  return samples[best.from + (best.count >> 1)] ?? samples[samples.length >> 1]!;
}
