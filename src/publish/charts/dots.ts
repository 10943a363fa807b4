import type { ChartPoint, PublishedChart } from '../../domain/publication/published-chart.ts';
import { gridLine } from './axis.ts';
import { drawCaption } from './caption.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawKey } from './key.ts';
import { knownValue, knownValues, roleOf } from './readings.ts';
import { layOutRows } from './rows.ts';
import { type Extent, extentWithTicks, positions } from './scale.ts';
import { drawMarker, type Slot, seriesGroup, slotOf } from './series-style.ts';
import { centredOn, drawText } from './text.ts';
import { textWidth } from './text-width.ts';

const rowHeight = 24;

/**
 * Ranks and grades by category: a dot at the place in the order, the first place leftmost. A bar
 * would give a length to something that has none.
 */
export function drawDots(chart: PublishedChart, frame: Frame, addition = ''): Drawing {
  const caption = drawCaption(chart.unit, frame, addition);
  const names = chart.series.map((series) => series.name);
  const key =
    names.length > 1 ? drawKey(names, caption.height, frame, 'marker') : { height: 0, marks: [] };
  const marksHeight = rowHeight * names.length;
  const head = caption.height + key.height;
  const top = head + frame.lineHeight + 4;
  const rows = layOutRows(chart.categories, { top, marksHeight }, frame);
  const extent = extentWithTicks(knownValues(chart), chart.unit, false);
  const x = positions(extent, rows.left + 8, frame.width - 8);
  const marks = chart.series.map(({ points }, index) => {
    const slot = slotOf(index, names.length);
    const drawn = rows.tops.flatMap((rowTop, category) => {
      const y = rowTop + index * rowHeight + rowHeight / 2;
      return drawDot(points[category], { index, slot, x, y, extent }, frame);
    });
    return seriesGroup(slot, ...drawn);
  });
  return {
    height: rows.height + 4,
    marks: [
      ...caption.marks,
      ...key.marks,
      ...drawEnds(extent, x, head + frame.textSize),
      ...rows.marks,
      ...marks,
    ],
  };
}

/** What the two ends of the tracks stand for. */
function drawEnds({ from, to, ticks }: Extent, x: (value: number) => number, baseline: number) {
  return [
    drawText('tick', ticks.at(0)?.text ?? '', x(from) - 4, baseline),
    drawText('tick', ticks.at(-1)?.text ?? '', x(to) + 4, baseline, 'end'),
  ];
}

interface Dot {
  readonly index: number;
  readonly slot: Slot;
  readonly x: (value: number) => number;
  readonly y: number;
  readonly extent: Extent;
}

/** A dot on its track with its text after it, or before it where the sheet ends. */
function drawDot(point: ChartPoint | undefined, dot: Dot, frame: Frame): readonly string[] {
  const { x, y, extent } = dot;
  const text = point?.text ?? '';
  const value = knownValue(point);
  const at = x(value ?? extent.from);
  const width = textWidth(text, frame.textSize, true);
  const gap = value === null ? 0 : 10;
  const after = at + gap + width <= frame.width;
  const left = after ? at + gap : at - gap - width;
  return [
    ...drawTrack(x(extent.from), x(extent.to), { left: left - 6, right: left + width + 6 }, y),
    value === null ? '' : drawMarker(dot.index, dot.slot, at, y),
    drawText(
      roleOf(point),
      text,
      after ? left : left + width,
      centredOn(y, frame),
      after ? 'start' : 'end',
    ),
  ];
}

/** The track makes way for the text. */
function drawTrack(
  from: number,
  to: number,
  text: { readonly left: number; readonly right: number },
  y: number,
): readonly string[] {
  return [
    { start: from, end: Math.min(to, text.left) },
    { start: Math.max(from, text.right), end: to },
  ]
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => gridLine({ x: start, y }, { x: end, y }));
}
