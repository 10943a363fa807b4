import { describe, expect, it } from 'vitest';
import { judgeCharts } from './judged-charts.ts';
import { judgeSeries } from './judged-series.ts';
import { judgeTables } from './judged-tables.ts';

/*
 * An oracle for what is said of change, difference and extremes: of 2,000 random series, tables and charts every statement
 * is worked out again by exchange, by drawing or by adding up, and has to hold. The seeds are fixed.
 */

const series = judgeSeries(20240630, 1100);
const tables = judgeTables(20240701, 600);
const charts = judgeCharts(20240702, 300);

const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;
const percent = (part: readonly unknown[], whole: readonly unknown[]) =>
  `${(100 * share(part, whole)).toFixed(1)}%`;

describe('what is said of change', () => {
  const told = series.filter(({ said }) => said !== null);

  it('is borne out by exchanging, shuffling or drawing the months, each time', () => {
    expect(told.length).toBeGreaterThan(120);
    expect(told.filter(({ byChance }) => (byChance ?? 1) > 0.05)).toEqual([]);
  });

  it('is said of few series whose level never changed', () => {
    const level = series.filter(({ truth }) => truth === 'level');
    const alarms = level.filter(({ said }) => said !== null);
    expect(share(alarms, level)).toBeLessThan(0.05);
  });

  it('goes the way that the level went', () => {
    const changed = told.filter(({ truth }) => truth !== 'level');
    const wrong = changed.filter(({ said, truth }) => said !== truth);
    expect(share(wrong, changed)).toBeLessThan(0.03);
  });
});

describe('what is said of differences', () => {
  it('is what adding up all that chance could have done says, pair for pair', () => {
    const tested = tables.filter(({ said }) => said !== null);
    expect(tested.filter(({ said, apart }) => said?.apart !== apart)).toEqual([]);
    expect(tested.filter(({ unlikely }) => !unlikely)).toEqual([]);
  });

  it('is said of few tables with one level behind all of their figures', () => {
    const even = tables.filter(({ isEven }) => isEven);
    const alarms = even.filter(({ said }) => (said?.apart ?? 0) > 0);
    expect(share(alarms, even)).toBeLessThan(0.05);
  });
});

describe('what is said of the largest and the smallest', () => {
  it('is said of what is shown alone, wherever a figure is hidden', () => {
    const open = charts.filter(({ isOpen }) => isOpen);
    const unguarded = open.filter(({ text }) => !/shown|no figures/i.test(text));
    expect(unguarded).toEqual([]);
  });

  it('names the figures that are the largest and the smallest', () => {
    const named = charts.filter(({ isFlat }) => !isFlat);
    const wrong = named.filter(
      ({ text, largest, smallest }) =>
        ![largest[0], smallest[0]].every((name) => text.includes(name ?? '')),
    );
    expect(wrong).toEqual([]);
  });
});

it('tells how much is left unsaid', () => {
  const unsaid = series.filter(({ said }) => said === null);
  const changed = series.filter(({ truth }) => truth !== 'level');
  const missed = changed.filter(({ said }) => said === null);
  const uneven = tables.filter(({ isEven }) => !isEven);
  const silent = uneven.filter(({ said }) => (said?.apart ?? 0) === 0);
  const level = series.filter(({ truth }) => truth === 'level');
  const alarms = level.filter(({ said }) => said !== null);
  process.stdout.write(
    [
      `no direction is said of ${percent(unsaid, series)} of the series`,
      `of ${percent(missed, changed)} of those whose level changed`,
      `a direction of ${percent(alarms, level)} of those whose level did not`,
      `no difference of ${percent(silent, uneven)} of the tables that differ`,
    ]
      .join('; ')
      .concat('\n'),
  );
  expect(share(unsaid, series)).toBeLessThan(0.9);
});
