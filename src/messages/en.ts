import { about } from './en/about.ts';
import { app } from './en/app.ts';
import { atlas } from './en/atlas.ts';
import { diary } from './en/diary.ts';
import { evidence } from './en/evidence.ts';
import { home } from './en/home.ts';
import { learn } from './en/learn.ts';
import { plan } from './en/plan.ts';
import { routines } from './en/routines.ts';
import { screening } from './en/screening.ts';
import { search } from './en/search.ts';
import { session } from './en/session.ts';
import { summary } from './en/summary.ts';
import { units } from './en/units.ts';
import { voice } from './en/voice.ts';
import { you } from './en/you.ts';

/**
 * Every word of the app that is not in a record of `data/`, by a key that says where it stands, a file a section.
 * `{{name}}` is a slot; `_one` and `_other` are the plurals that `count` chooses between.
 */
export const en = {
  ...about,
  ...app,
  ...atlas,
  ...diary,
  ...evidence,
  ...home,
  ...learn,
  ...plan,
  ...routines,
  ...screening,
  ...search,
  ...session,
  ...summary,
  ...units,
  ...voice,
  ...you,
} as const;
