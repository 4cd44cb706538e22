export const LEGEND_MARKS = ['point', 'selected', 'pinned', 'left-out', 'open', 'landmark'] as const;

/** A mark as the body shows it. */
export function LegendMark({ mark }: { mark: (typeof LEGEND_MARKS)[number] }) {
  return (
    <svg className="legend-mark" width="38" height="26" viewBox="-19 -13 38 26" aria-hidden="true">
      {SHAPES[mark]}
    </svg>
  );
}

const SHAPES = {
  point: <circle r="4" fill="var(--ink-2)" stroke="var(--casing)" strokeWidth="1.5" />,
  selected: (
    <>
      <circle r="5" fill="var(--cinnabar)" />
      <circle r="11" fill="none" stroke="var(--cinnabar)" strokeWidth="1.5" strokeDasharray="3 2.4" />
    </>
  ),
  pinned: (
    <>
      <circle r="4" fill="var(--ink-2)" />
      <circle r="9" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
    </>
  ),
  'left-out': (
    <>
      <circle r="8" fill="var(--leaf)" stroke="var(--care)" strokeWidth="1.8" />
      <path d="m-5.500 5.500 11-11" stroke="var(--care)" strokeWidth="1.8" />
    </>
  ),
  open: <circle r="5" fill="none" stroke="var(--ink-2)" strokeWidth="1.8" />,
  landmark: <path d="M0-7 7 0 0 7-7 0Z" fill="var(--leaf)" stroke="var(--ink)" strokeWidth="1.5" />,
} as const;
