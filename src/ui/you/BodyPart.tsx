import { useEffect, useMemo } from 'react';
import { NEUTRAL_SHAPE, type BodyShape } from '../../domain/body/shape.ts';
import { t } from '../../messages/t.ts';
import { SKIN_TONES, useBody } from '../../state/body-store.ts';
import { useMeasures } from '../../state/measures-store.ts';
import { useShapeHistory } from '../../state/shape-history.ts';
import { useView } from '../../state/view-store.ts';
import { showFigure } from '../common/show-figure.ts';
import { changeShape } from './change-shape.ts';
import { PregnancyShape } from './PregnancyShape.tsx';
import { ShapePresets } from './ShapePresets.tsx';
import { ShapeSlider } from './ShapeSlider.tsx';
import { pregnant, tall, towards } from './shape-words.ts';
import { StatureField } from './StatureField.tsx';

/** The body on the stage, made like one’s own: every point is shown, and follows. */
export function BodyPart() {
  const unit = useMeasures((s) => s.unit);
  const tone = useBody((s) => s.tone);
  const words = useMemo(
    () => ({
      sex: (shape: BodyShape) => towards('sex', shape),
      height: (shape: BodyShape) => tall(shape, unit),
      weight: (shape: BodyShape) => towards('weight', shape),
      muscle: (shape: BodyShape) => towards('muscle', shape),
      age: (shape: BodyShape) => towards('age', shape),
    }),
    [unit],
  );
  useEffect(() => {
    showFigure();
    useView.getState().set({ points: 'all' });
  }, []);
  return (
    <div className="page-body body-part">
      <p className="measure">{t('shape.lead')}</p>
      <ShapePresets />
      <section>
        <h2 className="over">{t('shape.sliders')}</h2>
        <Steps />
        <div className="sliders">
          <ShapeSlider name="sex" words={words.sex} />
          <div>
            <ShapeSlider name="height" words={words.height} />
            <StatureField />
          </div>
          <ShapeSlider name="weight" words={words.weight} />
          <ShapeSlider name="muscle" words={words.muscle} />
          <ShapeSlider name="age" words={words.age} />
          <div>
            <ShapeSlider name="pregnancy" words={pregnant} />
            <PregnancyShape />
          </div>
        </div>
      </section>
      <fieldset className="tones">
        <legend className="over">{t('shape.tone')}</legend>
        {SKIN_TONES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="tone"
              checked={each === tone}
              onChange={() => useBody.getState().setTone(each)}
            />
            <span className={`tone tone-${each}`} aria-hidden="true" />
            <span>{t(`tone.${each}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** Undo, redo, and back to the body that everyone begins with. */
function Steps() {
  const canUndo = useShapeHistory((s) => s.past.length > 0);
  const canRedo = useShapeHistory((s) => s.undone.length > 0);
  const { undo, redo } = useShapeHistory.getState();
  return (
    <p className="row shape-steps">
      <button type="button" className="link" disabled={!canUndo} onClick={undo}>
        {t('shape.undo')}
      </button>
      <button type="button" className="link" disabled={!canRedo} onClick={redo}>
        {t('shape.redo')}
      </button>
      <button type="button" className="link" onClick={() => changeShape(NEUTRAL_SHAPE)}>
        {t('shape.reset')}
      </button>
    </p>
  );
}
