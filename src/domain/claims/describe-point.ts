import { roundHalfAway } from '../figures/format.ts';
import { shorthand } from '../figures/status.ts';
import type { Unit } from '../figures/unit.ts';
import type { ChartPoint, PublishedChart } from '../publication/published-chart.ts';

/** What a description is written from: a chart before it has one. */
export type Undescribed = Omit<PublishedChart, 'description'>;

/** A point of a chart that has a value. */
export interface KnownPoint {
  readonly series: string;
  readonly category: string;
  /** Positions among the series and the categories, from 0. */
  readonly seriesIndex: number;
  readonly categoryIndex: number;
  /** Rounded as it is shown: what looks the same is called the same. */
  readonly value: number;
  /** The value as the chart writes it, without a mark such as `[p]`. */
  readonly text: string;
}

/** All points with a value, series by series; what is hidden of a whole is none of them. */
export function knownPoints({ series, categories, decimals }: Undescribed): readonly KnownPoint[] {
  return series.flatMap(({ name, points }, seriesIndex) =>
    points.flatMap(({ value, text, rest }, categoryIndex) => {
      const category = categories[categoryIndex];
      if (rest === true || value === null || !Number.isFinite(value) || category === undefined)
        return [];
      return [
        {
          series: name,
          category,
          seriesIndex,
          categoryIndex,
          value: roundHalfAway(value, decimals),
          text: text.replace(/ \[[a-z]\]$/, ''),
        },
      ];
    }),
  );
}

/**
 * How many points of the chart, or of one series of it, have a value that is not shown: hidden, or not
 * supplied. What is said of the others must hold whatever these are. A figure that does not apply is
 * none, and so is one that no return speaks of.
 */
export function countAbsent({ series }: Pick<Undescribed, 'series'>, ...only: number[]): number {
  const chosen = only.length === 0 ? series : series.filter((_, index) => only.includes(index));
  return chosen.flatMap(({ points }) => points).filter(isAbsent).length;
}

/** The series of figures, without what is hidden of a whole. */
export function figureSeries({ series }: Pick<Undescribed, 'series'>): Undescribed['series'] {
  return series.filter(({ rest }) => rest !== true);
}

/** True of a point whose value there is, or may be, and is not shown. */
export function isAbsent({ value, text, rest }: ChartPoint): boolean {
  if (rest === true || (value !== null && Number.isFinite(value))) return false;
  return text !== '' && text !== shorthand['not-applicable'];
}

/** The value with what it counts: `1 offence`, `2.80 stops per 1,000 residents`, `88.4%`. */
export function amount({ value, text }: Pick<KnownPoint, 'value' | 'text'>, unit: Unit): string {
  switch (unit.kind) {
    case 'count':
    case 'decimal':
      return `${text} ${value === 1 ? unit.one : unit.many}`;
    case 'rate-per-1000':
      return `${text} ${unit.of} per 1,000 residents`;
    case 'fte':
      return `${text} full-time equivalent`;
    default:
      return text;
  }
}

/** The points with the highest and with the lowest value; several where they tie. */
export function extremes(points: readonly KnownPoint[]) {
  const values = points.map(({ value }) => value);
  const most = Math.max(...values);
  const least = Math.min(...values);
  return {
    highest: points.filter(({ value }) => value === most),
    lowest: points.filter(({ value }) => value === least),
    same: most === least,
  };
}

/** `a`, `a and b`, `a, b and c`; from four on `a, b and 2 others`. */
export function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
