import { shorthand, statusMeaning, withoutValue } from '../figures/status.ts';
import { inPeriod, isPeriodLabel } from './describe-period.ts';
import { listed, type Undescribed } from './describe-point.ts';

/** More points than this are counted instead of named. */
const mostNamed = 3;

interface Gap {
  readonly series: string;
  readonly category: string;
}

/** Which points have no value, and why; null where all have one. */
export function describeMissing(chart: Undescribed): string | null {
  const groups = new Map<string, Gap[]>();
  for (const { name, points } of chart.series) {
    for (const [index, { value, text, rest }] of points.entries()) {
      if (rest === true || (value !== null && Number.isFinite(value))) continue;
      const gaps = groups.get(text) ?? [];
      gaps.push({ series: name, category: chart.categories[index] ?? '' });
      groups.set(text, gaps);
    }
  }
  if (groups.size === 0) return null;
  const several = chart.series.filter(({ rest }) => rest !== true).length > 1;
  const said = [...groups].map(([text, gaps]) => `${where(gaps, several)} (${why(text)})`);
  return `There is no figure for ${said.join(', nor for ')}.`;
}

function where(gaps: readonly Gap[], several: boolean): string {
  if (gaps.length > mostNamed) return `${gaps.length} points`;
  if (!several) return listed(gaps.map(({ category }) => category));
  const bySeries = Map.groupBy(gaps, ({ series }) => series);
  return listed([...bySeries].map(([series, own]) => `${series} ${at(own)}`));
}

/** `in Feb 2024 and Mar 2024`, `at 16 to 19`. */
function at(gaps: readonly Gap[]): string {
  const [first = '', ...others] = gaps.map(({ category }) => category);
  return listed([isPeriodLabel(first) ? inPeriod(first) : `at ${first}`, ...others]);
}

/** A shorthand that is none of the statuses' stands for no figure at all. */
function why(text: string): string {
  for (const status of withoutValue) if (shorthand[status] === text) return statusMeaning[status];
  return 'none was given';
}
