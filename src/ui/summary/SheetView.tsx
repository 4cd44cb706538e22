import type { ReactNode } from 'react';
import { trendOf } from '../../domain/diary/trend.ts';
import { t } from '../../messages/t.ts';
import { TrendPicture } from '../diary/TrendPicture.tsx';
import type { Section, Sheet } from './sheet.ts';
import '../diary/trend.css';
import './sheet.css';

/** Px, and columns: the picture is scaled to its place on the paper. */
const PICTURE = { width: 400, columns: 22 };

/** The page to show, as it is printed. */
export function SheetView({ sheet }: { sheet: Sheet }) {
  const trend = trendOf(sheet.marks, PICTURE.columns);
  return (
    <article className="sheet">
      <header className="sheet-head">
        <div>
          <h2>{sheet.title}</h2>
          {sheet.under.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div className="sheet-who">
          <p>{sheet.date}</p>
          <p className="sheet-name">{t('sheet.name')}</p>
        </div>
      </header>
      {sheet.sections.map((section) => (
        <SectionView key={section.title} section={section}>
          {section.title === t('sheet.went') && trend.columns.length > 1 && (
            <figure className="sheet-trend">
              <TrendPicture trend={trend} latest={undefined} width={PICTURE.width} />
              <figcaption>{t('sheet.trend')}</figcaption>
            </figure>
          )}
        </SectionView>
      ))}
    </article>
  );
}

function SectionView({ section, children }: { section: Section; children: ReactNode }) {
  const { title, lines, table, after, list } = section;
  return (
    <section>
      <h3>{title}</h3>
      <div className={children ? 'sheet-beside' : undefined}>
        {list ? (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <div>
            {lines.map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </div>
        )}
        {children}
      </div>
      {table && (
        <table>
          <thead>
            <tr>
              {table.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join()}>
                {row.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {after && <p>{after}</p>}
    </section>
  );
}
