import { shorthand, statusMeaning, withoutValue } from '../figures/status.ts';
import { inPeriod, isPeriodLabel } from './describe-period.ts';
import { listed, type Undescribed } from './describe-point.ts';

/** More points than this are counted instead of named. */
const mostNamed = 3;

/** Which points have no value, and why; null where all have one. */
export function describeMissing(chart: Undescribed): string | null {
  const groups = new Map<string, string[]>();
  for (const { name, points } of chart.series) {
    for (const [index, { value, text }] of points.entries()) {
      if (value !== null && Number.isFinite(value)) continue;
      const places = groups.get(text) ?? [];
      places.push(place(name, chart.categories[index] ?? '', chart.series.length > 1));
      groups.set(text, places);
    }
  }
  if (groups.size === 0) return null;
  const said = [...groups].map(([text, places]) => `${where(places)} (${why(text)})`);
  return `There is no figure for ${said.join(', nor for ')}.`;
}

function where(places: readonly string[]): string {
  return places.length > mostNamed ? `${places.length} points` : listed(places);
}

function place(series: string, category: string, several: boolean): string {
  if (!several) return category;
  return isPeriodLabel(category) ? `${series} ${inPeriod(category)}` : `${series}, ${category}`;
}

function why(text: string): string {
  for (const status of withoutValue) if (shorthand[status] === text) return statusMeaning[status];
  return 'none was given';
}
