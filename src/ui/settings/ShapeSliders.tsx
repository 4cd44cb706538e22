import { Slider } from '@base-ui/react/slider';
import { NEUTRAL_SHAPE, type BodyShape } from '../../domain/body/shape.ts';
import { t } from '../../messages/t.ts';
import { useBody } from '../../state/body-store.ts';

const SLIDERS = [
  { name: 'sex', min: 0, max: 1 },
  { name: 'height', min: -1, max: 1 },
  { name: 'weight', min: -1, max: 1 },
] as const satisfies readonly { name: keyof BodyShape; min: number; max: number }[];

/** The body's sex, height and weight; the points follow. */
export function ShapeSliders() {
  const { shape, stature, reshape } = useBody();
  return (
    <section>
      <h2>{t('shape.title')}</h2>
      <p className="small">{t('shape.lead')}</p>
      {SLIDERS.map(({ name, min, max }) => (
        <Slider.Root
          key={name}
          className="slider"
          min={min}
          max={max}
          step={0.05}
          value={shape[name]}
          onValueChange={(value) => reshape({ [name]: value })}
        >
          <Slider.Label className="over">{t(`shape.${name}`)}</Slider.Label>
          <Slider.Control className="slider-control">
            <Slider.Track className="slider-track">
              <Slider.Indicator className="slider-fill" />
              <Slider.Thumb className="slider-thumb" />
            </Slider.Track>
          </Slider.Control>
          <span className="slider-ends cap" aria-hidden="true">
            <span>{t(`shape.${name}.low`)}</span>
            <span>{t(`shape.${name}.high`)}</span>
          </span>
        </Slider.Root>
      ))}
      <p className="row">
        <output className="num">
          {stature !== null && t('shape.stature', { cm: Math.round(stature * 100) })}
        </output>
        <button type="button" className="link" onClick={() => reshape(NEUTRAL_SHAPE)}>
          {t('shape.reset')}
        </button>
      </p>
    </section>
  );
}
