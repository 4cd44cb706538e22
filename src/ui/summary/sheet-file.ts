import trendCss from '../diary/trend.css?inline';
import sheetCss from './sheet.css?inline';

/** The colours and type of paper, by the names that the sheet uses; no font goes with a file. */
const PAPER = `
:root { --paper: #fff; --leaf: #fff; --ink: #241d17; --ink-2: #5a4f45; --rule: #cbbfac; --rule-strong: #8d7f6f;
  --cinnabar: #b3361b; --serif: Georgia, serif; --sans: system-ui, sans-serif; --t-small: 15px; --t-cap: 13px;
  --s5: 24px; }
* { box-sizing: border-box; margin: 0; }
body { max-width: 46rem; margin: 24px auto; background: #fff; }
@page { margin: 16mm; }
@media print { body { max-width: none; margin: 0; } }
`;

/** The page as a file that any browser opens, without a script and without anything fetched. */
export function sheetFile(sheet: HTMLElement, title: string): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = 'en';
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const width = page.createElement('meta');
  width.name = 'viewport';
  width.content = 'width=device-width';
  const style = page.createElement('style');
  style.textContent = `${PAPER}${trendCss}${sheetCss}`;
  page.head.prepend(charset, width);
  page.head.append(style);
  page.body.append(page.importNode(sheet, true));
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
