import { useState, type RefObject } from 'react';
import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';
import { saveFile } from '../common/save-file.ts';
import { sheetFile } from './sheet-file.ts';
import { sheetText } from './sheet-text.ts';
import type { Sheet } from './sheet.ts';

const PAGE = 'anmo-summary.html';
const TEXT = 'anmo-summary.txt';

/** Printing the page, and saving it. */
export function SheetWays({ sheet, paper }: { sheet: Sheet; paper: RefObject<HTMLElement | null> }) {
  const [saved, setSaved] = useState<string | null>(null);
  const save = (file: string, type: string, content: string) => {
    saveFile(file, type, content);
    setSaved(file);
  };
  const savePage = () => {
    const drawn = paper.current?.querySelector<HTMLElement>('.sheet');
    if (drawn) save(PAGE, 'text/html', sheetFile(drawn, sheet.title));
  };
  return (
    <div className="summary-ways stack">
      <p className="row">
        <button type="button" className="button primary" onClick={() => window.print()}>
          <Icon name="print" size={20} />
          {t('summary.print')}
        </button>
        <button type="button" className="button" onClick={savePage}>
          {t('summary.save.page')}
        </button>
        <button type="button" className="button" onClick={() => save(TEXT, 'text/plain', sheetText(sheet))}>
          {t('summary.save.text')}
        </button>
      </p>
      <output className="small measure">{saved && t('summary.saved', { file: saved })}</output>
    </div>
  );
}
