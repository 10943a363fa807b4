import type { PublishedChart } from '../../domain/publication/published-chart.ts';
import { drawBars } from './bars.ts';
import { drawBudgetActual } from './budget-actual.ts';
import { drawColumns } from './columns.ts';
import { drawControl } from './control.ts';
import { drawDots } from './dots.ts';
import { type ChartWidth, type Drawing, type Frame, frameDrawing, frames } from './frame.ts';
import { drawFunnel } from './funnel.ts';
import { drawIntervals } from './intervals.ts';
import { drawLine } from './line.ts';
import { drawRanking } from './ranking.ts';
import { knownValues } from './readings.ts';
import { isPositional } from './scale.ts';
import { drawStacked } from './stacked.ts';
import { drawText } from './text.ts';

/**
 * Draws a chart as an SVG element, complete in itself. `id` must be unique in the page: the name and
 * description of the picture are labelled with it. `narrow` is drawn for 320 to 400 CSS pixels,
 * `wide` for 600 and over; text has the same size in both.
 */
export function drawChart(
  chart: PublishedChart,
  { id, width }: { readonly id: string; readonly width: ChartWidth },
): string {
  const frame = frames[width];
  const drawing = knownValues(chart).length === 0 ? drawNothing(frame) : drawKind(chart, frame);
  return frameDrawing(chart, id, frame, drawing);
}

function drawNothing(frame: Frame): Drawing {
  const y = 2 * frame.lineHeight;
  return {
    height: 3 * frame.lineHeight,
    marks: [drawText('tick', 'No figures to draw', frame.width / 2, y, 'middle')],
  };
}

function drawKind(chart: PublishedChart, frame: Frame): Drawing {
  switch (chart.kind) {
    case 'control':
      return drawControlled(chart, frame);
    case 'line':
      // One period alone makes no line.
      return chart.categories.length === 1
        ? drawSideBySide(chart, frame, drawColumns)
        : drawLine(chart, frame);
    case 'columns':
      return drawSideBySide(chart, frame, drawColumns);
    case 'intervals':
      return drawIntervals(chart, frame);
    case 'funnel':
      return chart.funnel === undefined
        ? drawIntervals(chart, frame)
        : drawFunnel({ ...chart, funnel: chart.funnel }, frame);
    case 'ranking':
      return drawRanking(chart, frame);
    case 'bars':
      return drawSideBySide(chart, frame, drawBars);
    case 'stacked':
      return drawStacked(chart, frame);
    case 'budget-actual':
      return drawBudgetActual(chart, frame);
  }
}

/** Without limits, or with points that lack their figure, it is no control chart but a line. */
function drawControlled(chart: PublishedChart, frame: Frame): Drawing {
  const { control, categories } = chart;
  const complete = control !== undefined && control.points.length === categories.length;
  return complete && categories.length > 1
    ? drawControl({ ...chart, control }, frame)
    : drawKind({ ...chart, kind: 'line' }, frame);
}

/** Several series in a single category are better read as categories of their own. */
function drawSideBySide(
  chart: PublishedChart,
  frame: Frame,
  draw: (chart: PublishedChart, frame: Frame, addition?: string) => Drawing,
): Drawing {
  const [category, ...others] = chart.categories;
  const kind = isPositional(chart.unit) ? drawDots : draw;
  if (category === undefined || others.length > 0 || chart.series.length < 2) {
    return kind(chart, frame);
  }
  const points = chart.series.flatMap((series) => series.points.slice(0, 1));
  const categories = chart.series.map((series) => series.name);
  return kind({ ...chart, categories, series: [{ name: category, points }] }, frame, category);
}
