import { t } from '../messages/t.ts';
import type { StageWords } from '../scene/words.ts';

/** What the stage writes beside the body. */
export const stageWords: StageWords = {
  ruler: (cun, metres) =>
    t('stage.ruler', { cun: Math.round(cun * 100) / 100, mm: Math.round(metres * 1000) }),
  line: ({ kind, is }) => {
    switch (kind) {
      case 'named':
      case 'join':
        return is;
      case 'level':
        return t('stage.line.level', { place: is });
      case 'plumb':
      case 'depth':
        return t('stage.line.beside', { place: is });
      case 'space':
        return t('stage.line.space', { upper: is, lower: Number(is) + 1 });
    }
  },
};
