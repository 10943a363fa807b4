import { describe, expect, it } from 'vitest';
import { checkOwnPeriods } from '../../src/checks/own-periods.ts';
import { calls } from '../../src/datasets/calls.ts';
import type { Row } from '../../src/domain/tables/table.ts';
import { month } from '../../src/domain/time/period.ts';
import { testRow, testTable } from '../builders/table.ts';

/** A row of calls in the return of May 2024, or of another month. */
function row(service: string, period: string, at: number, named = 5): Row {
  const one = testRow(period, { service }, { calls: 3000 }, at, `returns/calls/2024-0${named}.csv`);
  return { ...one, source: { ...one.source, period: month(2024, named) } };
}

function found(...rows: readonly Row[]) {
  return checkOwnPeriods(testTable(calls, rows)).map(({ code, place }) => `${code} ${place.row}`);
}

const [emergency, priority, other] = ['emergency-999', 'priority-101', 'non-priority-101'];

describe('a return', () => {
  it('has rows of the time that it is named for', () => {
    expect(found(row(emergency, '2024-04', 2), row(priority, '2024-04', 3))).toEqual([
      'return-without-own-period 2',
    ]);
  });

  it('has a row of that time on each group', () => {
    const rows = [
      row(emergency, '2024-05', 2),
      row(priority, '2024-05', 3),
      row(other, '2023-05', 4),
    ];
    expect(found(...rows)).toEqual(['row-of-another-period 4']);
  });

  it('may give rows of another time anew', () => {
    const before = [emergency, priority, other].map((service, at) =>
      row(service, '2024-04', at + 2, 4),
    );
    const rows = [
      row(emergency, '2024-05', 2),
      row(priority, '2024-05', 3),
      row(other, '2024-04', 4),
    ];
    expect(found(...before, ...rows)).toEqual([]);
  });

  it('may have a history', () => {
    const rows = ['2024-03', '2024-04', '2024-05'].map((period, at) =>
      row(emergency, period, at + 2),
    );
    expect(found(...rows)).toEqual([]);
  });
});
