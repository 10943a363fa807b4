import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figures/figure.ts';
import type { Measure } from '../../src/domain/measures/measure.ts';
import { widened } from '../../src/domain/measures/widen.ts';
import { countInterval } from '../../src/domain/statistics/count-interval.ts';
import { alternating, months, offences, steady } from './series-builder.ts';

const measure: Measure = {
  ...offences,
  id: 'offences',
  title: 'Offences',
  definition: '',
  dataset: 'test',
  formula: { cell: 'value' },
  by: [],
  period: 'row',
};
const nothing = { table: () => undefined, measure: () => undefined };
const withIntervals = (values: readonly number[]): readonly Figure[] =>
  months(values).flatMap((figure) => {
    const interval = countInterval(figure.value ?? 0);
    return interval === null ? [] : [{ ...figure, interval }];
  });
const methodsOf = (figures: readonly Figure[]) => figures.map(({ interval }) => interval?.method);

/** Two years whose months stray from each other by far more than single events do. */
const straying = [...alternating(40, 160, 12), ...alternating(160, 40, 12)];

describe('the interval of a figure', () => {
  it('is widened where the two years that end with it vary by more than chance', () => {
    const figures = widened(measure, withIntervals([...straying, 100]), nothing);
    expect(methodsOf(figures).slice(22)).toEqual(['byar', 'widened', 'widened']);
    const [last] = figures.slice(-1);
    expect(last?.interval?.low).toBeLessThan(60);
    expect(last?.interval?.high).toBeGreaterThan(150);
  });

  it('stays as it was published, whatever later months bring', () => {
    const then = widened(measure, withIntervals([...straying, 100]), nothing);
    const since = widened(measure, withIntervals([...straying, 100, 900, 3, 500]), nothing);
    expect(since.slice(0, 25)).toEqual(then);
  });

  it('stays where months show nothing, or are fewer than two years of them', () => {
    const quiet = withIntervals(steady(100, 24));
    expect(widened(measure, quiet, nothing)).toBe(quiet);
    const short = withIntervals(straying.slice(0, 23));
    expect(widened(measure, short, nothing)).toBe(short);
  });
});
