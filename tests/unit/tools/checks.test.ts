import { describe, expect, it } from 'vitest';
import { countChecks } from '../../../tools/export/checks.ts';

const on = (where: string, title: string, status = 'passed') => ({
  ancestorTitles: [`points of the leg: ${where}`],
  title,
  status,
  ...(status === 'failed' && { failureMessages: ['AssertionError: 3 is not 4\n    at a line'] }),
});

describe('the self-check report', () => {
  const report = countChecks([
    on('heavy L', 'SP6 lies 3 cun above the inner ankle bone, of 15'),
    on('heavy R', 'SP6 lies 3 cun above the inner ankle bone, of 15', 'failed'),
    on('slim L', 'SP9 lies 2 cun below the apex of the kneecap'),
    on('slim L', 'the points follow each other down the leg'),
    on('slim L', 'BL11 is level with the lower border of t1'),
    { ancestorTitles: ['the table'], title: 'has a row for each', status: 'passed' },
  ]);

  it('counts sentences by what they claim, and the bodies they were computed on', () => {
    expect(report.kinds).toEqual([
      { kind: 'order along the line', sentences: 1, relations: 1, bodies: 1, failed: 0 },
      { kind: 'cun along a segment', sentences: 2, relations: 3, bodies: 2, failed: 1 },
      { kind: 'level with', sentences: 1, relations: 1, bodies: 1, failed: 0 },
    ]);
  });

  it('leaves out what was computed on no body', () => {
    expect(report).toMatchObject({ sentences: 4, relations: 5, failed: 1 });
  });

  it('names the body, the side and the reason of what failed', () => {
    expect(report.failures).toEqual([
      {
        on: 'heavy R',
        sentence: 'SP6 lies 3 cun above the inner ankle bone, of 15',
        why: 'AssertionError: 3 is not 4',
      },
    ]);
  });
});
