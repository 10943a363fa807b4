import { describe, expect, it } from 'vitest';
import { checkExchanges } from '../../src/checks/exchanges.ts';
import { checkOtherUnits } from '../../src/checks/other-units.ts';
import { checkRepeatedRows } from '../../src/checks/repeated-rows.ts';
import { checkShares } from '../../src/checks/shares.ts';
import { checkTotalsAmongMembers } from '../../src/checks/total-among-members.ts';
import type { Status } from '../../src/domain/figures/status.ts';
import type { Row } from '../../src/domain/tables/table.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

const percentage = { unit: { kind: 'percentage' }, decimals: 1 } as const;
const names = { kind: 'code', name: 'hub', title: 'Hub', description: '', codes: 'open' } as const;
const hidden = { is: 'suppressed' as Status };

const checks = [
  checkExchanges,
  checkOtherUnits,
  checkRepeatedRows,
  checkShares,
  checkTotalsAmongMembers,
];

function found(rows: readonly Row[], columns: readonly string[], more = {}) {
  const dataset = testDataset({
    columns: [names, ...columns.map((name) => numberColumn(name, more))],
  });
  return checks.flatMap((check) => check(testTable(dataset, rows)).map(({ code }) => code));
}

/** Months of one hub: what each gives in column a, and in b. */
function months(...values: readonly (readonly [a: number, b?: number])[]) {
  return values.map(([a, b], at) =>
    testRow(`2024-0${at + 1}`, { hub: 'north' }, { a, ...(b === undefined ? {} : { b }) }, at + 2),
  );
}

/** The rows with the number of one of them hidden. */
function hiding(rows: readonly Row[], at: number, column: string): readonly Row[] {
  const cells = testRow('2024-01', {}, { [column]: hidden }).numbers;
  return rows.map((row, i) => (i === at ? { ...row, numbers: { ...row.numbers, ...cells } } : row));
}

const exchanged = months(
  [210, 40],
  [205, 44],
  [215, 38],
  [208, 41],
  [212, 43],
  [206, 39],
  [215, 38],
  [42, 209],
);
const pasted = months([310, 52], [297, 61], [333, 47], [305, 58], [320, 66], [320, 66]);
const otherUnit = months([310], [297], [333], [31]);
const share = months([88], [91], [90], [0.9]);
const hubs = ['North', 'South', 'Everything'].map((hub, at) =>
  testRow('2024-06', { hub }, { a: [310, 204, 514][at] ?? 0, b: [97, 31, 128][at] ?? 0 }, at + 2),
);

describe('a slip beside a hidden number', () => {
  it.each([
    ['columns-exchanged', exchanged, ['a', 'b'], 0, 'a', {}],
    ['row-repeated', pasted, ['a', 'b'], 0, 'b', {}],
    ['value-in-another-unit', otherUnit, ['a'], 0, 'a', {}],
    ['share-for-percentage', share, ['a'], 0, 'a', percentage],
    ['total-among-members', hubs, ['a', 'b'], 0, 'b', {}],
  ] as const)(
    'is not told where it would tell of that number: %s',
    (code, rows, columns, at, column, more) => {
      expect(found(rows, columns, more)).toContain(code);
      expect(found(hiding(rows, at, column), columns, more)).not.toContain(code);
    },
  );
});
