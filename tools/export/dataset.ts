import type { Dataset } from '../../src/domain/records/dataset.ts';
import type { LearnPage } from '../../src/domain/records/learn.ts';
import { contraindicationsOf } from '../../src/domain/safety/contraindications-of.ts';

/** Every record in one document; each acupoint carries the rules that cover it. */
export function exportDataset(dataset: Dataset, learn: readonly LearnPage[]): object {
  const all = <T>(records: ReadonlyMap<string, T>): T[] => [...records.values()];
  return {
    acupoints: all(dataset.acupoints).map((point) => ({
      ...point,
      contraindications: contraindicationsOf(dataset, point.id),
    })),
    meridians: all(dataset.meridians),
    complaints: all(dataset.complaints),
    conditions: all(dataset.conditions),
    techniques: all(dataset.techniques),
    stretches: all(dataset.stretches),
    routines: all(dataset.routines),
    contraindications: all(dataset.contraindications),
    sources: all(dataset.sources),
    learn,
  };
}
