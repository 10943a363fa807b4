import { describe, expect, it } from 'vitest';
import { checkExpectedOrders } from '../../src/checks/expected-orders.ts';
import { checkOtherUnits } from '../../src/checks/other-units.ts';
import { calls } from '../../src/datasets/calls.ts';
import { datasets } from '../../src/datasets/index.ts';
import { count, type Unit } from '../../src/domain/figures/unit.ts';
import { expectedOrders } from '../../src/reference/expected-orders.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

function found(values: readonly number[], unit: Unit) {
  const dataset = testDataset({ columns: [numberColumn('wait', { unit, decimals: 2 })] });
  const rows = values.map((wait, at) => testRow(`2024-0${at + 1}`, {}, { wait }, at + 2));
  return checkOtherUnits(testTable(dataset, rows));
}

const seconds: Unit = { kind: 'seconds' };
const money: Unit = { kind: 'money' };
const counted = count('call');

describe('a number in another unit than its series', () => {
  it('is minutes among seconds: 2 beside 122, 131 and 118', () => {
    expect(found([122, 131, 2, 118], seconds)).toMatchObject([
      {
        code: 'value-in-another-unit',
        severity: 'warning',
        place: { row: 4, column: 'wait' },
        says: '2 seconds in March 2024 is far from the rest of its series (118 to 131); 120 would be among them',
      },
    ]);
  });

  it.each([
    ['seconds among minutes', [2, 2.2, 125, 1.9], seconds],
    ['pence among pounds', [120, 118.5, 12_150, 130], money],
    ['thousands among ones', [10_890, 11_204, 11, 10_512], counted],
    ['a nought too many', [301, 288, 2900, 310], counted],
  ] as const)('is %s', (_, values, unit) => {
    expect(found(values, unit)).toMatchObject([{ place: { row: 4 } }]);
  });

  it.each([
    ['there are too few others', [122, 131, 2], seconds],
    ['the others vary as much themselves', [122, 2, 30, 118, 9], seconds],
    ['no factor brings it among them', [122, 131, 30, 118], seconds],
    ['it is no more than three times as much', [122, 131, 360, 118], seconds],
    ['so few are counted that chance does it', [29, 31, 3, 30], counted],
    ['a count is no length of time', [300, 310, 5, 290], counted],
  ] as const)('is none where %s', (_, values, unit) => {
    expect(found(values, unit)).toEqual([]);
  });
});

describe('waits in an order that is not expected', () => {
  function waits(emergency: number, priority: number | null, other: number) {
    const of = { 'emergency-999': emergency, 'priority-101': priority, 'non-priority-101': other };
    const rows = Object.entries(of).map(([service, wait], at) =>
      testRow('2024-05', { service }, { average_wait_seconds: wait }, at + 2),
    );
    return checkExpectedOrders(testTable(calls, rows));
  }

  it('are none in the document of June 2024', () => {
    expect(waits(8, 122, 352)).toEqual([]);
  });

  it('are a wait in minutes that is shorter than that of 999', () => {
    expect(waits(8, 2, 352)).toMatchObject([
      {
        code: 'order-unexpected',
        severity: 'warning',
        place: { row: 3, column: 'average_wait_seconds' },
        says: '2s is given for 101 priority in May 2024, and 8s for 999, although 999 calls are answered before calls to 101, and those of priority before others',
      },
    ]);
    expect(waits(8, 122, 6)).toMatchObject([{ place: { row: 4 } }]);
  });

  it('are none where two are equal, or where one is not given', () => {
    expect(waits(8, 8, 352)).toEqual([]);
    expect(waits(8, null, 352)).toEqual([]);
  });

  it.each(expectedOrders)('of $dataset are those of codes that there are', (expected) => {
    const dataset = datasets.find(({ id }) => id === expected.dataset);
    const column = dataset?.columns.find(({ name }) => name === expected.by);
    const codes = column?.kind === 'code' && column.codes !== 'open' ? column.codes : [];
    expect(codes.map(({ code }) => code)).toEqual(expect.arrayContaining([...expected.order]));
    expect(dataset?.columns.map(({ name }) => name)).toContain(expected.column);
  });
});
