import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, parseAddress, pathOf, type Address } from '../../../src/ui/common/address.ts';
import { VIEW_PRESETS } from '../../../src/state/view-store.ts';

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,2}$/);
const code = fc.oneof(
  fc
    .tuple(fc.constantFrom('LU', 'TE', 'GV', 'BL'), fc.integer({ min: 1, max: 67 }))
    .map(([m, n]) => `${m}${n}`),
  fc.tuple(fc.constantFrom('HN', 'B', 'UE'), fc.integer({ min: 1, max: 15 })).map(([m, n]) => `EX-${m}${n}`),
);
const view = fc.constantFrom(...VIEW_PRESETS);
type Kept = Exclude<Address, { page: 'refused' }>;
const address: fc.Arbitrary<Kept> = fc.oneof(
  fc.constantFrom<Kept>(
    { page: 'home' },
    { page: 'atlas' },
    { page: 'list' },
    { page: 'you' },
    { page: 'you', part: 'body' },
    { page: 'you', part: 'cun' },
    { page: 'settings' },
    { page: 'about' },
    { page: 'diary' },
    { page: 'diary', part: 'summary' },
    { page: 'diary', part: 'reminders' },
    { page: 'diary', part: 'data' },
    { page: 'routines' },
    { page: 'learn' },
    { page: 'sources' },
  ),
  view.map((v): Kept => ({ page: 'home', view: v })),
  view.map((v): Kept => ({ page: 'atlas', view: v })),
  slug.map((complaint): Kept => ({ page: 'complaint', complaint })),
  slug.map((complaint): Kept => ({ page: 'done', complaint })),
  fc
    .tuple(slug, fc.integer({ min: 1, max: 12 }))
    .map(([complaint, step]): Kept => ({ page: 'step', complaint, step })),
  fc.constantFrom('LU', 'EX', 'CV').map((meridian): Kept => ({ page: 'meridian', meridian })),
  code.map((point): Kept => ({ page: 'point', point })),
  fc
    .tuple(code, fc.constantFrom('L' as const, 'R' as const))
    .map(([point, side]): Kept => ({ page: 'point', point, side })),
  code.map((point): Kept => ({ page: 'point', point, find: true })),
  code.map((point): Kept => ({ page: 'point', point, side: 'R', find: true })),
  slug.map((topic): Kept => ({ page: 'learn', topic })),
  slug.map((routine): Kept => ({ page: 'routines', routine })),
  slug.map((source): Kept => ({ page: 'sources', source })),
  slug.map((region): Kept => ({ page: 'region', region })),
  slug.map((category): Kept => ({ page: 'category', category })),
  fc.tuple(code, code).map((points): Kept => ({ page: 'compare', points })),
);

describe('addresses', () => {
  it('are read back as they were written', () => {
    fc.assert(fc.property(address, (each) => void expect(parseAddress(pathOf(each))).toEqual(each)));
  });

  it('keep to the part of the URL that no server sees', () => {
    fc.assert(fc.property(address, (each) => void expect(hrefOf(each)).toMatch(/^#\/[\w/-]*$/)));
  });

  it.each([
    '/relieve',
    '/learn/Fair Trial',
    '/learn/fair-trial/more',
    '/sources/10.1002',
    '/relieve/Neck Pain',
    '/relieve/neck-pain/do',
    '/relieve/neck-pain/do/0',
    '/relieve/neck-pain/do/two',
    '/relieve/neck-pain/do/2/3',
    '/atlas/li4',
    '/atlas/LI4/up',
    '/atlas/LI4/left/right',
    '/atlas/meridian/<script>',
    '/atlas/meridian',
    '/atlas/list/all',
    '/atlas/region/Hand',
    '/atlas/category',
    '/atlas/compare/LI4',
    '/atlas/compare/LI4/li5',
    '/atlas/compare/LI4/LI5/LI6',
    '/atlas/LI4/find/left',
    '/atlas/LI4/left/found',
    '/view/inside',
    '/atlas/view/inside',
    '/nowhere',
    '/you/me',
    '/diary/mine',
    '/routines/Two Words',
  ])('refuses %s and says what was asked', (path) => {
    expect(parseAddress(path)).toEqual({ page: 'refused', asked: path });
  });

  it('never throws, whatever stands behind the #', () => {
    fc.assert(fc.property(fc.string(), (path) => void expect(parseAddress(path)).toHaveProperty('page')));
  });
});
