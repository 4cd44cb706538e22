import { useEffect, useState } from 'react';
import { loadLearn } from '../../dataset/learn.ts';
import type { LearnPage } from '../../domain/records/learn.ts';

/** The pages of Learn as far as they have come. */
export function useLearn(): {
  readonly pages: readonly LearnPage[] | null;
  readonly failed: boolean;
  retry(): void;
} {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<readonly LearnPage[] | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    loadLearn().then(
      (pages) => wanted && setAnswer(pages),
      () => wanted && setAnswer('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);
  return {
    pages: answer === 'failed' ? null : answer,
    failed: answer === 'failed',
    retry: () => {
      setAnswer(null);
      setAttempt((n) => n + 1);
    },
  };
}
