import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/domain/measures/measure.ts';
import { figuresOf } from '../builders/figures-in-words.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

const ethnicity = {
  kind: 'code' as const,
  name: 'ethnicity',
  title: 'Self-defined ethnicity',
  description: '',
  codes: [
    { code: 'white', label: 'White' },
    { code: 'black', label: 'Black' },
  ],
};

const table = testTable(
  testDataset({
    columns: [
      ethnicity,
      numberColumn('stops'),
      numberColumn('population'),
      numberColumn('percentage', { unit: { kind: 'percentage' }, decimals: 1 }),
    ],
  }),
  [
    testRow(
      '2023-24 Q4',
      { ethnicity: 'white' },
      { stops: 465, population: 507_514, percentage: 88.4 },
      2,
    ),
    testRow(
      '2023-24 Q4',
      { ethnicity: 'black' },
      { stops: 8, population: 704_726, percentage: 33.3 },
      3,
    ),
  ],
);

const perThousand = { divide: [{ sum: 'stops' }, { sum: 'population' }], times: 1000 } as const;

const ofStops: Measure = {
  id: 'stops',
  title: 'Stops',
  definition: '',
  unit: { kind: 'rate-per-1000', of: 'stops' },
  decimals: 2,
  direction: 'neutral',
  dataset: 'stops',
  formula: perThousand,
  by: ['ethnicity'],
  totals: ['ethnicity'],
  period: 'row',
};

/** The figures of White, Black and both together. */
function figures(more: Partial<Measure>) {
  const measure = { ...ofStops, ...more };
  const sources = { table: () => table, measure: () => measure };
  return figuresOf(measure, sources, { code: 'E23000026', name: 'Bedfordshire' });
}

describe('the interval of a figure', () => {
  it('is exact for a count under ten and Byar’s from ten (law and methods, 5.4: 8 and 465)', () => {
    const [white, black] = figures({ formula: { sum: 'stops' }, uncertainty: { kind: 'count' } });
    expect(black?.interval?.low).toBeCloseTo(3.454, 3);
    expect(black?.interval?.high).toBeCloseTo(15.763, 3);
    expect(black?.interval).toMatchObject({ level: 0.95, method: 'exact-poisson' });
    expect(white?.interval?.low).toBeCloseTo(423.69, 2);
    expect(white?.interval?.high).toBeCloseTo(509.25, 2);
    expect(white?.interval?.method).toBe('byar');
  });

  it('of a rate is that of its events, in the unit of the rate (4.3: White)', () => {
    const [white] = figures({
      uncertainty: {
        kind: 'rate',
        events: { sum: 'stops' },
        exposure: { sum: 'population' },
        times: 1000,
      },
    });
    expect(white?.value).toBeCloseTo(0.9162, 4);
    expect(white?.interval?.low).toBeCloseTo(0.835, 3);
    expect(white?.interval?.high).toBeCloseTo(1.003, 3);
  });

  it('of a percentage that is given takes the nearest whole number of its base (5.4: 88.4%)', () => {
    const [white] = figures({
      unit: { kind: 'percentage' },
      formula: { cell: 'percentage' },
      totals: [],
      uncertainty: { kind: 'share', of: { sum: 'stops' } },
    });
    expect(white?.interval?.method).toBe('wilson');
    expect(white?.interval?.low).toBeCloseTo(85.2, 1);
    expect(white?.interval?.high).toBeCloseTo(91.0, 1);
  });

  it('of a ratio is there for neither the reference group nor the whole', () => {
    const [white, black, both] = figures({
      unit: { kind: 'ratio' },
      formula: { divide: [perThousand, { at: { ethnicity: 'white' }, of: perThousand }] },
      uncertainty: {
        kind: 'ratio',
        events: { sum: 'stops' },
        exposure: { sum: 'population' },
        against: { ethnicity: 'white' },
      },
    });
    expect(white?.value).toBe(1);
    expect(white?.interval).toBeUndefined();
    expect(both?.interval).toBeUndefined();
    expect(black?.interval?.method).toBe('log-ratio');
  });

  it('is left out where the measure does not say how chance comes in', () => {
    expect(figures({}).every(({ interval }) => interval === undefined)).toBe(true);
  });
});

describe('a percentage of too few', () => {
  const [white, black] = figures({
    unit: { kind: 'percentage' },
    formula: { cell: 'percentage' },
    totals: [],
    uncertainty: { kind: 'share', of: { sum: 'stops' }, least: 10 },
  });

  it('has no value, and says why', () => {
    expect(black).toMatchObject({
      value: null,
      status: 'not-applicable',
      reason: 'a percentage of 8 cases would only say how many they were; it takes 10 or more',
    });
  });

  it('leaves larger bases as they are', () => {
    expect(white).toMatchObject({ value: 88.4, status: 'final' });
  });
});
