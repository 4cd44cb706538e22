/** The kinds of points that have a page, in the order in which they are taught. */
export const CATEGORY_GROUPS = [
  { id: 'five', kinds: ['jing-well', 'ying-spring', 'shu-stream', 'jing-river', 'he-sea'] },
  {
    id: 'meeting',
    kinds: [
      'yuan-source',
      'luo-connecting',
      'xi-cleft',
      'lower-he-sea',
      'crossing',
      'confluent',
      'hui-meeting',
    ],
  },
  { id: 'trunk', kinds: ['front-mu', 'back-shu'] },
  {
    id: 'groups',
    kinds: [
      'command-point',
      'sky-window',
      'sea-of-marrow',
      'sea-of-qi',
      'sea-of-blood',
      'sea-of-nourishment',
      'ghost',
      'star-point',
      'entry',
      'exit',
    ],
  },
] as const;

export type Category = (typeof CATEGORY_GROUPS)[number]['kinds'][number];

const KINDS: readonly Category[] = CATEGORY_GROUPS.flatMap(({ kinds }) => kinds);

export const categoryOf = (slug: string): Category | undefined => KINDS.find((kind) => kind === slug);
