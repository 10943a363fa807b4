import { describe, expect, it } from 'vitest';
import { checkIdentities } from '../../src/checks/identities.ts';
import type { Identity } from '../../src/domain/tables/dataset.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

const group = {
  kind: 'code' as const,
  name: 'group',
  title: 'Group',
  description: '',
  codes: [
    { code: 'home', label: 'Home force' },
    { code: 'shared', label: 'Collaborated share' },
    { code: 'total', label: 'Total' },
  ],
};

function tableWith(identity: Identity, rows: Parameters<typeof testTable>[1]) {
  const names = ['requests', 'ask', 'know', 'share', 'fte'];
  const columns = [group, ...names.map((name) => numberColumn(name, { decimals: 1 }))];
  return testTable(testDataset({ columns, identities: [identity] }), rows);
}

const askPlusKnow: Identity = {
  kind: 'columns-add',
  id: 'ask-and-know',
  total: 'requests',
  parts: ['ask', 'know'],
  tolerance: 0,
  says: 'requests = Right to Ask + Right to Know',
};

describe('a total across columns', () => {
  it('holds for the seed’s June 2023: 40 = 25 + 15', () => {
    const table = tableWith(askPlusKnow, [
      testRow('2023-06', { group: 'home' }, { requests: 40, ask: 25, know: 15 }),
    ]);
    expect(checkIdentities(table)).toEqual([]);
  });

  it('is an error with the sum written out when it does not hold', () => {
    const table = tableWith(askPlusKnow, [
      testRow('2023-06', { group: 'home' }, { requests: 41, ask: 25, know: 15 }, 7),
    ]);
    expect(checkIdentities(table)).toMatchObject([
      {
        code: 'identity-columns-add',
        severity: 'error',
        place: { row: 7, column: 'requests' },
        says: '41.0 is given, but 25.0 + 15.0 is 40.0 (requests = Right to Ask + Right to Know)',
      },
    ]);
  });

  it('is passed over where a part is hidden: nothing may be told of it', () => {
    const table = tableWith(askPlusKnow, [
      testRow('2023-06', { group: 'home' }, { requests: 41, ask: { is: 'suppressed' }, know: 15 }),
    ]);
    expect(checkIdentities(table)).toEqual([]);
  });
});

const rowsAdd: Identity = {
  kind: 'rows-add',
  id: 'strength',
  dimension: 'group',
  total: 'total',
  columns: ['fte'],
  tolerance: 0.1,
  says: 'total strength = the sum of its parts, within rounding',
};

describe('a total down the rows', () => {
  const parts = [
    testRow('2024-05-31', { group: 'home' }, { fte: 963.2 }),
    testRow('2024-05-31', { group: 'shared' }, { fte: 169.1 }),
  ];

  it('holds within its stated rounding: the seed prints 1,132.2 for 1,132.3', () => {
    const table = tableWith(rowsAdd, [
      ...parts,
      testRow('2024-05-31', { group: 'total' }, { fte: 1132.2 }),
    ]);
    expect(checkIdentities(table)).toEqual([]);
  });

  it('is found beyond it', () => {
    const table = tableWith(rowsAdd, [
      ...parts,
      testRow('2024-05-31', { group: 'total' }, { fte: 1132.1 }, 9),
    ]);
    expect(checkIdentities(table).map(({ says }) => says)).toEqual([
      '1,132.1 is given, but 963.2 + 169.1 is 1,132.3 (total strength = the sum of its parts, within rounding)',
    ]);
  });

  it('takes away what counts negatively', () => {
    const variance: Identity = {
      ...rowsAdd,
      parts: ['home', { minus: 'shared' }],
      says: 'variance = strength − establishment',
    };
    const table = tableWith(variance, [
      testRow('2024-05-31', { group: 'home' }, { fte: 195.1 }),
      testRow('2024-05-31', { group: 'shared' }, { fte: 211 }),
      testRow('2024-05-31', { group: 'total' }, { fte: -15.9 }),
    ]);
    expect(checkIdentities(table)).toEqual([]);
  });

  it('compares only rows of the same period', () => {
    const table = tableWith(rowsAdd, [
      ...parts,
      testRow('2024-06-30', { group: 'total' }, { fte: 5 }),
    ]);
    expect(checkIdentities(table)).toEqual([]);
  });
});

describe('a total in a column that takes any name', () => {
  const status = { ...group, codes: 'open' } as const;
  const dataset = testDataset({ columns: [status, numberColumn('records')] });
  const rows = (all: number) =>
    [
      ['open', 3],
      ['closed', 4],
      ['total', all],
    ].map(([code, records], at) =>
      testRow('2024-05', { group: String(code) }, { records: Number(records) }, at + 2),
    );

  it('is held against the other rows, though the dataset does not speak of it', () => {
    expect(checkIdentities(testTable(dataset, rows(7)))).toEqual([]);
    expect(checkIdentities(testTable(dataset, rows(8)))).toMatchObject([
      {
        code: 'identity-rows-add',
        place: { row: 4 },
        says: '8 is given, but 3 + 4 is 7 (The total is the sum of all other rows)',
      },
    ]);
  });
});

const shareOf: Identity = {
  kind: 'percentage',
  id: 'share',
  percentage: 'share',
  numerator: 'ask',
  denominator: 'requests',
  decimals: 2,
  says: 'share of all',
};

describe('a percentage that the force gave', () => {
  it('holds when it is that of its numerator: 2 of 15 is 13.33%', () => {
    const table = tableWith(shareOf, [
      testRow('2024-06', { group: 'home' }, { share: 13.33, ask: 2, requests: 15 }),
    ]);
    expect(checkIdentities(table)).toEqual([]);
  });

  it('holds at nought of nobody', () => {
    const table = tableWith(shareOf, [
      testRow('2024-06', { group: 'home' }, { share: 0, ask: 0, requests: 0 }),
    ]);
    expect(checkIdentities(table)).toEqual([]);
  });

  it('is found when it is not', () => {
    const table = tableWith(shareOf, [
      testRow('2024-06', { group: 'home' }, { share: 13.34, ask: 2, requests: 15 }),
    ]);
    expect(checkIdentities(table)).toMatchObject([
      { says: '13.34% is given, but 2 of 15 is 13.33% (share of all)' },
    ]);
  });
});
