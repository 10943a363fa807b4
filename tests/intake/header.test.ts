import { describe, expect, it } from 'vitest';
import { hubCalls, monthlyCount } from './builders/dataset.ts';
import { readLines, rows, told } from './builders/return-file.ts';

const fixes = async (lines: readonly string[]) => {
  const reading = await readLines(lines, monthlyCount);
  return reading.accepted ? [] : reading.findings.map(({ fix }) => fix);
};

describe('The header of a return', () => {
  it('is refused with a column that the dataset does not have', async () => {
    const lines = ['month,calls,weather', '2024-05,7,rain'];

    expect(told(await readLines(lines, monthlyCount))).toEqual([
      'row 1, column weather: there is no column “weather” in the return “Offences”',
    ]);
    expect(await fixes(lines)).toEqual([
      'Take the column out, or name it as the template does: month and calls.',
    ]);
  });

  it('is refused with a misspelt column, which is guessed', async () => {
    const lines = ['month,cals', '2024-05,7'];

    expect(told(await readLines(lines, monthlyCount))).toEqual([
      'row 1, column cals: there is no column “cals” in the return “Offences”',
      'row 1, column calls: this column is missing',
    ]);
    expect(await fixes(lines)).toEqual([
      'Did you mean calls? If not, take the column out.',
      'Add it: calls (Calls taken). The columns of “Offences” are month and calls.',
    ]);
  });

  it('is refused with a column that is there more than once, which is said once', async () => {
    const reading = await readLines(
      ['month,calls,Calls taken,CALLS', '2024-05,7,7,7'],
      monthlyCount,
    );

    expect(told(reading)).toEqual([
      'row 1, column calls: this column stands in the header more than once, in B, C and D',
    ]);
  });

  it('does not hide what is wrong in the columns that are known', async () => {
    const reading = await readLines(['month,weather', 'spring,rain'], monthlyCount);

    expect(told(reading)).toEqual([
      'row 1, column weather: there is no column “weather” in the return “Offences”',
      'row 1, column calls: this column is missing',
      'row 2, column month: “spring” is not a month',
    ]);
  });

  it('is found below titles, and bears the marks of notes', async () => {
    const reading = await readLines(
      [
        'Offences by month,',
        '',
        'Produced,3 June 2024',
        'Month¹,Calls taken [note 2]',
        '2024-05,7',
      ],
      monthlyCount,
    );

    expect(rows(reading).map(({ row, numbers }) => [row, numbers.calls?.value])).toEqual([[5, 7]]);
  });

  it.each([
    ['numbers', '2024-04,6'],
    ['two of the columns of a dataset with more', 'month,hub,remark'],
  ])('is not looked for below %s, which may be another table', async (_what, above) => {
    const whole = hubCalls.columns.map(({ name }) => name).join(',');
    const row = '2024-05,Luton,999,1,88.4,8,0,';
    const lines = [above, whole, row].map(
      (line) => line + ','.repeat(7 - line.split(',').length + 1),
    );

    expect(told(await readLines(lines, hubCalls))).toEqual([
      'row 1: the header is not here but in row 2, with rows above it that may be another table',
    ]);
  });

  it('is asked for once where there is none', async () => {
    const reading = await readLines(['2024-05,7', '2024-04,8'], monthlyCount);

    expect(told(reading)).toEqual([
      'row 1: none of the columns of the return “Offences” is named here',
    ]);
    expect(await fixes(['2024-05,7', '2024-04,8'])).toEqual([
      'Write the names of the columns in the first row: month and calls.',
    ]);
  });

  it('of another dataset is refused', async () => {
    const reading = await readLines(['month,calls', '2024-05,7'], hubCalls);

    expect(told(reading)).toEqual([
      'row 1, column hub: this column is missing',
      'row 1, column service: this column is missing',
      'row 1, column in_time: this column is missing',
      'row 1, column wait: this column is missing',
    ]);
  });
});
