import { scaleBand } from 'd3-scale';
import type { PublishedChart } from '../../domain/publication/published-chart.ts';
import { tickRoom } from './axis.ts';
import type { Frame } from './frame.ts';
import { knownValues } from './readings.ts';
import { type Extent, extentFromZero, extentWithTicks, positions } from './scale.ts';
import { textWidth } from './text-width.ts';

/** Where the columns stand. */
export interface ColumnPlan {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Left edge of each category, and the width that its columns share. */
  readonly bands: readonly number[];
  readonly bandWidth: number;
  /** From one column of a category to the next. */
  readonly step: number;
  readonly y: (value: number) => number;
  readonly extent: Extent;
  /** Each column carries its value, so that no axis is needed. */
  readonly allLabelled: boolean;
}

export function planColumns(chart: PublishedChart, top: number, frame: Frame): ColumnPlan {
  const values = knownValues(chart);
  const count = chart.series.length;
  const plain = across(chart, 0, frame);
  const texts = chart.series.flatMap(({ points }) => points.map((point) => point.text));
  const slot = count === 1 ? plain.step * 1.35 : plain.step;
  const allLabelled = texts.every((text) => textWidth(text, frame.textSize, true) <= slot);
  const extent = allLabelled ? extentFromZero(values) : extentWithTicks(values, chart.unit, false);
  const left = tickRoom(extent.ticks, frame);
  const labelRoom = frame.textSize + 6;
  const plotTop = top + labelRoom;
  const bottom = plotTop + (frame.name === 'wide' ? 220 : 180);
  const lowest = bottom - (extent.from < 0 ? labelRoom : 0);
  return {
    ...across(chart, left, frame),
    left,
    top,
    bottom,
    y: positions(extent, lowest, plotTop),
    extent,
    allLabelled,
  };
}

/** Few columns do not fill the sheet: a column is no field. */
function across(chart: PublishedChart, left: number, frame: Frame) {
  const count = Math.max(1, chart.series.length);
  const widestBand = count === 1 ? 110 : 56 * count + 44;
  const right = Math.min(frame.width, left + widestBand * chart.categories.length);
  const scale = scaleBand<number>(chart.categories.keys(), [left, right])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const bandWidth = scale.bandwidth();
  const bands = chart.categories.map((_, index) => scale(index) ?? left);
  return { right, bands, bandWidth, step: bandWidth / count };
}
