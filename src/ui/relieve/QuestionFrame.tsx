import { useId, type ReactNode } from 'react';
import { t } from '../../messages/t.ts';

export interface QuestionPlace {
  readonly number: number;
  readonly total: number;
  readonly onNext: () => void;
  readonly onBack: (() => void) | undefined;
}

interface QuestionFrameProps extends QuestionPlace {
  readonly title: string;
  readonly why: string;
  readonly answered: boolean;
  readonly children: ReactNode;
}

/** One question with its place among the others, the reason it is asked, and the way on and back. */
export function QuestionFrame({
  title,
  why,
  answered,
  number,
  total,
  onNext,
  onBack,
  children,
}: QuestionFrameProps) {
  const id = useId();
  return (
    <form
      className="stack"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (answered) onNext();
      }}
    >
      <p className="over num">
        {t('nav.you')}, {t('questions.progress', { number, total })}
      </p>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <p className="small">{why}</p>
      {children}
      <div className="row question-way">
        <button type="submit" className="button primary large" aria-disabled={!answered}>
          {number === total ? t('questions.last') : t('questions.next')}
        </button>
        {onBack && (
          <button type="button" className="button quiet" onClick={onBack}>
            {t('questions.back')}
          </button>
        )}
      </div>
      <p className="cap">{t('questions.device')}</p>
    </form>
  );
}
