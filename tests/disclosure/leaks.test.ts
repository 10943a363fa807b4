import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactTables } from '../../src/domain/disclosure/redact.ts';
import type { Measure } from '../../src/domain/measures/measure.ts';
import type { Dataset } from '../../src/domain/tables/dataset.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';
import { people, peopleMeasure } from './count-tables.ts';
import { besideBruteForce, protectAll, type Tables } from './protected.ts';

const few = { numRuns: 15 };
const small = fc.constantFrom(0, 1, 2, 3, 5, 6, 7);

describe('a table of two rows with its totals', () => {
  // A summary of two groups with n (%) and a total, as tables of patients often are: n = 3 of 15 is
  // hidden, and the total less the other row has it back.
  const sizes = { group: 2, answer: 2 };
  const tables: Tables = {
    tables: [people(sizes, [3, 12, 14, 21])],
    measures: [peopleMeasure(sizes)],
  };
  const protection = protectAll(tables);

  it('hides more than the small number, which the totals would give back', () => {
    const hidden = [...protection.cells.values()].map(({ value }) => value);
    expect(hidden).toHaveLength(4);
  });

  it('keeps every total', () => {
    expect([...protection.figures].filter((id) => id.includes('total'))).toEqual([]);
  });
});

const part = numberColumn('part', { minimum: 0 });
const whole = numberColumn('whole', { minimum: 0 });
const percent = numberColumn('part_percent', { unit: { kind: 'percentage' }, decimals: 2 });
const shares: Dataset = testDataset({
  id: 'shares',
  disclosure: 'people',
  columns: [part, whole, percent],
  key: [],
  identities: [
    {
      kind: 'percentage',
      id: 'share',
      percentage: 'part_percent',
      numerator: 'part',
      denominator: 'whole',
      decimals: 2,
      says: '',
    },
  ],
});
const share: Measure = {
  ...peopleMeasure({}),
  id: 'share',
  unit: { kind: 'percentage' },
  decimals: 2,
  dataset: 'shares',
  formula: { divide: [{ cell: 'part' }, { cell: 'whole' }], times: 100 },
  totals: [],
};

function sharesOf(numbers: { part: number; whole: number; part_percent: number }): Tables {
  const row = testRow('2023-24-q4', {}, numbers, 2, 'returns/shares/2023-24-q4.csv');
  return { tables: [testTable(shares, [row])], measures: [share] };
}

describe('a percentage', () => {
  it('is hidden with its numerator: 6.67% of 15 is 1', () => {
    const tables = sharesOf({ part: 1, whole: 15, part_percent: 6.67 });
    const protection = protectAll(tables);
    expect([...protection.figures]).toEqual(['share.2023-24-q4']);
    const [redacted] = redactTables(tables.tables, protection);
    expect(redacted?.rows[0]?.numbers.part_percent).toEqual({
      value: null,
      status: 'suppressed',
      given: '[c]',
    });
    expect(redacted?.rows[0]?.numbers.whole?.value).toBe(15);
  });

  it('bounds its numerator: of 15 people one to fifteen may be meant', () => {
    const [number] = protectAll(sharesOf({ part: 1, whole: 15, part_percent: 6.67 })).numbers;
    expect(number).toMatchObject({ least: 1, most: 15, safe: true });
  });

  it('is shown where both numbers may be', () => {
    expect(protectAll(sharesOf({ part: 6, whole: 15, part_percent: 40 })).figures.size).toBe(0);
  });
});

describe('tables that count the same people', () => {
  const first = { age: 2, sex: 2 };
  const second = { age: 2, origin: 2 };
  const linked = (values: readonly number[], others: readonly number[]): Tables => ({
    tables: [
      people(first, values, {
        margins: [{ dataset: 'others', column: 'people', by: ['age'] }],
      }),
      people(second, others, { id: 'others' }),
    ],
    measures: [
      peopleMeasure(first, { by: ['sex'], totals: ['sex'] }),
      peopleMeasure(second, { id: 'others', dataset: 'others' }),
    ],
  });

  it('are protected together: a total hidden in one is not read from the other', () => {
    const protection = protectAll(linked([2, 1, 20, 30], [3, 0, 25, 25]));
    expect([...protection.figures]).toContain('others.age-1.total.2023-24-q4');
  });

  it('have the ranges that trying all whole numbers gives', () => {
    const four = fc.array(small, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(four, fc.nat({ max: 3 }), ([a = 0, b = 0, c = 0, d = 0], moved) => {
        const tables = linked(
          [a, b, c, d],
          [a + b, 0, Math.max(0, c + d - moved), Math.min(moved, c + d)],
        );
        const { proven, tried } = besideBruteForce(tables, protectAll(tables));
        expect(proven).toEqual(tried);
      }),
      few,
    );
  });
});

describe('what was published before', () => {
  const sizes = { sex: 2, age: 2 };
  const now = people(sizes, [3, 20, 30, 25]);
  const before = people(sizes, [8, 20, 30, 25]);
  const restated: Table = {
    ...now,
    // Only the row that changed stands in the new return; the others keep the one that gave them.
    rows: [revised(now), ...before.rows.slice(1)],
    former: [before.rows],
  };
  const tables: Tables = { tables: [restated], measures: [peopleMeasure(sizes)] };
  const protection = protectAll(tables);

  it('stays known: no number that was shown then can protect another now', () => {
    expect([...protection.cells.values()].map(({ value }) => value)).toEqual([3]);
  });

  it('leaves the totals to be hidden, from which the new number could be worked out', () => {
    expect([...protection.figures].filter((id) => id.includes('total')).toSorted()).toEqual([
      'people.sex-1.total.2023-24-q4',
      'people.total.age-1.2023-24-q4',
      'people.total.total.2023-24-q4',
    ]);
    expect(protection.numbers.every(({ safe }) => safe)).toBe(true);
  });
});

function revised(table: Table): Table['rows'][number] {
  const [row] = table.rows;
  if (row === undefined) throw new Error('The table has no row.');
  return {
    ...row,
    source: { ...row.source, file: 'returns/people/2023-24-q4-r2.csv', revision: 2 },
  };
}
