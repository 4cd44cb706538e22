import type { Address } from '../common/address.ts';

/** The doors of the app, and which pages lie behind each. What is the person's own has its signs in the bar where there is room. */
export const SECTIONS = [
  { id: 'relieve', icon: 'hand', to: { page: 'home' }, pages: ['home', 'complaint', 'step', 'done'] },
  {
    id: 'atlas',
    icon: 'body',
    to: { page: 'atlas' },
    pages: ['atlas', 'list', 'region', 'category', 'compare', 'meridian', 'point'],
  },
  { id: 'learn', icon: 'book', to: { page: 'learn' }, pages: ['learn', 'sources'] },
  { id: 'diary', icon: 'diary', to: { page: 'diary' }, pages: ['diary'] },
  { id: 'you', icon: 'person', to: { page: 'you' }, pages: ['you', 'settings'] },
] as const satisfies readonly {
  id: string;
  icon: string;
  to: Address;
  pages: readonly Address['page'][];
}[];

export const isIn = (section: (typeof SECTIONS)[number], page: Address['page']): boolean =>
  (section.pages as readonly string[]).includes(page);

/** Whether the body of the atlas is shown, with all it can draw. */
export const inAtlas = (page: Address['page']): boolean => isIn(SECTIONS[1], page);
