import type { Differences, DifferencesOfOne } from '../differences/differences.ts';
import type { Unit } from '../figures/unit.ts';
import type { Direction } from '../measures/measure.ts';
import type { Text } from '../statements/statement.ts';
import type { ControlChart } from '../statistics/control-chart.ts';
import type { Interval } from '../statistics/interval.ts';

export type ChartKind =
  | 'line'
  | 'columns'
  | 'bars'
  | 'stacked'
  | 'budget-actual'
  | 'control'
  | 'intervals'
  | 'funnel'
  | 'ranking';

export interface PublishedChart<Said extends Text = string> {
  /** Unique in its section, the same as its table's. */
  readonly id: string;
  readonly kind: ChartKind;
  /** As the edition words it. */
  readonly title: string;
  /** Of all its figures, in words; left out where the title or an axis says it. */
  readonly period?: string;
  /** What a sighted reader would see first, written from the data. */
  readonly description: Said;
  readonly unit: Unit;
  readonly decimals: number;
  /** Labels along the category axis: periods or categories, in order. */
  readonly categories: readonly Said[];
  readonly series: readonly ChartSeries<Said>[];
  /** Which way of the values is good; where it is left out, no mark and no word takes a side. */
  readonly direction?: Exclude<Direction, 'neutral'>;
  /** Mean, limits and signals of a control chart. It has one series, without a gap. */
  readonly control?: ControlChart;
  /** Which figures a test tells from each other, and from which of all areas the own one. */
  readonly differences?: Differences;
  readonly against?: DifferencesOfOne;
  /** What performance is held against: a line with its name. */
  readonly target?: { readonly name: Said; readonly value: number; readonly text: Said };
  /** The average and the limits of a funnel, over the exposures it spans. */
  readonly funnel?: PublishedFunnel<Said>;
}

/** Limits by exposure, from the smallest to the largest. Values are in the unit of the chart. */
export interface PublishedFunnel<Said extends Text = string> {
  readonly exposureTitle: Said;
  readonly average: number;
  /** How many times as much the areas vary as chance alone lets them; 1 where nothing shows that they do. */
  readonly dispersion: number;
  readonly limits: readonly {
    readonly exposure: number;
    readonly low95: number;
    readonly high95: number;
    readonly low998: number;
    readonly high998: number;
  }[];
}

export interface ChartSeries<Said extends Text = string> {
  readonly name: Said;
  /** One a category. `value` null draws nothing and shows `text` (a status shorthand). */
  readonly points: readonly ChartPoint<Said>[];
  /** Every point is a {@link ChartPoint.rest}: this is no series of figures. */
  readonly rest?: true;
}

export interface ChartPoint<Said extends Text = string> {
  readonly value: number | null;
  /** The formatted value, unit symbol included: `88.4%`. */
  readonly text: Said;
  readonly figure: string | null;
  /** Drawn as a bar with caps around the value. */
  readonly interval?: Interval;
  /** What the value was divided by: where it stands in a funnel. */
  readonly exposure?: number;
  /** In a funnel: over the upper or under the lower of the 99.8% limits at its exposure. */
  readonly outside?: 'high' | 'low';
  /** Set apart from the others: the body’s own area among all forces. */
  readonly own?: boolean;
  /** Its place in an order, from 1; equals share one. */
  readonly rank?: number;
  /**
   * No figure, but what the hidden parts of a whole come to together: the published whole less the
   * parts that are shown. Null where the whole is not published.
   */
  readonly rest?: true;
}
