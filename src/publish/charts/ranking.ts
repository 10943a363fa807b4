import { levelWords } from '../../domain/claims/interval-words.ts';
import { ordinal } from '../../domain/figures/format.ts';
import type { ChartPoint, PublishedChart } from '../../domain/publication/published-chart.ts';
import { drawReference, drawTargetDown, drawTickLines, drawTickRow } from './across-axis.ts';
import { drawCaption } from './caption.ts';
import { element } from './element.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawReading, readingWidth } from './intervals-plan.ts';
import { knownInterval, knownValue, reachOf } from './readings.ts';
import { layOutRows } from './rows.ts';
import { extentWithTicks, isPositional, positions } from './scale.ts';
import { drawMarker, fillOf } from './series-style.ts';
import { centredOn, drawText } from './text.ts';
import { drawWhisker } from './whisker.ts';

const rowHeight = 20;

/** Between rows: there may be 43. */
const between = 3;

/** Between marks and texts, and from the edges of the plot to its first and last tick. */
const gap = 12;

/** Positions in the palette of the areas, dark grey, and of the body's own, dark blue. */
const areaSlot = 5;
const ownSlot = 1;

/** Position of the diamond among the shapes of markers. */
const ownMarker = 3;

/**
 * Areas one below the other in the order given, each with its rank, and a dot with its interval. The
 * own area has a larger mark of another shape, its name and its figure in bold; wide sheets have every
 * figure in text, narrow ones that of the own area.
 */
export function drawRanking(chart: PublishedChart, frame: Frame): Drawing {
  const points = chart.series[0]?.points ?? [];
  const caption = drawCaption(chart.unit, frame, levelWords(chart) ?? '');
  const head = caption.height + (chart.target === undefined ? 4 : frame.lineHeight + 10);
  const shape = { top: head, marksHeight: rowHeight, between, share: 0.52 };
  const roleOf = (category: number) => (points[category]?.own === true ? 'value' : 'label');
  const names = chart.categories.map((category, index) => nameIn(category, points[index], frame));
  const rows = layOutRows(names, { ...shape, roleOf }, frame);
  const wide = frame.name === 'wide' && rows.left > 0;
  const texts = points.map((point) => (wide ? readingWidth(point, chart, frame) : 0));
  const room = Math.max(0, ...texts);
  const right = frame.width - (room === 0 ? 0 : room + gap);
  const reach = reachOf(chart);
  const extent = extentWithTicks(reach, chart.unit, true);
  const x = positions(extent, rows.left + 8, right - 8);
  const plot = [{ top: head - 2, bottom: rows.height + 4 }];
  const bands = rows.left > 0 ? plot : rows.tops.map((top) => ({ top, bottom: top + rowHeight }));
  const row = drawTickRow(extent.ticks, x, rows.height + 6, frame);
  const target = chart.target;
  return {
    height: rows.height + 6 + row.height,
    marks: [
      ...caption.marks,
      ...drawTickLines(extent.ticks, x, bands),
      ...(extent.from <= 0 && !isPositional(chart.unit) ? drawReference(x(0), bands) : []),
      ...(target === undefined
        ? []
        : drawTargetDown(target, x(target.value), caption.height + frame.textSize, bands, frame)),
      ...rows.marks,
      ...points.flatMap((point, index) =>
        drawRow(point, x, (rows.tops[index] ?? 0) + rowHeight / 2),
      ),
      ...points.map((point, index) => {
        const y = centredOn((rows.tops[index] ?? 0) + rowHeight / 2, frame);
        if (wide) return drawReading(point, chart, { x: right + gap, y });
        return knownValue(point) === null ? drawText('tick', point.text, rows.left + gap, y) : '';
      }),
      ...row.marks,
    ],
  };
}

/** `22nd Dorset`; with the figure of the own area where no figure is written elsewhere. */
function nameIn(category: string, point: ChartPoint | undefined, frame: Frame): string {
  const name = point?.rank === undefined ? category : `${ordinal(point.rank)} ${category}`;
  return frame.name === 'narrow' && point?.own === true ? `${name}: ${point.text}` : name;
}

function drawRow(point: ChartPoint, x: (value: number) => number, y: number): readonly string[] {
  const value = knownValue(point);
  const interval = knownInterval(point);
  if (value === null) return [];
  const slot = point.own === true ? ownSlot : areaSlot;
  return [
    interval === null ? '' : drawWhisker(slot, x(interval.low), x(interval.high), y),
    point.own === true
      ? drawMarker(ownMarker, slot, x(value), y)
      : element('circle', { ...fillOf(slot), cx: x(value), cy: y, r: 4 }),
  ];
}
