import { t } from '../../messages/t.ts';
import { useBody } from '../../state/body-store.ts';
import { changeShape } from './change-shape.ts';
import { FIGURES } from './figures.ts';
import { isShape, PRESETS, type Preset } from '../../domain/body/presets.ts';

/** Bodies to begin with, as small figures drawn to one scale. */
export function ShapePresets() {
  const standing = useBody((s) =>
    (Object.keys(PRESETS) as Preset[]).find((name) => isShape(s.shape, PRESETS[name])),
  );
  return (
    <section>
      <h2 className="over">{t('shape.presets')}</h2>
      <ul className="presets">
        {(Object.keys(PRESETS) as Preset[]).map((name) => (
          <li key={name}>
            <button
              type="button"
              className="preset"
              aria-pressed={name === standing}
              onClick={() => changeShape(PRESETS[name])}
            >
              <svg viewBox={FIGURES.viewBox} aria-hidden="true" focusable="false">
                <path d={FIGURES.paths[name]} />
              </svg>
              <span>{t(`shape.preset.${name}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
