import type { MeasureId } from '../../domain/cun/measure-id.ts';

/** Fingers from the index to the little one, and the thumb: how long, and how far its middle joint is from its tip. */
const FINGERS = [
  { x: 14, top: 15 },
  { x: 26, top: 8 },
  { x: 38, top: 12 },
  { x: 50, top: 24 },
] as const;

/** What is measured across: which fingers, at what height of the drawing. */
const ACROSS: Partial<Record<MeasureId, { readonly from: number; readonly to: number; readonly y: number }>> =
  {
    'four-fingers': { from: 14, to: 62, y: 36 },
    'two-fingers': { from: 14, to: 38, y: 36 },
    thumb: { from: 28, to: 48, y: 49.5 },
  };

/** A small drawing of where to hold the ruler across fingers, where words alone would not do. */
export function HandWidth({ id }: { id: MeasureId }) {
  const across = ACROSS[id];
  if (!across) return null;
  const { from, to, y } = across;
  return (
    <svg className="hand-width" viewBox="0 0 76 84" aria-hidden="true" focusable="false">
      {id === 'thumb' ? (
        <path
          className="hand"
          d="M28 82V30C28 14 48 14 48 30V82M33 31v-6c0-7 10-7 10 0v6c0 4-10 4-10 0ZM31 48h14M33 51h10"
        />
      ) : (
        <>
          {FINGERS.map(({ x, top }) => (
            <path
              key={x}
              className="hand"
              d={`M${x} 82V${top + 6}a6 6 0 0 1 12 0V82M${x + 3} ${top + 22}h6`}
            />
          ))}
        </>
      )}
      <path className="across" d={`M${from} ${y - 5}v10M${to} ${y - 5}v10M${from} ${y}H${to}`} />
    </svg>
  );
}
