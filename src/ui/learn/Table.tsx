import type { ReactNode } from 'react';
import type { LearnBlock } from '../../domain/records/learn.ts';

type TableRecord = Extract<LearnBlock, { table: unknown }>['table'];

/** A small table; on a narrow screen each row becomes a block whose cells say their columns. */
export function Table({ table, cites }: { table: TableRecord; cites: ReactNode }) {
  const { caption, head, rows } = table;
  return (
    <table className="learn-table">
      <caption>
        {caption}
        {cites}
      </caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={head[index + 1]} data-column={head[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
