import { create } from 'zustand';
import type { MeasureId, Measures } from '../domain/cun/measure-id.ts';

export const LENGTH_UNITS = ['cm', 'in'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

/** What the person measured on themselves, and in which unit they like to read lengths; kept on the device. */
interface MeasuresState {
  /** Millimetres. */
  readonly measures: Measures;
  readonly unit: LengthUnit;
  /** Null forgets the measure. */
  measure(id: MeasureId, mm: number | null): void;
  setUnit(unit: LengthUnit): void;
  replace(measures: Measures): void;
}

export const useMeasures = create<MeasuresState>()((set) => ({
  measures: {},
  unit: 'cm',
  measure: (id, mm) =>
    set((s) => {
      const { [id]: _, ...rest } = s.measures;
      return { measures: mm === null ? rest : { ...rest, [id]: mm } };
    }),
  setUnit: (unit) => set({ unit }),
  replace: (measures) => set({ measures }),
}));
