import { VIEW_PRESETS, type ViewPreset } from '../../state/view-store.ts';
import type { Side } from '../../domain/locator/placement.ts';
import { MOST_COMPLAINTS } from '../../domain/plan/wish.ts';
import { changeWords, readChange, type PlanChange } from './plan-change.ts';

/** Parts of "You" beyond one's health: the body's shape, and one's own cun. */
const YOU_PARTS = ['body', 'cun'] as const;
export type YouPart = (typeof YOU_PARTS)[number];

/** Parts of the diary: the page for a clinician, reminders in a calendar, and keeping, bringing and erasing it. */
const DIARY_PARTS = ['summary', 'reminders', 'data'] as const;
export type DiaryPart = (typeof DIARY_PARTS)[number];

/** Where a plan is: its complaints, and what is changed in it. */
export interface PlanAt {
  /** An id, or several joined by `+` for one plan, the chief one first. */
  readonly complaint: string;
  readonly change?: PlanChange;
}

/** Every state worth returning to; its text stands behind the `#`, so that any static host serves it. */
export type Address =
  | { readonly page: 'home'; readonly view?: ViewPreset }
  | ({ readonly page: 'complaint' } & PlanAt)
  | ({ readonly page: 'step'; readonly step: number } & PlanAt)
  | ({ readonly page: 'done' } & PlanAt)
  | { readonly page: 'atlas'; readonly view?: ViewPreset }
  | { readonly page: 'list' }
  | { readonly page: 'region'; readonly region: string }
  | { readonly page: 'category'; readonly category: string }
  | { readonly page: 'compare'; readonly points: readonly [string, string] }
  | { readonly page: 'meridian'; readonly meridian: string }
  /** `find`: how it is found, played on the body. */
  | { readonly page: 'point'; readonly point: string; readonly side?: Side; readonly find?: true }
  | { readonly page: 'you'; readonly part?: YouPart }
  | { readonly page: 'settings' }
  | { readonly page: 'about' }
  /** What was done and how it went; or a part of that. */
  | { readonly page: 'diary'; readonly part?: DiaryPart }
  /** One's own routines; `routine`: one of them, being made or changed. */
  | { readonly page: 'routines'; readonly routine?: string }
  | { readonly page: 'learn'; readonly topic?: string }
  | { readonly page: 'sources'; readonly source?: string }
  /** `complaint`: these could be read, only the changes to their plan could not. */
  | { readonly page: 'refused'; readonly asked: string; readonly complaint?: string };

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
  const [first, second] = words;
  switch (first) {
    case undefined:
      return { page: 'home' };
    case 'view': {
      const view = viewOf(second);
      return view && words.length === 2 ? { page: 'home', view } : refused;
    }
    case 'relieve':
      return planAddress(words.slice(1).map(decoded)) ?? refused;
    case 'atlas':
      return atlasAddress(words.slice(1)) ?? refused;
    case 'you': {
      if (second === undefined) return { page: 'you' };
      const part = YOU_PARTS.find((each) => each === second);
      return part && words.length === 2 ? { page: 'you', part } : refused;
    }
    case 'settings':
    case 'about':
      return words.length === 1 ? { page: first } : refused;
    case 'diary': {
      if (second === undefined) return { page: 'diary' };
      const part = DIARY_PARTS.find((each) => each === second);
      return part && words.length === 2 ? { page: 'diary', part } : refused;
    }
    case 'routines': {
      if (second === undefined) return { page: 'routines' };
      return SLUG.test(second) && words.length === 2 ? { page: 'routines', routine: second } : refused;
    }
    case 'learn': {
      if (second === undefined) return { page: 'learn' };
      return SLUG.test(second) && words.length === 2 ? { page: 'learn', topic: second } : refused;
    }
    case 'sources': {
      if (second === undefined) return { page: 'sources' };
      return SLUG.test(second) && words.length === 2 ? { page: 'sources', source: second } : refused;
    }
    default:
      return refused;
  }
}

/** Some apps that pass a link on write `+` and `~` as `%2B` and `%7E`. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

/** What stands behind `#/relieve/`: the complaints, the changes to their plan, then how far one has come in it. */
function planAddress(words: readonly string[]): Address | undefined {
  const [complaint, ...rest] = words;
  const ids = complaint?.split('+') ?? [];
  if (!complaint || ids.length > MOST_COMPLAINTS || new Set(ids).size < ids.length) return undefined;
  if (!ids.every((id) => SLUG.test(id))) return undefined;
  const last = rest.at(-1);
  const done = last === 'done';
  const step = rest.at(-2) === 'do' && last && STEP.test(last) ? Number(last) : null;
  const changes = rest.slice(0, rest.length - (done ? 1 : step === null ? 0 : 2));
  const change = changes.length > 0 ? readChange(changes) : undefined;
  if (change === null)
    return rest[0]?.startsWith('for-') || rest[0]?.includes('.')
      ? { page: 'refused', asked: changes.join('/').slice(0, 80), complaint }
      : undefined;
  const plan = { complaint, ...(change && { change }) };
  if (step !== null) return { page: 'step', ...plan, step };
  return { page: done ? 'done' : 'complaint', ...plan };
}

/** What stands behind `#/atlas/`; undefined where it has no such shape. */
function atlasAddress(words: readonly string[]): Address | undefined {
  const [first, second, third] = words;
  if (first === undefined) return { page: 'atlas' };
  if (CODE.test(first)) return pointAddress(first, words.slice(1));
  if (first === 'list') return words.length === 1 ? { page: 'list' } : undefined;
  if (second === undefined) return undefined;
  if (first === 'compare')
    return CODE.test(second) && third && CODE.test(third) && words.length === 3
      ? { page: 'compare', points: [second, third] }
      : undefined;
  if (words.length !== 2) return undefined;
  switch (first) {
    case 'view': {
      const view = viewOf(second);
      return view && { page: 'atlas', view };
    }
    case 'meridian':
      return MERIDIAN.test(second) ? { page: 'meridian', meridian: second } : undefined;
    case 'region':
      return SLUG.test(second) ? { page: 'region', region: second } : undefined;
    case 'category':
      return SLUG.test(second) ? { page: 'category', category: second } : undefined;
    default:
      return undefined;
  }
}

/** `#/atlas/LI4`, then the side, then `find`, each where it is wanted. */
function pointAddress(point: string, words: readonly string[]): Address | undefined {
  const side = SIDES[words[0] ?? ''];
  const rest = words.slice(side ? 1 : 0);
  const address = { page: 'point', point, ...(side && { side }) } as const;
  if (rest.length === 0) return address;
  return rest.length === 1 && rest[0] === 'find' ? { ...address, find: true } : undefined;
}

/** The path of an address; `parseAddress` reads it back. */
export function pathOf(address: Exclude<Address, { page: 'refused' }>): string {
  switch (address.page) {
    case 'home':
      return address.view ? `/view/${address.view}` : '/';
    case 'complaint':
    case 'step':
    case 'done':
      return [
        '/relieve',
        address.complaint,
        ...(address.change ? changeWords(address.change) : []),
        ...(address.page === 'step' ? ['do', address.step] : address.page === 'done' ? ['done'] : []),
      ].join('/');
    case 'atlas':
      return address.view ? `/atlas/view/${address.view}` : '/atlas';
    case 'list':
      return '/atlas/list';
    case 'region':
      return `/atlas/region/${address.region}`;
    case 'category':
      return `/atlas/category/${address.category}`;
    case 'compare':
      return `/atlas/compare/${address.points.join('/')}`;
    case 'meridian':
      return `/atlas/meridian/${address.meridian}`;
    case 'point': {
      const side = address.side === 'L' ? '/left' : address.side === 'R' ? '/right' : '';
      return `/atlas/${address.point}${side}${address.find ? '/find' : ''}`;
    }
    case 'learn':
      return address.topic ? `/learn/${address.topic}` : '/learn';
    case 'sources':
      return address.source ? `/sources/${address.source}` : '/sources';
    case 'you':
      return address.part ? `/you/${address.part}` : '/you';
    case 'diary':
      return address.part ? `/diary/${address.part}` : '/diary';
    case 'routines':
      return address.routine ? `/routines/${address.routine}` : '/routines';
    default:
      return `/${address.page}`;
  }
}

/** What a link's `href` says. */
export const hrefOf = (address: Exclude<Address, { page: 'refused' }>): string => `#${pathOf(address)}`;
