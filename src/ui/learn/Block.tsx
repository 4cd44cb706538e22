import type { Dataset } from '../../domain/records/dataset.ts';
import type { LearnBlock } from '../../domain/records/learn.ts';
import { Icon } from '../common/Icon.tsx';
import { Cites } from './Cites.tsx';
import { Table } from './Table.tsx';
import { TechniqueFamily } from './TechniqueFamily.tsx';

interface BlockProps {
  readonly dataset: Dataset;
  readonly block: LearnBlock;
  /** The works of the page, in the order of their numbers. */
  readonly cited: readonly string[];
}

/** One block of a page, with the numbers of what it cites at its end. */
export function Block({ dataset, block, cited }: BlockProps) {
  if ('techniques' in block) return <TechniqueFamily dataset={dataset} kind={block.techniques} />;
  if ('go' in block)
    return (
      <p className="learn-go">
        <a className="button" href={`#${block.go}`}>
          {block.text}
        </a>
      </p>
    );
  const cites = 'sources' in block && <Cites dataset={dataset} ids={block.sources} cited={cited} />;
  if ('table' in block) return <Table table={block.table} cites={cites} />;
  if ('list' in block || 'steps' in block) {
    const lines = 'list' in block ? block.list : block.steps;
    const items = lines.map((line, index) => (
      <li key={line}>
        {line}
        {index === lines.length - 1 && cites}
      </li>
    ));
    return 'list' in block ? (
      <ul className="bullets measure">{items}</ul>
    ) : (
      <ol className="learn-steps measure">{items}</ol>
    );
  }
  if (block.notice)
    return (
      <div className={`notice ${block.notice} measure`}>
        <Icon name={block.notice === 'stop' ? 'stop' : 'shield'} />
        <p>
          {block.text}
          {cites}
        </p>
      </div>
    );
  return (
    <p className="measure">
      {block.text}
      {cites}
    </p>
  );
}
