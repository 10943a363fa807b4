import { describe, expect, it } from 'vitest';
import type { PeriodColumn, PeriodGrain } from '../../src/domain/tables/dataset.ts';
import { month } from '../../src/domain/time/period.ts';
import { readPeriodCell } from '../../src/intake/cells/period-cell.ts';
import { textCell } from '../../src/intake/files/grid.ts';

const may = month(2024, 5);

function column(grains: readonly PeriodGrain[], ahead = false): PeriodColumn {
  return { kind: 'period', name: 'period', title: 'Period', description: '', grains, ahead };
}

function read(text: string, grains: readonly PeriodGrain[], ahead = false) {
  const outcome = readPeriodCell(textCell(text), column(grains, ahead), may);
  return outcome.ok ? outcome.value.id : outcome.refusal.says;
}

describe('The period of a row', () => {
  it.each<[string, readonly PeriodGrain[], string]>([
    ['2024-05', ['month'], '2024-05'],
    ['May 2024', ['month'], '2024-05'],
    ['May-24', ['month'], '2024-05'],
    ['2024-05-01', ['month'], '2024-05'],
    ['01/05/2024', ['month'], '2024-05'],
    ['01/05/2024', ['day', 'month'], '2024-05-01'],
    ['31/05/2024', ['day'], '2024-05-31'],
    ['2023/24 - Q4', ['quarter'], '2023-24-q4'],
    ['2023/24', ['financial-year'], '2023-24'],
    ['2010-11', ['financial-year'], '2010-11'],
    ['2010-11', ['month'], '2010-11'],
    ['12 months to Feb 2024', ['rolling-year'], '12-months-to-2024-02'],
    ['2023/24 to Q3', ['year-to-date'], '2023-24-to-q3'],
  ])('reads %j in a column of %j', (text, grains, id) => {
    expect(read(text, grains)).toBe(id);
  });

  it.each<[string, readonly PeriodGrain[], string]>([
    ['', ['month'], 'the cell is empty'],
    ['spring', ['month'], '“spring” is not a month'],
    ['2024-13', ['month'], '2024-13 is not a month'],
    ['spring', ['month', 'quarter'], '“spring” is not a month or a financial quarter'],
    ['2024-05-14', ['month'], '2024-05-14 is a day, and this column takes a month'],
    ['2023-24', ['month'], '2023-24 is a financial year, and this column takes a month'],
    ['45413', ['month'], '45413 may be 1 May 2024, which spreadsheets keep as that number'],
    ['45413', ['quarter'], '45413 is not a financial quarter'],
    ['2024', ['month'], '2024 is not a month'],
    ['2024', ['financial-year'], '2024 names one year, and a financial year lies in two'],
    ['Q1 2024', ['quarter'], '“Q1 2024” names one year, and a financial year lies in two'],
    [
      '2024 Quarter 1',
      ['quarter'],
      '“2024 Quarter 1” names one year, and a financial year lies in two',
    ],
    [
      'Grand total',
      ['month'],
      '“Grand total” is the name of a total, and this table has none: its rows would be counted twice',
    ],
  ])('refuses %j in a column of %j', (text, grains, says) => {
    expect(read(text, grains)).toBe(says);
  });

  it.each([
    ['2024', 'Write 2023-24 or 2024-25.'],
    ['Q1 2024', 'Write 2023-24 Q4, 2023-24 Q1 or 2024-25 Q1.'],
    ['2024-Q4', 'Write 2024-25 Q3, 2023-24 Q4 or 2024-25 Q4.'],
  ])('is asked for in full where %s may be several', (text, fix) => {
    const read = readPeriodCell(textCell(text), column(['quarter', 'financial-year']), may);
    expect(read.ok ? read.value.id : read.refusal.fix).toBe(fix);
    for (const way of fix.replace(/^Write |\.$/g, '').split(/, | or /)) {
      expect(
        readPeriodCell(textCell(way), column(['quarter', 'financial-year'], true), may).ok,
      ).toBe(true);
    }
  });

  it('may not lie after the period of the return', () => {
    expect(read('2024-06', ['month'])).toBe(
      'the row is about June 2024, after the period of this return, May 2024',
    );
  });

  it('may have begun before the end of the return, and end after it', () => {
    expect(read('2024-25', ['financial-year'])).toBe('2024-25');
  });

  it('may lie ahead in a column of plans and events', () => {
    expect(read('2024-06', ['month'], true)).toBe('2024-06');
  });

  it('is shown how to be written', () => {
    expect(readPeriodCell(textCell('x'), column(['month', 'quarter']), may)).toMatchObject({
      refusal: { fix: 'Write a month like 2024-05 or a financial quarter like 2023-24 Q4.' },
    });
  });
});
