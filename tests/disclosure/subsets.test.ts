import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProtection } from '../../src/domain/disclosure/report.ts';
import type { Dataset } from '../../src/domain/tables/dataset.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';
import { tryAll } from './enumerate.ts';
import { protectAll } from './protected.ts';

const file = 'returns/victims/2023-24-q4.csv';
const victims: Dataset = testDataset({
  id: 'victims',
  disclosure: 'people',
  columns: [
    {
      kind: 'code',
      name: 'victims',
      title: 'Victims',
      description: '',
      codes: ['all', 'some'].map((code) => ({ code, label: code })),
    },
    numberColumn('answered', { minimum: 0 }),
    numberColumn('content', { minimum: 0 }),
    numberColumn('others', { minimum: 0 }),
  ],
  identities: [
    {
      kind: 'columns-add',
      id: 'add',
      total: 'answered',
      parts: ['content', 'others'],
      tolerance: 0,
      says: '',
    },
    {
      kind: 'rows-part',
      id: 'some-are-among-all',
      dimension: 'victims',
      part: 'some',
      whole: 'all',
      columns: ['answered', 'content', 'others'],
      says: '',
    },
  ],
});

function tableOf(content: number, others: number, more: readonly [number, number]): Table {
  const [a, b] = more;
  const sums = (one: number, two: number) => ({ answered: one + two, content: one, others: two });
  return testTable(victims, [
    testRow('2023-24-q4', { victims: 'all' }, sums(content + a, others + b), 2, file),
    testRow('2023-24-q4', { victims: 'some' }, sums(content, others), 3, file),
  ]);
}

const columns = ['answered', 'content', 'others'];
const some = fc.constantFrom(0, 1, 2, 3, 5);

describe('a row that is part of another', () => {
  it('leaves each hidden number, and each small rest, five possibilities or more', () => {
    fc.assert(
      fc.property(some, some, fc.tuple(some, some), (content, others, more) => {
        const table = tableOf(content, others, more);
        const protection = protectAll({ tables: [table], measures: [] });
        fc.pre([...protection.numbers, ...protection.untold].every(({ safe }) => safe));
        // More are too many to try.
        fc.pre(protection.cells.size <= 4);
        const key = (row: number, column: string) => `${file}||${row}|${column}`;
        const value = (row: number, column: string) =>
          table.rows[row - 2]?.numbers[column]?.value ?? 0;
        const unknowns = [2, 3].flatMap((row) =>
          columns.map((column) => {
            const hidden = protection.cells.has(key(row, column));
            const known = value(row, column);
            const least = protection.zeroHidden ? 0 : 1;
            return hidden
              ? { key: key(row, column), least, most: 20 }
              : { key: key(row, column), least: known, most: known };
          }),
        );
        const sums = [2, 3].map((row) => ({
          form: new Map([
            [key(row, 'answered'), -1],
            [key(row, 'content'), 1],
            [key(row, 'others'), 1],
          ]),
          lower: 0,
          upper: 0,
        }));
        const rests = columns.map(
          (column) =>
            new Map([
              [key(2, column), 1],
              [key(3, column), -1],
            ]),
        );
        const facts = [
          ...sums,
          ...rests.map((form) => ({ form, lower: 0, upper: Number.POSITIVE_INFINITY })),
        ];
        const small = rests.filter((_, position) => {
          const rest = value(2, columns[position] ?? '') - value(3, columns[position] ?? '');
          return rest > 0 && rest < 5;
        });
        const cells = [...protection.cells.keys()].map((cell) => new Map([[cell, 1]]));
        const narrow = [...small, ...cells].filter((form) => {
          const { least, most } = tryAll(unknowns, facts, form);
          return most - least < 4;
        });
        expect(narrow, `${content} ${others} ${more}`).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('is hidden where the rest is a few people, though no number is small', () => {
    const protection = protectAll({ tables: [tableOf(36, 12, [2, 3])], measures: [] });
    expect(protection.untold.map(({ statement }) => statement.value)).toEqual([2, 3]);
    expect(protection.cells.size).toBeGreaterThan(0);
    expect(protection.untold.every(({ safe }) => safe)).toBe(true);
  });

  it('is not said to have a small rest: that would tell it', () => {
    const protection = protectAll({ tables: [tableOf(36, 12, [2, 3])], measures: [] });
    const told = describeProtection(protection).tables.flatMap(({ numbers }) => numbers);
    expect(told).toHaveLength(protection.cells.size);
  });
});

describe('a total of which a row is left out', () => {
  it('counts others, who are not told by taking the rows given from it', () => {
    const table = tableOf(0, 0, [0, 0]);
    const dataset: Dataset = {
      ...victims,
      identities: [
        {
          kind: 'rows-add',
          id: 'rows',
          dimension: 'victims',
          total: 'all',
          columns: ['answered'],
          tolerance: 0,
          says: '',
        },
      ],
    };
    const rows = [
      testRow('2023-24-q4', { victims: 'all' }, { answered: 23 }, 2, file),
      testRow('2023-24-q4', { victims: 'some' }, { answered: 20 }, 3, file),
    ];
    const protection = protectAll({ tables: [{ ...table, dataset, rows }], measures: [] });
    expect(protection.cells.size).toBe(1);
    expect(protection.untold).toHaveLength(1);
  });
});
