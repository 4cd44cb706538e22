/**
 * Makes `src/assets/fonts/`: the two families cut to what the app sets, and the Chinese names' characters.
 * Run `npx tsx tools/fonts/subset-fonts.ts` after a name with a new character is added to `data/`.
 * The Chinese face comes from the package fonts-noto-cjk (SIL Open Font License), or from ANMO_NOTO_SERIF_CJK.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { collectionFace } from './collection-face.ts';
import { hanziUsed } from './hanzi-used.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = `${root}src/assets/fonts/`;
const require = createRequire(import.meta.url);
const family = (file: string): Buffer => readFileSync(require.resolve(`@fontsource-variable/${file}`));

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const latin = `${ascii}\u00a0\u00b0\u00b1\u00b7\u00bc\u00bd\u00be\u00d7‐‑–—‘’“”•…−≤≥ÀÁÈÉÌÍÒÓÙÚÜàáâäåæçèéêëìíîïñòóôöøùúûüß`;
const toned = 'ĀÁǍÀĒÉĚÈĪÍǏÌŌÓǑÒŪÚǓÙāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü';

const weights = { min: 400, max: 600 };
/** One optical size, that of names and headings (points): the whole axis would weigh twice as much. */
const headings = 26;
const serif = 'source-serif-4/files/source-serif-4-';
const sans = 'source-sans-3/files/source-sans-3-';
const text = ['kern', 'liga', 'mark', 'mkmk', 'ccmp'];
const cjk = process.env['ANMO_NOTO_SERIF_CJK'] ?? '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc';
/** The collection's faces are JP, KR, SC, TC, HK. */
const simplifiedChinese = 2;

const hanzi = hanziUsed([`${root}data`, `${root}src/messages`]);
/** Beside the font, so that a test can tell when a new character is missing from it. */
writeFileSync(`${out}hanzi.txt`, `${hanzi}\n`);

const cuts = {
  'source-serif-4': {
    from: family(`${serif}latin-opsz-normal.woff2`),
    keep: latin,
    axes: { wght: weights, opsz: headings },
    features: text,
  },
  'source-serif-4-italic': {
    from: family(`${serif}latin-wght-italic.woff2`),
    keep: latin,
    axes: { wght: 400 },
    features: text,
  },
  'source-serif-4-tones': {
    from: family(`${serif}latin-ext-opsz-normal.woff2`),
    keep: toned,
    axes: { wght: weights, opsz: headings },
    features: ['kern'],
  },
  'source-sans-3': {
    from: family(`${sans}latin-wght-normal.woff2`),
    keep: latin,
    axes: { wght: weights },
    features: [...text, 'tnum'],
  },
  'source-sans-3-tones': {
    from: family(`${sans}latin-ext-wght-normal.woff2`),
    keep: toned,
    axes: { wght: weights },
    features: ['kern'],
  },
  'noto-serif-hanzi': {
    from: collectionFace(readFileSync(cjk), simplifiedChinese),
    keep: hanzi,
    axes: {},
    features: ['kern'],
  },
};

for (const [name, cut] of Object.entries(cuts)) {
  const file = await subsetFont(cut.from, cut.keep, {
    targetFormat: 'woff2',
    variationAxes: cut.axes,
    keepFeatures: cut.features,
    noHinting: true,
  });
  writeFileSync(`${out}${name}.woff2`, file);
  console.log(`${name}.woff2 ${(file.length / 1024).toFixed(1)} KB`);
}
