import { create } from 'zustand';

/**
 * While a picture is taken for paper: its size, CSS px, which the camera then keeps to; mutated within one task, in
 * which no other frame is drawn.
 */
export const paper: { size: { readonly width: number; readonly height: number } | null } = { size: null };

/** Whether what is drawn is for paper: in light, whatever the page's theme. */
export const usePaper = create<{ readonly isLight: boolean }>()(() => ({ isLight: false }));
