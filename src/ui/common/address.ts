import { VIEW_PRESETS, type ViewPreset } from '../../state/view-store.ts';
import type { Side } from '../../domain/locator/placement.ts';

/** Every state worth returning to; its text stands behind the `#`, so that any static host serves it. */
export type Address =
  | { readonly page: 'home'; readonly view?: ViewPreset }
  | { readonly page: 'complaint'; readonly complaint: string }
  | { readonly page: 'step'; readonly complaint: string; readonly step: number }
  | { readonly page: 'done'; readonly complaint: string }
  | { readonly page: 'atlas'; readonly view?: ViewPreset }
  | { readonly page: 'meridian'; readonly meridian: string }
  | { readonly page: 'point'; readonly point: string; readonly side?: Side }
  | { readonly page: 'you' }
  | { readonly page: 'settings' }
  | { readonly page: 'about' }
  | { readonly page: 'refused'; readonly asked: string };

const SLUG = /^[a-z][a-z0-9-]*$/;
const CODE = /^(?:[A-Z]{2}|EX-[A-Z]{1,2})[1-9]\d?$/;
const MERIDIAN = /^(?:[A-Z]{2})$/;
const STEP = /^[1-9]\d?$/;
const SIDES: Readonly<Record<string, Side>> = { left: 'L', right: 'R' };

const viewOf = (word: string | undefined): ViewPreset | undefined =>
  VIEW_PRESETS.find((preset) => preset === word);

/** Reads an address without trusting it; what has no such shape is refused, and says what was asked. */
export function parseAddress(path: string): Address {
  const refused: Address = { page: 'refused', asked: path.slice(0, 80) };
  const words = path.split('/').filter((word) => word !== '');
  const [first, second, third, fourth] = words;
  switch (first) {
    case undefined:
      return { page: 'home' };
    case 'view': {
      const view = viewOf(second);
      return view && words.length === 2 ? { page: 'home', view } : refused;
    }
    case 'relieve':
      if (second === undefined || !SLUG.test(second)) return refused;
      if (words.length === 2) return { page: 'complaint', complaint: second };
      if (third === 'done' && words.length === 3) return { page: 'done', complaint: second };
      return third === 'do' && fourth && STEP.test(fourth) && words.length === 4
        ? { page: 'step', complaint: second, step: Number(fourth) }
        : refused;
    case 'atlas': {
      if (second === undefined) return { page: 'atlas' };
      const view = viewOf(third);
      if (second === 'view') return view && words.length === 3 ? { page: 'atlas', view } : refused;
      if (second === 'meridian')
        return third && MERIDIAN.test(third) && words.length === 3
          ? { page: 'meridian', meridian: third }
          : refused;
      if (!CODE.test(second)) return refused;
      if (words.length === 2) return { page: 'point', point: second };
      const side = SIDES[third ?? ''];
      return side && words.length === 3 ? { page: 'point', point: second, side } : refused;
    }
    case 'you':
    case 'settings':
    case 'about':
      return words.length === 1 ? { page: first } : refused;
    default:
      return refused;
  }
}

/** The path of an address; `parseAddress` reads it back. */
export function pathOf(address: Exclude<Address, { page: 'refused' }>): string {
  switch (address.page) {
    case 'home':
      return address.view ? `/view/${address.view}` : '/';
    case 'complaint':
      return `/relieve/${address.complaint}`;
    case 'step':
      return `/relieve/${address.complaint}/do/${address.step}`;
    case 'done':
      return `/relieve/${address.complaint}/done`;
    case 'atlas':
      return address.view ? `/atlas/view/${address.view}` : '/atlas';
    case 'meridian':
      return `/atlas/meridian/${address.meridian}`;
    case 'point': {
      const side = address.side === 'L' ? '/left' : address.side === 'R' ? '/right' : '';
      return `/atlas/${address.point}${side}`;
    }
    default:
      return `/${address.page}`;
  }
}

/** What a link's `href` says. */
export const hrefOf = (address: Exclude<Address, { page: 'refused' }>): string => `#${pathOf(address)}`;
