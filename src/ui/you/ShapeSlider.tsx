import { useEffect, useId, useRef } from 'react';
import { SHAPE_RANGES, type BodyShape } from '../../domain/body/shape.ts';
import { t } from '../../messages/t.ts';
import { useBody } from '../../state/body-store.ts';
import { useShapeHistory } from '../../state/shape-history.ts';

interface ShapeSliderProps {
  readonly name: keyof BodyShape;
  /** What the slider says where it stands. */
  readonly words: (shape: BodyShape) => string;
}

/**
 * One slider of the body. It and its words follow the body without React, so that a drag costs nothing but the body
 * itself; a drag from press to release is one step to undo.
 */
export function ShapeSlider({ name, words }: ShapeSliderProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const output = useRef<HTMLOutputElement>(null);
  const [low, high] = SHAPE_RANGES[name];

  useEffect(() => {
    const slider = input.current!;
    let dragging = false;
    const show = () => {
      const { shape } = useBody.getState();
      const said = words(shape);
      if (Number(slider.value) !== shape[name]) slider.value = String(shape[name]);
      slider.style.setProperty('--at', String((shape[name] - low) / (high - low)));
      slider.setAttribute('aria-valuetext', said);
      if (output.current) output.current.textContent = said;
    };
    const drag = () => {
      if (!dragging) useShapeHistory.getState().note();
      dragging = true;
      useBody.getState().reshape({ [name]: Number(slider.value) });
    };
    const rest = () => {
      dragging = false;
    };
    show();
    slider.addEventListener('input', drag);
    slider.addEventListener('change', rest);
    const stop = useBody.subscribe((now, before) => {
      if (now.shape !== before.shape) show();
    });
    return () => {
      slider.removeEventListener('input', drag);
      slider.removeEventListener('change', rest);
      stop();
    };
  }, [name, low, high, words]);

  return (
    <div className="slider">
      <label className="over" htmlFor={id}>
        {t(`shape.${name}`)}
      </label>
      <output ref={output} className="slider-value small num" htmlFor={id} aria-hidden="true" />
      <input
        ref={input}
        id={id}
        className={low < 0 || name === 'sex' ? 'from-middle' : 'from-low'}
        type="range"
        min={low}
        max={high}
        step={0.01}
      />
      <span className="slider-ends cap" aria-hidden="true">
        <span>{t(`shape.${name}.low`)}</span>
        <span>{t(`shape.${name}.high`)}</span>
      </span>
    </div>
  );
}
