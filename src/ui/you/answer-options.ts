import type { Answer } from '../../domain/safety/profile.ts';
import { t } from '../../messages/t.ts';

/** The three answers to a question about oneself. */
export const answerOptions = () =>
  [
    { value: 'no', label: t('questions.no') },
    { value: 'yes', label: t('questions.yes') },
    { value: 'unknown', label: t('questions.unsure') },
  ] as const satisfies readonly { value: Answer; label: string }[];
