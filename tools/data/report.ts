import { DATA_FOLDER } from './load-dataset.ts';
import { loadRecords } from './load-records.ts';
import { problemLine } from './problem.ts';

/** Prints everything wrong in `data/`, or only what has the given words in its line. */
const words = process.argv.slice(2);
const lines = loadRecords(DATA_FOLDER)
  .problems.map(problemLine)
  .filter((line) => words.every((word) => line.includes(word)));
console.log([...lines, `${lines.length} ${lines.length === 1 ? 'problem' : 'problems'}`].join('\n'));
process.exitCode = lines.length > 0 ? 1 : 0;
