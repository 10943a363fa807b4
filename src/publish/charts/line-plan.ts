import { scalePoint } from 'd3-scale';
import type { ChartSeries, PublishedChart } from '../../domain/publication/published-chart.ts';
import { tickRoom } from './axis.ts';
import type { Frame } from './frame.ts';
import { knownValue, knownValues, roleOf } from './readings.ts';
import { type Extent, extentWithTicks, isPositional, positions } from './scale.ts';
import type { TextRole } from './text.ts';
import { textWidth, widest, wrapText } from './text-width.ts';

/** Between the last points of one or two lines and what is written beside them. */
const besideFew = 14;

/** The same where labels are more likely to be moved and led back to their lines. */
const besideMany = 28;

/** Between what is written beside one line and the next. */
export const betweenEnds = 6;

export interface Point {
  readonly category: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where the lines run. */
export interface LinePlan {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly extent: Extent;
  readonly x: (category: number) => number;
  readonly y: (value: number) => number;
  /** One entry a series and category, null where there is no value. */
  readonly points: readonly (readonly (Point | null)[])[];
  /** Beside the end of each line: its last figure and, where there are several, its name. */
  readonly ends: readonly End[];
  /** Where these begin. */
  readonly endsLeft: number;
}

export interface End {
  /** The figure; spaces in it never break. */
  readonly figure: string;
  readonly role: TextRole;
  /** Figure and name as lines of text. */
  readonly lines: readonly string[];
}

export function planLine(chart: PublishedChart, top: number, frame: Frame): LinePlan {
  const extent = lineExtent(chart);
  const ends = chart.series.map((series) => endOf(series, chart.series.length, frame));
  const lines = ends.flatMap((end) => end.lines);
  const left = tickRoom(extent.ticks, frame);
  const endsLeft = frame.width - widest(lines, frame.textSize, true);
  const right = endsLeft - (ends.length > 2 ? besideMany : besideFew);
  const plotTop = top + frame.textSize + 8;
  const base = frame.name === 'wide' ? 240 : 190;
  const bottom =
    plotTop + Math.max(base, lines.length * frame.lineHeight + ends.length * betweenEnds);
  const across = scalePoint<number>(chart.categories.keys(), [left + 8, right]);
  const x = (category: number) => across(category) ?? left;
  const [lowest, highest] = isPositional(chart.unit) ? [plotTop, bottom] : [bottom, plotTop];
  const y = positions(extent, lowest, highest);
  const points = chart.series.map((series) =>
    series.points.map((point, category) => {
      const value = knownValue(point);
      return value === null ? null : { category, x: x(category), y: y(value), text: point.text };
    }),
  );
  return { left, right, top, bottom, extent, x, y, points, ends, endsLeft };
}

export function lineExtent(chart: PublishedChart): Extent {
  return extentWithTicks(knownValues(chart), chart.unit, true);
}

function endOf({ name, points }: ChartSeries, count: number, frame: Frame): End {
  const figure = (points.at(-1)?.text ?? '').replaceAll(' ', '\u00a0');
  const role = roleOf(points.at(-1));
  if (count === 1) return { figure, role, lines: figure === '' ? [] : [figure] };
  const room = frame.width * (frame.name === 'wide' ? 0.26 : 0.3);
  const whole = `${figure} ${name}`.trim();
  const width = Math.max(room, textWidth(figure, frame.textSize, true));
  return { figure, role, lines: wrapText(whole, width, frame.textSize, true) };
}
