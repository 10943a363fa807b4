import type { PublishedChart } from '../../domain/publication/published-chart.ts';
import type { Drawing, Frame } from './frame.ts';
import { knownValue } from './readings.ts';
import { type Slot, seriesGroup, slotOf } from './series-style.ts';
import { centredOn, drawText } from './text.ts';
import { textWidth } from './text-width.ts';

/** The plot that a strip is put under. */
export interface StripPlot {
  readonly left: number;
  readonly bottom: number;
  /** The middle of a category. */
  readonly x: (category: number) => number;
  /** Categories from this one on say it elsewhere. */
  readonly until: number;
  /** The sign of a series, centred on a point. */
  readonly sign: (index: number, slot: Slot, x: number, y: number) => string;
}

interface Missing {
  readonly category: number;
  readonly text: string;
}

/**
 * Below a plot, a row for each series that has gaps, with what stands there instead of a figure.
 * Where there are several series, the sign of this one heads the row.
 */
export function drawMissingStrip(chart: PublishedChart, plot: StripPlot, frame: Frame): Drawing {
  const rows = chart.series.flatMap((_, index) => {
    const missing = missingFrom(chart, index, plot.until);
    return missing.length === 0 ? [] : [{ index, missing }];
  });
  const marks = rows.flatMap(({ index, missing }, row) => {
    const y = plot.bottom + (row + 0.5) * frame.lineHeight;
    const slot = slotOf(index, chart.series.length);
    const sign = chart.series.length > 1 ? plot.sign(index, slot, plot.left - 14, y) : '';
    const texts = drawRow(missing, plot, centredOn(y, frame), frame);
    return sign === '' ? texts : [seriesGroup(slot, sign), ...texts];
  });
  return { height: rows.length * frame.lineHeight, marks };
}

function missingFrom({ series }: PublishedChart, index: number, until: number): readonly Missing[] {
  const points = series[index]?.points ?? [];
  return points.slice(0, until).flatMap((point, category) => {
    const shown = knownValue(point) === null && point.text !== '';
    return shown ? [{ category, text: point.text }] : [];
  });
}

/** Where they are closer than they are wide, not every one is written. */
function drawRow(
  missing: readonly Missing[],
  { x }: StripPlot,
  baseline: number,
  frame: Frame,
): readonly string[] {
  let taken = Number.NEGATIVE_INFINITY;
  return missing.flatMap(({ category, text }) => {
    const half = textWidth(text, frame.textSize) / 2;
    const centre = Math.min(x(category), frame.width - half);
    if (centre - half < taken) return [];
    taken = centre + half;
    return [drawText('tick', text, centre, baseline, 'middle')];
  });
}
