import { formatValue } from '../../domain/figures/format.ts';
import type { PublishedChart } from '../../domain/publication/published-chart.ts';
import { gridLine } from './axis.ts';
import { element, escapeText } from './element.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawSeriesKey } from './key.ts';
import { figureSeries } from './readings.ts';
import { layOutRows, type Rows } from './rows.ts';
import { fillOf, fillOfRest, fillOn, seriesGroup, slotOf } from './series-style.ts';
import { insteadOfBar, missingFrom, type Share, sharesOf } from './shares.ts';
import { centredOn, drawText } from './text.ts';
import { textWidth, widest } from './text-width.ts';

const thickness = 28;

/** Paper between neighbours, so that their colours never touch. */
const separator = 2;

/** Between a bar and what is missing from it. */
const beforeMissing = 8;

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Shares of a whole, one bar a category, all of the same length; what is hidden of it stands last. */
export function drawStacked(chart: PublishedChart, frame: Frame): Drawing {
  const missing = chart.categories.map((_, category) =>
    sharesOf(chart, category).length === 0 ? '' : missingFrom(chart, category),
  );
  const room = widest(missing, frame.textSize, true);
  const right = frame.width - (room === 0 ? 0 : room + beforeMissing);
  const rowsUnder = (top: number) =>
    layOutRows(chart.categories, { top, marksHeight: thickness }, frame);
  const direct = rowsUnder(frame.lineHeight + 6);
  const above = drawNamesAbove(chart, direct, right, frame);
  const key = drawSeriesKey(chart.series, 0, frame);
  const rows = above === undefined ? rowsUnder(key.height + 2) : direct;
  const span = { left: rows.left, right };
  const bars = rows.tops.map((y, category) =>
    drawBar(chart, category, { y, span, missing: missing[category] ?? '' }, frame),
  );
  const axis = drawShareAxis(span, rows, frame);
  return {
    height: rows.height + axis.height,
    marks: [...axis.marks, ...(above ?? key.marks), ...rows.marks, ...bars.flat()],
  };
}

/** The series' names above their parts of the first bar, where every one of them has the room. */
function drawNamesAbove(
  chart: PublishedChart,
  rows: Rows,
  right: number,
  frame: Frame,
): readonly string[] | undefined {
  const first = sharesOf(chart, 0);
  const namesAreFarOff = rows.left === 0;
  if (namesAreFarOff || first.length < chart.series.length) return undefined;
  const marks = first.map((share) => {
    const { left, width } = place(share, { left: rows.left, right });
    const name = chart.series[share.series]?.name ?? '';
    const fits = textWidth(name, frame.textSize) <= width - 4;
    return fits ? drawText('label', name, left, frame.textSize) : undefined;
  });
  return marks.every((mark) => mark !== undefined) ? marks : undefined;
}

function place({ start, end }: Share, { left, right }: Span) {
  const length = right - left;
  const from = left + start * length + (start === 0 ? 0 : separator / 2);
  const to = left + end * length - (end > 0.9999 ? 0 : separator / 2);
  return { left: from, width: Math.max(1, to - from) };
}

function drawBar(
  chart: PublishedChart,
  category: number,
  { y, span, missing }: { y: number; span: Span; missing: string },
  frame: Frame,
): readonly string[] {
  const shares = sharesOf(chart, category);
  const baseline = centredOn(y + thickness / 2, frame);
  const segments = shares.map((share) => drawSegment(chart, share, { y, span }, frame));
  if (shares.length > 0) {
    return [...segments, drawText('tick', missing, span.right + beforeMissing, baseline)];
  }
  const text = insteadOfBar(chart, category);
  return [drawText('tick', text, span.left + beforeMissing, baseline)];
}

function drawSegment(
  chart: PublishedChart,
  share: Share,
  { y, span }: { y: number; span: Span },
  frame: Frame,
): string {
  const { left: x, width } = place(share, span);
  if (chart.series[share.series]?.rest === true) return drawRest(share, { x, y, width }, frame);
  const slot = slotOf(share.series, figureSeries(chart).length);
  const rect = element('rect', { ...fillOf(slot), x, y, width, height: thickness });
  if (textWidth(share.text, frame.textSize, true) + 8 > width) return seriesGroup(slot, rect);
  const text = {
    ...fillOn(slot),
    x: x + width / 2,
    y: centredOn(y + thickness / 2, frame),
    'font-weight': 600,
    'text-anchor': 'middle',
  };
  return seriesGroup(slot, rect, element('text', text, escapeText(share.text)));
}

/** What is hidden of the whole; its edge lies inside its place, so that it is no longer than it is. */
function drawRest(
  { text }: Share,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  frame: Frame,
): string {
  const box = { x: x + 0.5, y: y + 0.5, width: Math.max(0.5, width - 1), height: thickness - 1 };
  const rect = element('rect', { ...fillOfRest(), ...box });
  const said = [`${text} hidden`, text].find(
    (one) => textWidth(one, frame.textSize, true) + 8 <= width,
  );
  const baseline = centredOn(y + thickness / 2, frame);
  const label =
    said === undefined ? '' : drawText('label', said, x + width / 2, baseline, 'middle');
  return `${rect}${label}`;
}

/** None, half and all of the whole, below the bars and behind them. */
function drawShareAxis({ left, right }: Span, rows: Rows, frame: Frame): Drawing {
  const top = (rows.tops[0] ?? 0) - 4;
  const bottom = rows.height + 8;
  const ticks = [
    { share: 0, anchor: 'start' },
    { share: 50, anchor: 'middle' },
    { share: 100, anchor: 'end' },
  ] as const;
  const marks = ticks.flatMap(({ share, anchor }) => {
    const x = left + ((right - left) * share) / 100;
    const text = formatValue(share, { kind: 'percentage' }, 0);
    return [
      gridLine({ x: x - share / 100, y: top }, { x: x - share / 100, y: bottom }),
      drawText('tick', text, x, bottom + frame.textSize, anchor),
    ];
  });
  return { height: 8 + frame.lineHeight + 4, marks };
}
