import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { FigureIndex } from '../../src/domain/figures/figure-index.ts';
import { count } from '../../src/domain/figures/unit.ts';
import type { Measure } from '../../src/domain/measures/measure.ts';
import { day, type Period } from '../../src/domain/time/period.ts';
import type { ControlSpec } from '../../src/edition/block-spec.ts';
import { controlBlock } from '../../src/edition/control-block.ts';
import { isRefusal } from '../../src/edition/refusal.ts';

/**
 * The first explosions in British coal mines with ten or more killed, from 15 March 1851: Jarrett 1979,
 * "A note on the intervals between coal-mining disasters", Biometrika 66. The intervals are given there
 * as 157, 123, 2, 124, 12, 4, 10, 216, 80 and 12 days.
 */
const explosions = [
  day(1851, 3, 15),
  day(1851, 8, 19),
  day(1851, 12, 20),
  day(1851, 12, 22),
  day(1852, 4, 24),
  day(1852, 5, 6),
  day(1852, 5, 10),
  day(1852, 5, 20),
  day(1852, 12, 22),
  day(1853, 3, 12),
  day(1853, 3, 24),
];

const intervals = [157, 123, 2, 124, 12, 4, 10, 216, 80, 12];

const measure: Measure = {
  id: 'explosions',
  title: 'Explosions',
  definition: 'Explosions in coal mines.',
  unit: count('explosion'),
  decimals: 0,
  direction: 'lower-is-better',
  dataset: 'test',
  formula: { cell: 'explosions' },
  by: [],
  period: 'row',
};

function figure(period: Period, value: number): Figure {
  return {
    id: `explosions.${period.id}`,
    measure: measure.id,
    value,
    status: 'final',
    unit: measure.unit,
    decimals: 0,
    place: { code: 'E23000026', name: 'Bedfordshire' },
    period,
    dimensions: [],
    provenance: { dataset: 'test', origin: 'given', formula: '', working: '', cells: [] },
  };
}

function charted(chart: ControlSpec['chart'], figures: readonly Figure[]) {
  const spec: ControlSpec = {
    id: 'c',
    kind: 'control',
    title: 'Chart',
    measures: [measure.id],
    where: {},
    labels: {},
    notes: [],
    rebase: [],
    screen: false,
    per: 1,
    chart,
  };
  return controlBlock(spec, figures, {
    figures: new FigureIndex(figures),
    measures: new Map([[measure.id, measure]]),
    tables: new Map(),
    labels: {},
    until: '1900-01-01',
  });
}

function chartOf(made: ReturnType<typeof charted>) {
  if (isRefusal(made)) throw new Error(made.says);
  return made.chart;
}

describe('a t chart', () => {
  const chart = chartOf(
    charted(
      't',
      explosions.map((date) => figure(date, 1)),
    ),
  );

  it('charts the days between dated events: those of the published series', () => {
    expect(chart.control?.points.map(({ value }) => value)).toEqual(intervals);
  });

  it('puts the days at the later event, and says what they are', () => {
    expect(chart.categories[0]).toBe('19 August 1851');
    expect(chart.unit).toEqual({
      kind: 'decimal',
      one: 'day between explosions',
      many: 'days between explosions',
    });
  });

  it('calls more days good where fewer events are', () => {
    expect(chart.direction).toBe('higher-is-better');
  });

  it('has its limits by Nelson’s transformation: the centre is the mean of days to the power of 1/3.6', () => {
    const mean = intervals.reduce((sum, days) => sum + days ** (1 / 3.6) / intervals.length, 0);
    expect(chart.control?.phases[0]?.mean).toBeCloseTo(mean ** 3.6, 6);
  });

  it('has several events of one day 0 days apart', () => {
    const figures = explosions.map((date, index) => figure(date, index === 1 ? 2 : 1));
    const values = chartOf(charted('t', figures)).control?.points.map(({ value }) => value);
    expect(values?.slice(0, 3)).toEqual([157, 0, 123]);
  });
});

describe('a g chart', () => {
  it('charts what the figures count between events, dated or not, and turns the good direction', () => {
    const figures = explosions.slice(1).map((date, index) => figure(date, intervals[index] ?? 0));
    const chart = chartOf(charted('g', figures));
    expect(chart.control?.points.map(({ value }) => value)).toEqual(intervals);
    expect(chart.control?.phases[0]?.mean).toBe(74);
    expect(chart.direction).toBe('higher-is-better');
  });
});

describe('a chart of rare events', () => {
  it('needs three dates for two gaps', () => {
    const made = charted(
      't',
      explosions.slice(0, 2).map((date) => figure(date, 1)),
    );
    expect(made).toMatchObject({ says: expect.stringContaining('it needs three or more dates') });
  });
});
