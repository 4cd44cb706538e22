import type { LearnPage } from '../../domain/records/learn.ts';

/** The works a page cites, each once, in the order they come; a work's number is its place here, from 1. */
export const sourcesOf = ({ sections }: LearnPage): readonly string[] => [
  ...new Set(
    sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('sources' in block ? block.sources : []))),
  ),
];
