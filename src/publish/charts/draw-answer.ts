import type { PublishedChart } from '../../domain/publication/published-chart.ts';
import type { AnswerChart } from '../../domain/stops/answers/answer-value.ts';
import { drawBars } from './bars.ts';
import { type ChartWidth, type Drawing, type Frame, frameDrawing, frames } from './frame.ts';
import { drawIntervals } from './intervals.ts';
import { drawLine } from './line.ts';
import { drawStacked } from './stacked.ts';

const drawings: Readonly<
  Record<AnswerChart['kind'], (chart: PublishedChart, frame: Frame) => Drawing>
> = { line: drawLine, bars: drawBars, stacked: drawStacked, intervals: drawIntervals };

/**
 * Draws the chart of an answer as `drawChart` does. Apart from it, because a script that a page loads needs
 * these kinds and no others.
 */
export function drawAnswerChart(
  chart: AnswerChart & Pick<PublishedChart, 'description'>,
  { id, width }: { readonly id: string; readonly width: ChartWidth },
): string {
  const frame = frames[width];
  return frameDrawing(chart, id, frame, drawings[chart.kind](chart, frame));
}
