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

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The page as a file that any browser opens, without a script and without anything fetched. */
export const sheetFile = (sheet: HTMLElement, title: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? '')}</title>
<style>${PAPER}${trendCss}${sheetCss}</style>
</head>
<body>${sheet.outerHTML}</body>
</html>
`;
