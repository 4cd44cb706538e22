/** Yang lines have a broken pale core, yin lines are solid: colour is never alone. */
const YANG = new Set(['LI', 'ST', 'SI', 'BL', 'TE', 'GB']);

/** The meridian's line as it is drawn on the body; an extra point has a dot. */
export function MeridianSwatch({ meridian }: { meridian: string }) {
  if (meridian === 'EX')
    return (
      <svg className="swatch" width="38" height="10" viewBox="0 0 38 10" aria-hidden="true">
        <circle cx="19" cy="5" r="4" fill="var(--ink-2)" />
      </svg>
    );
  return (
    <svg className="swatch" width="38" height="10" viewBox="0 0 38 10" aria-hidden="true">
      <path
        d="M3 5h32"
        stroke={`var(--m-${meridian.toLowerCase()})`}
        strokeWidth={YANG.has(meridian) ? 6 : 4}
        strokeLinecap="round"
      />
      {YANG.has(meridian) && (
        <path d="M6 5h28" stroke="var(--casing)" strokeWidth="2" strokeDasharray="6 4" strokeLinecap="butt" />
      )}
    </svg>
  );
}
