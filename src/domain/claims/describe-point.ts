import { roundHalfAway } from '../figures/format.ts';
import type { Unit } from '../figures/unit.ts';
import type { PublishedChart } from '../publication/publication.ts';

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

/** All points with a value, series by series. */
export function knownPoints({ series, categories, decimals }: Undescribed): readonly KnownPoint[] {
  return series.flatMap(({ name, points }, seriesIndex) =>
    points.flatMap(({ value, text }, categoryIndex) => {
      const category = categories[categoryIndex];
      if (value === null || !Number.isFinite(value) || category === undefined) return [];
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

/** The value with what it counts: `1 offence`, `2.80 stops per 1,000 residents`, `88.4%`. */
export function amount({ value, text }: KnownPoint, unit: Unit): string {
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
