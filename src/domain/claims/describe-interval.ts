import type { Figure } from '../figures/figure.ts';
import { formatInterval, formatLevel } from '../figures/format.ts';
import type { IntervalMethod } from '../statistics/interval.ts';

/** The methods as the field names them. */
const names: Readonly<Record<IntervalMethod, string>> = {
  'exact-poisson': 'exact Poisson',
  byar: 'Byar’s method',
  widened: 'widened for periods that vary by more than chance',
  wilson: 'Wilson’s method',
  'log-ratio': 'log method',
  katz: 'Katz’s log method',
  'exact-conditional': 'exact conditional method',
  dobson: 'Dobson’s method',
  rank: 'by the rates of all areas',
  given: 'as the source gives it',
};

/**
 * The interval around a figure, as a sentence: `Levels from 3.5 to 15.8 fit this figure (95% interval, exact Poisson).` Null where the figure has no interval that may be shown.
 */
export function describeInterval(
  figure: Pick<Figure, 'value' | 'interval' | 'unit' | 'decimals'>,
): string | null {
  const range = formatInterval(figure);
  if (range === null || figure.interval === undefined) return null;
  const { level, method } = figure.interval;
  const [what, it] = figure.unit.kind === 'rank' ? ['Places', 'rank'] : ['Levels', 'figure'];
  return `${what} from ${range} fit this ${it} (${formatLevel(level)} interval, ${names[method]}).`;
}
