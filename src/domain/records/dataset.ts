import type { Acupoint } from './acupoint.ts';
import type { Complaint } from './complaint.ts';
import type { Condition } from './condition.ts';
import type { Contraindication } from './contraindication.ts';
import type { Meridian } from './meridian.ts';
import type { Routine } from './routine.ts';
import type { Source } from './source.ts';
import type { Stretch } from './stretch.ts';
import type { Technique } from './technique.ts';

/** Every record, by id, frozen. What `src/dataset` loads and every rule is given. */
export interface Dataset {
  readonly acupoints: ReadonlyMap<string, Acupoint>;
  readonly meridians: ReadonlyMap<string, Meridian>;
  readonly complaints: ReadonlyMap<string, Complaint>;
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly techniques: ReadonlyMap<string, Technique>;
  readonly stretches: ReadonlyMap<string, Stretch>;
  readonly routines: ReadonlyMap<string, Routine>;
  readonly contraindications: ReadonlyMap<string, Contraindication>;
  readonly sources: ReadonlyMap<string, Source>;
}
