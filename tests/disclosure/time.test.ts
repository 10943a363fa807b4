import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row, Table } from '../../src/domain/tables/table.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';
import { protectAll } from './protected.ts';

/** Periods by the stretches of time that they are made of: three months and the quarter after them. */
const periods = {
  '2024-04': [0],
  '2024-05': [1],
  '2024-06': [2],
  '2024-25 Q1': [0, 1, 2],
  '2024-25 Q2': [3],
  '2024-25 to Q2': [0, 1, 2, 3],
} as const;
type Name = keyof typeof periods;
const names: readonly Name[] = [
  '2024-04',
  '2024-05',
  '2024-06',
  '2024-25 Q1',
  '2024-25 Q2',
  '2024-25 to Q2',
];

function tableOf(stretches: readonly number[], shown: readonly Name[]): Table {
  const rows = shown.map((name, position): Row => {
    const people = periods[name].reduce((sum: number, at) => sum + (stretches[at] ?? 0), 0);
    return testRow(name, {}, { people }, position + 2, 'returns/people/2024-25.csv');
  });
  const columns = [numberColumn('people', { minimum: 0 })];
  return testTable(testDataset({ id: 'people', disclosure: 'people', columns, key: [] }), rows);
}

/** No stretch is tried with more. */
const most = 22;

/** Stretches taken together, in every way. */
const groups = Array.from({ length: 15 }, (_, n) =>
  [0, 1, 2, 3].filter((at) => ((n + 1) >> at) & 1),
);

interface Sum {
  readonly of: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** The least and the most of each group, by trying all numbers of people in each stretch. */
function tryAllOf(sums: readonly Sum[]): ReadonlyMap<string, readonly [number, number]> {
  const found = new Map<string, readonly [number, number]>();
  const people = [0, 0, 0, 0];
  const add = (of: readonly number[]) => of.reduce((sum, at) => sum + (people[at] ?? 0), 0);
  const place = (at: number): void => {
    if (sums.some(({ of, upper }) => add(of) > upper)) return;
    const settled = sums.filter(({ of }) => of.every((one) => one < at));
    if (settled.some(({ of, lower }) => add(of) < lower)) return;
    if (at === 4) {
      for (const group of groups) {
        const key = group.join();
        const [low, high] = found.get(key) ?? [Number.POSITIVE_INFINITY, 0];
        found.set(key, [Math.min(low, add(group)), Math.max(high, add(group))]);
      }
      return;
    }
    for (let value = 0; value <= most; value += 1) {
      people[at] = value;
      place(at + 1);
    }
    people[at] = 0;
  };
  place(0);
  return found;
}

function reader(table: Table, shown: readonly Name[]) {
  const protection = protectAll({ tables: [table], measures: [] });
  const sums = table.rows.map((row, position): Sum => {
    const of = periods[shown[position] ?? '2024-04'];
    const value = row.numbers.people?.value ?? 0;
    return protection.cells.has(`${row.source.file}||${row.row}|people`)
      ? { of, lower: protection.zeroHidden ? 0 : 1, upper: Number.POSITIVE_INFINITY }
      : { of, lower: value, upper: value };
  });
  return { protection, tried: tryAllOf(sums) };
}

const some = fc.constantFrom(0, 1, 2, 3, 4, 6, 9, 13);

describe('what a reader knows of periods that overlap', () => {
  it('leaves every small group of people open, be it a period, a rest or a difference', () => {
    fc.assert(
      fc.property(
        fc.array(some, { minLength: 4, maxLength: 4 }),
        fc.subarray([...names], { minLength: 2 }),
        (stretches, shown) => {
          const table = tableOf(stretches, shown);
          const { protection, tried } = reader(table, shown);
          const all = [...protection.numbers, ...protection.untold];
          fc.pre(all.every(({ safe }) => safe));
          const given = groups.filter((group) => {
            const people = group.reduce((sum, at) => sum + (stretches[at] ?? 0), 0);
            const [least = 0, greatest = 0] = tried.get(group.join()) ?? [];
            return least === greatest && people > 0 && people < 5;
          });
          expect(given, `${shown}: ${stretches}`).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is what trying all numbers gives, for every hidden period', () => {
    fc.assert(
      fc.property(
        fc.array(some, { minLength: 4, maxLength: 4 }),
        fc.subarray([...names], { minLength: 2 }),
        (stretches, shown) => {
          const { protection, tried } = reader(tableOf(stretches, shown), shown);
          const { numbers } = protection;
          // Where nothing bounds a number, there is no end to trying.
          fc.pre(numbers.every((number) => number.most !== null && number.most <= most));
          const proven = numbers.map((number) => [number.least, number.most]);
          const found = numbers.map(({ cell }) =>
            tried.get(periods[shown[cell.row.row - 2] ?? '2024-04'].join()),
          );
          expect(proven).toEqual(found);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('costs nothing where periods follow one another', () => {
    const shown: readonly Name[] = ['2024-04', '2024-05', '2024-06', '2024-25 Q2'];
    const protection = protectAll({ tables: [tableOf([3, 9, 9, 9], shown)], measures: [] });
    expect(protection.numbers.map(({ statement }) => statement.value)).toEqual([3]);
  });

  it('takes a year that its quarters do not add up to for what it is, and protects the rest', () => {
    const table = tableOf([3, 9, 9, 9], ['2024-04', '2024-05', '2024-06', '2024-25 Q1']);
    const rows = table.rows.map((row, position) =>
      position < 3
        ? row
        : testRow('2024-25 Q1', {}, { people: 12 }, 5, 'returns/people/2024-25.csv'),
    );
    const protection = protectAll({ tables: [{ ...table, rows }], measures: [] });
    expect(protection.numbers.every(({ safe }) => safe)).toBe(true);
  });

  it('says nothing of numbers as at a day', () => {
    const table = tableOf([3, 9, 9, 9], ['2024-04', '2024-05', '2024-06', '2024-25 Q1']);
    const asAt = { ...table, dataset: { ...table.dataset, asAt: true as const } };
    const protection = protectAll({ tables: [asAt], measures: [] });
    expect(protection.numbers.map(({ statement }) => statement.value)).toEqual([3]);
  });
});
