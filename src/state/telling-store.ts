import { create } from 'zustand';

/** The condition whose place is being named by touching the body just now; null: none. */
export const useTelling = create<{ readonly condition: string | null }>()(() => ({ condition: null }));
