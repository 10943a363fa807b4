import { intervalText } from '../../domain/claims/interval-words.ts';
import type { ChartPoint, PublishedChart } from '../../domain/publication/published-chart.ts';
import type { Band } from './across-axis.ts';
import type { Frame } from './frame.ts';
import { roleOf } from './readings.ts';
import { layOutRows, layOutRowsBelow, type Rows } from './rows.ts';
import { drawFigureAndName, drawText } from './text.ts';
import { textWidth } from './text-width.ts';

/** A dot with its interval. */
const markHeight = 22;

/** Between marks and the text beside them, and between a name and the text beside it. */
const beforeText = 14;

/** With less room than this beside names and texts, these go above the marks. */
const leastAcross = 200;

/** Where the rows of a chart of intervals have their marks and their texts. */
export interface IntervalsPlan {
  readonly rows: Rows;
  readonly left: number;
  readonly right: number;
  /** The middle of a mark. */
  readonly markY: (category: number, series: number) => number;
  /** Left edge and baseline of a text. */
  readonly textAt: (category: number, series: number, width: number) => { x: number; y: number };
  /** Where lines down the plot may be drawn. */
  readonly bands: readonly Band[];
}

/**
 * Names, marks and texts side by side where the sheet is wide enough. Else the name is above its
 * mark, with the text after it; where that is too long, or there are several, each text has a line.
 */
export function planIntervals(chart: PublishedChart, top: number, frame: Frame): IntervalsPlan {
  const count = chart.series.length;
  const marksHeight = count * markHeight;
  const textRoom = Math.max(
    0,
    ...chart.series.flatMap(({ points }) =>
      points.map((point) => readingWidth(point, chart, frame)),
    ),
  );
  const rows = layOutRows(chart.categories, { top, marksHeight }, frame);
  const right = frame.width - textRoom - beforeText;
  if (rows.left > 0 && right - rows.left >= leastAcross)
    return beside(rows, right, marksHeight, frame);
  const namesEnd = frame.width - textRoom - beforeText;
  const shared = count === 1 && namesEnd >= frame.width * 0.4;
  return below(chart, { top, shared, namesEnd }, frame);
}

function beside(rows: Rows, right: number, marksHeight: number, frame: Frame): IntervalsPlan {
  const markY = (category: number, series: number) =>
    (rows.tops[category] ?? 0) + (series + 0.5) * markHeight;
  const first = rows.tops[0] ?? 0;
  const last = (rows.tops.at(-1) ?? 0) + marksHeight;
  return {
    rows,
    left: rows.left,
    right,
    markY,
    textAt: (category, series) => ({
      x: right + beforeText,
      y: markY(category, series) + frame.textSize * 0.35,
    }),
    bands: [{ top: first - 6, bottom: last + 6 }],
  };
}

function below(
  { categories, series }: PublishedChart,
  { top, shared, namesEnd }: { top: number; shared: boolean; namesEnd: number },
  frame: Frame,
): IntervalsPlan {
  const each = shared ? markHeight : markHeight + frame.lineHeight;
  const marksHeight = each * series.length;
  const rows = layOutRowsBelow(
    categories,
    shared ? { top, marksHeight, namesEnd } : { top, marksHeight },
    frame,
  );
  const topOf = (category: number, index: number) => (rows.tops[category] ?? 0) + index * each;
  const markY = (category: number, index: number) => topOf(category, index) + each - markHeight / 2;
  return {
    rows,
    left: 0,
    right: frame.width,
    markY,
    textAt: (category, index, width) =>
      shared
        ? { x: frame.width - width, y: topOf(category, 0) - 3 - frame.lineHeight + frame.textSize }
        : { x: 0, y: topOf(category, index) + frame.textSize },
    bands: rows.tops.flatMap((_, category) =>
      series.map((__, index) => ({
        top: markY(category, index) - markHeight / 2 + 2,
        bottom: markY(category, index) + markHeight / 2,
      })),
    ),
  };
}

/** How wide the figure is with its interval after it. */
export function readingWidth(point: ChartPoint, chart: PublishedChart, frame: Frame): number {
  const interval = intervalText(point, chart);
  const after = interval === null ? 0 : textWidth(` (${interval})`, frame.textSize);
  return textWidth(point.text, frame.textSize, true) + after;
}

/** The figure, with its interval in brackets after it. */
export function drawReading(
  point: ChartPoint,
  chart: PublishedChart,
  at: { readonly x: number; readonly y: number },
): string {
  const interval = intervalText(point, chart);
  return interval === null
    ? drawText(roleOf(point), point.text, at.x, at.y)
    : drawFigureAndName(roleOf(point), point.text, `(${interval})`, at);
}
