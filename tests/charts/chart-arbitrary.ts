import fc from 'fast-check';
import { peelScale } from '../../src/domain/figures/scales.ts';
import { count, type Unit } from '../../src/domain/figures/unit.ts';
import type { ChartKind } from '../../src/domain/publication/published-chart.ts';
import {
  day,
  financialYear,
  formatPeriodShort,
  month,
  type Period,
  quarter,
  rollingYear,
} from '../../src/domain/time/period.ts';
import { buildChart } from './chart-builder.ts';
import { type Chance, withChance } from './with-chance.ts';

const year = fc.integer({ min: 1990, max: 2090 });
const monthOfYear = fc.integer({ min: 1, max: 12 });

export const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.tuple(year, monthOfYear, fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => day(y, m, d)),
  fc.tuple(year, monthOfYear).map(([y, m]) => month(y, m)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => quarter(y, q)),
  year.map(financialYear),
  fc.tuple(year, monthOfYear).map(([y, m]) => rollingYear(y, m)),
);

const units: fc.Arbitrary<Unit> = fc.constantFrom<Unit[]>(
  count('inquiry', 'inquiries'),
  { kind: 'decimal', one: 'day', many: 'days' },
  { kind: 'fte' },
  { kind: 'percentage' },
  { kind: 'rate-per-1000', of: 'stops' },
  { kind: 'ratio' },
  { kind: 'seconds' },
  { kind: 'rank' },
  peelScale,
);

const kinds = fc.constantFrom<ChartKind[]>(
  'line',
  'columns',
  'bars',
  'stacked',
  'budget-actual',
  'control',
  'intervals',
  'funnel',
  'ranking',
);

const values = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -2000, max: 2_000_000 }) },
  { weight: 3, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 2, arbitrary: fc.constantFrom('[c]', '[x]', '[z]', '') },
);

/** Ranks and grades are places in an order: whole and from 1. */
const placesInOrder = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.constantFrom('[c]', '[x]', '[z]'),
);

function valuesIn(unit: Unit) {
  return unit.kind === 'rank' || unit.kind === 'scale' ? placesInOrder : values;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** What the kinds that tell of chance have besides: taken in turn by the points of a chart. */
const chances: fc.Arbitrary<Chance> = fc.record({
  reach: fc.array(fc.option(share), { minLength: 1, maxLength: 9 }),
  exposures: fc.array(fc.integer({ min: 1, max: 9_000_000 }), { minLength: 1, maxLength: 9 }),
  outside: fc.array(fc.constantFrom('high', 'low', null), { minLength: 1, maxLength: 9 }),
  own: fc.nat(9),
  rebase: fc.integer({ min: 2, max: 12 }),
  target: fc.option(fc.constantFrom(0, 12, 90)),
  direction: fc.option(fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const)),
});

const words = fc.string({ unit: 'grapheme', maxLength: 60 });

/** Any chart that could be compiled, and some that could not. */
export const charts = fc
  .record({
    kind: kinds,
    unit: units,
    decimals: fc.integer({ min: 0, max: 3 }),
    title: words,
    categories: fc.oneof(
      fc.array(periods.map(formatPeriodShort), { maxLength: 40 }),
      fc.array(words, { maxLength: 12 }),
    ),
    names: fc.uniqueArray(words, { maxLength: 8 }),
    chance: chances,
  })
  .chain(({ names, categories, chance, ...rest }) =>
    fc
      .array(
        fc.array(valuesIn(rest.unit), {
          minLength: categories.length,
          maxLength: categories.length,
        }),
        { minLength: names.length, maxLength: names.length },
      )
      .map((rows) => {
        const series = Object.fromEntries(names.map((name, index) => [name, rows[index] ?? []]));
        return buildChart(withChance({ ...rest, categories, series }, chance));
      }),
  );

const consecutive = fc.oneof(
  run(30, (index) => month(2021 + Math.floor(index / 12), (index % 12) + 1)),
  run(16, (index) => quarter(2019 + Math.floor(index / 4), (index % 4) + 1)),
  run(9, (index) => financialYear(2010 + index)),
  run(9, (index) => rollingYear(2023 + Math.floor(index / 12), (index % 12) + 1)),
);

/** The labels of up to `most` periods, one after the other. */
function run(most: number, period: (index: number) => Period) {
  const length = fc.integer({ min: 1, max: most });
  return fc
    .tuple(length, fc.nat(11))
    .map(([count, first]) =>
      Array.from({ length: count }, (_, index) => formatPeriodShort(period(first + index))),
    );
}

const name = fc
  .array(fc.constantFrom('Police', 'community', 'support', 'of', '10', 'Disclosed', 'burglary'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

/** Charts as a body would publish them: periods in a row, names of a few words, plain figures. */
export const ordinaryCharts = fc
  .record({
    kind: kinds,
    unit: fc.constantFrom<Unit[]>(count('offence'), { kind: 'fte' }, { kind: 'percentage' }),
    decimals: fc.nat(2),
    categories: fc.oneof(consecutive, fc.array(name, { minLength: 1, maxLength: 9 })),
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 6 }),
    most: fc.constantFrom(3, 100, 5000),
    shares: fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant('[c]')), {
      minLength: 9,
      maxLength: 60,
    }),
    chance: chances,
  })
  .map(({ names, most, shares, chance, ...rest }) => {
    const value = (index: number) => {
      const share = shares[index % shares.length] ?? '[x]';
      return typeof share === 'string' ? share : Math.round(share * most);
    };
    const rows = names.map((of, row) => [
      of,
      rest.categories.map((_, index) => value(row * rest.categories.length + index)),
    ]);
    const sketch = { ...rest, title: 'Chart', series: Object.fromEntries(rows) };
    return buildChart(withChance(sketch, chance));
  });
