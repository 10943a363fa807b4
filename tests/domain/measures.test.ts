import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count } from '../../src/domain/figures/unit.ts';
import type { Measure } from '../../src/domain/measures/measure.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { figuresOf } from '../builders/figures-in-words.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

const bedfordshire = { code: 'E23000026', name: 'Bedfordshire' };

const ethnicity = {
  kind: 'code' as const,
  name: 'ethnicity',
  title: 'Self-defined ethnicity',
  description: '',
  codes: [
    { code: 'white', label: 'White' },
    { code: 'black', label: 'Black' },
    { code: 'not-stated', label: 'Not stated' },
  ],
};

const stopsDataset = testDataset({
  columns: [
    ethnicity,
    numberColumn('stops'),
    numberColumn('population', { blank: 'not-applicable' }),
  ],
});

// The seed's table of January to March 2024.
const stops = testTable(stopsDataset, [
  testRow('2023-24 Q4', { ethnicity: 'white' }, { stops: 465, population: 507_514 }, 2),
  testRow('2023-24 Q4', { ethnicity: 'black' }, { stops: 111, population: 39_600 }, 3),
  testRow(
    '2023-24 Q4',
    { ethnicity: 'not-stated' },
    { stops: 174, population: { is: 'not-applicable' } },
    4,
  ),
]);

function measure(more: Partial<Measure> & Pick<Measure, 'id' | 'formula'>): Measure {
  return {
    title: more.id,
    definition: '',
    unit: count('search', 'searches'),
    decimals: 0,
    direction: 'neutral',
    dataset: 'stops',
    by: [],
    period: 'row',
    ...more,
  };
}

const rate = measure({
  id: 'stops-rate',
  unit: { kind: 'rate-per-1000', of: 'searches' },
  decimals: 2,
  by: ['ethnicity'],
  totals: ['ethnicity'],
  formula: { divide: [{ cell: 'stops' }, { cell: 'population' }], times: 1000 },
});

const ratio = measure({
  id: 'stops-ratio',
  unit: { kind: 'ratio' },
  decimals: 1,
  by: ['ethnicity'],
  formula: {
    divide: [
      { measure: 'stops-rate' },
      { at: { ethnicity: 'white' }, of: { measure: 'stops-rate' } },
    ],
  },
});

function compute(wanted: Measure, tables: readonly Table[] = [stops]) {
  const figures = figuresOf(
    wanted,
    {
      table: (id) => tables.find((table) => table.dataset.id === id),
      measure: (id) => [rate, ratio, wanted].find((known) => known.id === id),
    },
    bedfordshire,
  );
  return new Map(figures.map((figure) => [figure.id, figure]));
}

describe('a measure over the seed’s stop-and-search table', () => {
  it('gives the rate per 1,000 of law-and-methods 4.3', () => {
    const rates = compute(rate);
    expect(rates.get('stops-rate.white.2023-24-q4')?.value).toBeCloseTo(0.9162, 4);
    expect(rates.get('stops-rate.black.2023-24-q4')?.value).toBeCloseTo(2.803, 4);
  });

  it('gives the ratio to White of law-and-methods 4.3', () => {
    const ratios = compute(ratio);
    expect(ratios.get('stops-ratio.black.2023-24-q4')?.value).toBeCloseTo(3.0593, 4);
    expect(ratios.get('stops-ratio.white.2023-24-q4')?.value).toBe(1);
  });

  it('does not apply where the population does not', () => {
    const notStated = compute(rate).get('stops-rate.not-stated.2023-24-q4');
    expect(notStated).toMatchObject({ value: null, status: 'not-applicable' });
  });

  it('leaves out of a sum what does not apply, and keeps what does', () => {
    const whole = compute(rate).get('stops-rate.total.2023-24-q4');
    expect(whole?.value).toBeCloseTo(((465 + 111 + 174) / (507_514 + 39_600)) * 1000, 10);
  });

  it('shows how it was worked out, with every number it used', () => {
    const black = compute(ratio).get('stops-ratio.black.2023-24-q4');
    expect(black?.provenance.formula).toBe('stops-rate ÷ stops-rate for White');
    expect(black?.provenance.working).toBe(
      '(111 ÷ 39,600 × 1,000) ÷ (465 ÷ 507,514 × 1,000) = 3.059, shown as 3.1',
    );
    expect(black?.provenance.cells.map(({ row, column, given }) => [row, column, given])).toEqual([
      [3, 'stops', '111'],
      [3, 'population', '39600'],
      [2, 'stops', '465'],
      [2, 'population', '507514'],
    ]);
  });

  it('says that a figure is given where it stands in the return', () => {
    const given = compute(measure({ id: 'stops', by: ['ethnicity'], formula: { cell: 'stops' } }));
    const figure = given.get('stops.black.2023-24-q4');
    expect(figure?.provenance).toMatchObject({ origin: 'given', working: '' });
    expect(figure?.dimensions).toEqual([
      { name: 'ethnicity', title: 'Self-defined ethnicity', code: 'black', label: 'Black' },
    ]);
  });
});

const crimeDataset = testDataset({
  id: 'recorded-crime',
  columns: [numberColumn('crimes')],
});

const year = measure({
  id: 'homicide-year',
  dataset: 'recorded-crime',
  formula: { sum: 'crimes' },
  period: 'financial-year',
});

const monthly = measure({
  id: 'homicide-monthly',
  dataset: 'recorded-crime',
  decimals: 1,
  formula: { divide: [{ sum: 'crimes' }, { length: 'months' }] },
  period: 'financial-year',
});

function quarters(counts: readonly number[]): Table {
  const rows = counts.map((crimes, n) => testRow(`2023-24 Q${n + 1}`, {}, { crimes }, n + 2));
  return testTable(crimeDataset, rows);
}

describe('quarters gathered into a year', () => {
  it('add up: the seed’s homicides 4, 2, 0 and 2 are 8', () => {
    const figure = compute(year, [quarters([4, 2, 0, 2])]).get('homicide-year.2023-24');
    expect(figure?.value).toBe(8);
    expect(figure?.provenance.working).toBe('4 + 2 + 0 + 2 = 8');
  });

  it('average by month: the seed’s 422 most serious violence offences are 35.2 a month', () => {
    const figure = compute(monthly, [quarters([114, 106, 97, 105])]).get(
      'homicide-monthly.2023-24',
    );
    expect(figure?.value).toBeCloseTo(35.1667, 4);
  });

  it('are no year while one is missing', () => {
    const figure = compute(year, [quarters([4, 2, 0])]).get('homicide-year.2023-24');
    expect(figure).toMatchObject({ value: null, status: 'unavailable' });
    expect(figure?.reason).toContain('do not cover the whole period');
  });

  it('add up to the same whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9999), { minLength: 4, maxLength: 4 }), (counts) => {
        const figure = compute(year, [quarters(counts)]).get('homicide-year.2023-24');
        expect(figure?.value).toBe(counts.reduce((sum, crimes) => sum + crimes, 0));
      }),
    );
  });
});

describe('a value that cannot be had', () => {
  const rank = { ...ethnicity, name: 'rank', title: 'Rank' };
  const postsDataset = testDataset({
    id: 'posts',
    columns: [rank, numberColumn('budget'), numberColumn('actual')],
  });
  const vacant = measure({
    id: 'vacant',
    dataset: 'posts',
    by: ['rank'],
    totals: ['rank'],
    formula: { subtract: [{ cell: 'budget' }, { cell: 'actual' }] },
  });
  const posts = testTable(postsDataset, [
    testRow('2024-06', { rank: 'white' }, { budget: 77, actual: 73 }),
    testRow('2024-06', { rank: 'black' }, { budget: 1, actual: { is: 'suppressed' } }, 3),
  ]);

  it('hides everything computed from a suppressed cell, the total included', () => {
    const figures = compute(vacant, [posts]);
    expect(figures.get('vacant.white.2024-06')?.value).toBe(4);
    expect(figures.get('vacant.black.2024-06')).toMatchObject({
      value: null,
      status: 'suppressed',
    });
    expect(figures.get('vacant.total.2024-06')).toMatchObject({
      value: null,
      status: 'suppressed',
    });
  });

  it('is not applicable rather than infinite when divided by zero', () => {
    const share = measure({
      id: 'share',
      dataset: 'posts',
      by: ['rank'],
      formula: { divide: [{ cell: 'actual' }, { cell: 'budget' }], times: 100 },
    });
    const none = testTable(postsDataset, [
      testRow('2024-06', { rank: 'white' }, { budget: 0, actual: 0 }),
    ]);
    const figure = compute(share, [none]).get('share.white.2024-06');
    expect(figure).toMatchObject({ value: null, status: 'not-applicable' });
    expect(figure?.reason).toBe('budget is zero, and nothing can be divided by zero');
  });

  it('keeps decimals free of binary dust: 963.2 + 123.1 + 46.0 is 1132.3', () => {
    const strength = testDataset({
      id: 'posts',
      columns: [rank, numberColumn('fte', { decimals: 1 })],
    });
    const table = testTable(strength, [
      testRow('2024-06', { rank: 'white' }, { fte: 963.2 }),
      testRow('2024-06', { rank: 'black' }, { fte: 123.1 }),
      testRow('2024-06', { rank: 'not-stated' }, { fte: 46 }),
    ]);
    const whole = measure({ id: 'fte', dataset: 'posts', decimals: 1, formula: { sum: 'fte' } });
    expect(compute(whole, [table]).get('fte.2024-06')?.value).toBe(1132.3);
  });
});

describe('a total that the force gave', () => {
  const rankCodes = [
    { code: 'constable', label: 'Constable' },
    { code: 'total', label: 'Total' },
  ];
  const dataset = testDataset({
    id: 'strength',
    columns: [{ ...ethnicity, name: 'rank', title: 'Rank', codes: rankCodes }, numberColumn('fte')],
  });
  const table = testTable(dataset, [
    testRow('2024-05-31', { rank: 'constable' }, { fte: 12 }),
    testRow('2024-05-31', { rank: 'total' }, { fte: 13 }, 3),
  ]);

  it('stands as given and is not added to its own parts', () => {
    const given = measure({
      id: 'strength',
      dataset: 'strength',
      by: ['rank'],
      formula: { cell: 'fte' },
    });
    const figures = compute(given, [table]);
    expect(figures.get('strength.total.2024-05-31')?.value).toBe(13);
    expect(figures.get('strength.constable.2024-05-31')?.value).toBe(12);
  });
});
