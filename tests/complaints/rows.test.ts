import { describe, expect, it } from 'vitest';
import { wordsOf } from '../builders/shown.ts';
import { compileStatement, returns, sectionText, wordReturns } from './statement.ts';

function rowsOf(...lines: readonly string[]): string {
  return sectionText(['```rows', ...lines, '```'].join('\n'));
}

const meetings = ['dataset: complaints-meetings', 'columns: [meeting, date, discussed, address]'];

describe('rows of a return in words', () => {
  it('are listed newest first, the first column set apart and leading to the address', async () => {
    const { section, findings } = await compileStatement(rowsOf(...meetings), wordReturns);
    expect(findings).toEqual([]);
    expect(section && wordsOf(section)).toEqual([
      'Quarterly meeting. Date: 15 May 2024. Discussed: Themes of the quarter.\n' +
        'Quarterly meeting. Date: 14 February 2024. Discussed: How long answers take.',
    ]);
    expect(JSON.stringify(section?.blocks)).toContain('"to":"https://example.org/february"');
  });

  it('tell codes by their labels and leave out what is empty', async () => {
    const { section } = await compileStatement(
      rowsOf('dataset: complaint-recommendations', 'columns: [recommendation, status, reason]'),
      wordReturns,
    );
    expect(section && wordsOf(section)).toEqual([
      'Made-up 3. Status: Done.\n' +
        'Made-up 2. Status: Not accepted. Why it was not accepted: Two lists are kept for a reason.\n' +
        'Made-up 1. Status: Accepted.',
    ]);
  });

  it('do not tell of a day after the edition’s month', async () => {
    const path = 'returns/complaints-meetings/2024-07.csv';
    const later = 'date,meeting,who,discussed\n2024-07-03,Quarterly meeting,Both,Later\n';
    const { section } = await compileStatement(rowsOf(...meetings), {
      ...wordReturns,
      [path]: later,
    });
    expect(section && wordsOf(section).join('')).not.toContain('July');
  });

  it('tell what has become of each by now, and in an earlier edition what had by then', async () => {
    const header = 'recommendation,made_by,title,status,date,reason';
    const files = {
      'returns/complaint-recommendations/2024-03.csv': `${header}\nMade-up 1,IOPC,Write,Accepted,2024-01-31,\n`,
      'returns/complaint-recommendations/2024-06.csv': `${header}\nMade-up 1,IOPC,Write,Done,2024-06-03,\n`,
    };
    const text = rowsOf('dataset: complaint-recommendations', 'columns: [recommendation, status]');
    const now = await compileStatement(text, files);
    expect(now.section && wordsOf(now.section)).toEqual(['Made-up 1. Status: Done.']);
    const later = files['returns/complaint-recommendations/2024-06.csv'];
    const then = await compileStatement(text, {
      'returns/complaint-recommendations/2024-03.csv':
        files['returns/complaint-recommendations/2024-03.csv'],
      'returns/complaint-recommendations/2024-07.csv': later,
    });
    expect(then.section && wordsOf(then.section)).toEqual(['Made-up 1. Status: Accepted.']);
  });

  it('are a gap where nothing was returned', async () => {
    const { section, findings } = await compileStatement(rowsOf(...meetings), returns);
    expect(section?.blocks).toMatchObject([{ kind: 'gap', lacks: ['complaints-meetings'] }]);
    expect(findings).toMatchObject([{ code: 'return-not-supplied' }]);
  });

  it.each([
    [
      ['dataset: complaint-meetings', 'columns: [date]'],
      'no dataset is called “complaint-meetings”',
    ],
    [
      ['dataset: complaints-meetings', 'columns: [whom]'],
      'no column of complaints-meetings is called “whom”',
    ],
    [
      ['dataset: regulation-13-letters', 'columns: [letters_issued]'],
      '“letters_issued” is a column of numbers',
    ],
  ])('are refused of %o', async (lines, says) => {
    const { findings } = await compileStatement(rowsOf(...lines));
    expect(findings).toMatchObject([
      { code: 'block-refused', severity: 'error', says: expect.stringContaining(says) },
    ]);
  });
});
