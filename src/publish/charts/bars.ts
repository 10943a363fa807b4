import type { ChartPoint, PublishedChart } from '../../domain/publication/published-chart.ts';
import { type BarScale, fitBars } from './bar-scale.ts';
import { drawCaption } from './caption.ts';
import { element } from './element.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawSeriesKey } from './key.ts';
import { figureSeries, knownValue, roleOf } from './readings.ts';
import { drawZero, layOutRows, type Rows } from './rows.ts';
import { fillOf, fillOfRest, seriesGroup, slotOf } from './series-style.ts';
import { centredOn, drawFigureAndName, drawText } from './text.ts';
import { textWidth } from './text-width.ts';

/** Between bars of a category. */
const betweenBars = 3;

/** Between the end of a bar and its value. */
const beforeValue = 6;

/** Naming the series at their bars may cost this share of the bars' length, then a key is better. */
const worthNaming = 0.7;

interface Plan {
  readonly rows: Rows;
  readonly thickness: number;
  readonly marksHeight: number;
  readonly scale: BarScale;
  /** Series are named after their values in the first category. */
  readonly named: boolean;
}

/** Horizontal bars, one group a category, each with its value at its end; no axis is needed. */
export function drawBars(chart: PublishedChart, frame: Frame, addition = ''): Drawing {
  const caption = drawCaption(chart.unit, frame, addition);
  const names = chart.series.map((series) => series.name);
  const plain = plan(chart, frame, caption.height, false);
  if (names.length === 1) return draw(chart, frame, plain, caption.marks);
  const named = plan(chart, frame, caption.height, true);
  const negative = chart.series.some(({ points }) => (knownValue(points[0]) ?? 0) < 0);
  const cheap = named.scale.fits && named.scale.unit >= plain.scale.unit * worthNaming;
  if (cheap && !negative) {
    return draw(chart, frame, named, caption.marks);
  }
  const key = drawSeriesKey(chart.series, caption.height, frame);
  const keyed = plan(chart, frame, caption.height + key.height, false);
  return draw(chart, frame, keyed, [...caption.marks, ...key.marks]);
}

function plan(chart: PublishedChart, frame: Frame, top: number, named: boolean): Plan {
  const count = chart.series.length;
  const thickness = count === 1 ? 24 : 20;
  const marksHeight = count * thickness + (count - 1) * betweenBars;
  const rows = layOutRows(chart.categories, { top: top + 4, marksHeight }, frame);
  const ends = chart.series.flatMap(({ name, points }) =>
    points.map((point, category) => {
      const figure = textWidth(point.text, frame.textSize, true);
      const after = named && category === 0 ? textWidth(` ${name}`, frame.textSize) : 0;
      return { value: knownValue(point) ?? 0, room: beforeValue + figure + after };
    }),
  );
  const scale = fitBars(ends, rows.left, frame.width - 1);
  return { rows, thickness, marksHeight, scale, named };
}

function draw(
  chart: PublishedChart,
  frame: Frame,
  { rows, thickness, marksHeight, scale, named }: Plan,
  before: readonly string[],
): Drawing {
  const bars = chart.series.map(({ name, points }, index) => {
    const slot = slotOf(index, figureSeries(chart).length);
    const marks = rows.tops.flatMap((top, category) => {
      const y = top + index * (thickness + betweenBars);
      const said = named && category === 0 ? name : '';
      const bar = { y, thickness, scale, fill: fillOf(slot), name: said };
      return drawBar(points[category], bar, frame);
    });
    return seriesGroup(slot, ...marks);
  });
  const zero = drawZero(rows, marksHeight, scale.zero);
  return { height: rows.height + 6, marks: [...before, ...rows.marks, ...bars, ...zero] };
}

interface Bar {
  readonly y: number;
  readonly thickness: number;
  readonly scale: BarScale;
  readonly fill: { readonly class: string; readonly fill: string };
  readonly name: string;
}

function drawBar(point: ChartPoint | undefined, bar: Bar, frame: Frame): readonly string[] {
  if (point === undefined) return [];
  const { scale, y, thickness: height } = bar;
  const value = knownValue(point) ?? 0;
  const width = Math.abs(value) * scale.unit;
  const left = value < 0 ? scale.zero - width : scale.zero;
  const box = { x: left, y, width, height };
  const fill = point.rest === true ? fillOfRest() : bar.fill;
  const rect = width < 0.05 ? '' : element('rect', { ...fill, ...box });
  const baseline = centredOn(y + height / 2, frame);
  const role = roleOf(point);
  if (value < 0) return [rect, drawText(role, point.text, left - beforeValue, baseline, 'end')];
  const after = left + width + beforeValue;
  return bar.name === ''
    ? [rect, drawText(role, point.text, after, baseline)]
    : [rect, drawFigureAndName(role, point.text, bar.name, { x: after, y: baseline })];
}
