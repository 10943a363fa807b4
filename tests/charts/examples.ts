import type { PublishedChart } from '../../src/domain/publication/published-chart.ts';
import { byArea } from './examples-by-area.ts';
import { byCategory } from './examples-by-category.ts';
import { control } from './examples-of-control.ts';
import { people } from './examples-of-people.ts';
import { overTime } from './examples-over-time.ts';
import { withIntervals } from './examples-with-intervals.ts';

/**
 * One chart of each kind and case, by the name of its golden pictures. The figures are those of the
 * information document of Bedfordshire's Police and Crime Commissioner, June 2024.
 */
export const examples: Readonly<Record<string, PublishedChart>> = {
  ...overTime,
  ...people,
  ...byCategory,
  ...control,
  ...withIntervals,
  ...byArea,
};

/** One of them by its name, which has to be there. */
export function example(name: string): PublishedChart {
  const chart = examples[name];
  if (chart === undefined) throw new Error(`There is no example ${name}.`);
  return chart;
}
