import type { ChartSeries, PublishedChart } from '../../domain/publication/published-chart.ts';
import { chartShades } from '../../reference/palette.ts';
import { drawBars } from './bars.ts';
import { drawCaption } from './caption.ts';
import { element } from './element.ts';
import type { Drawing, Frame } from './frame.ts';
import { knownValue, knownValues, roleOf } from './readings.ts';
import { drawZero, layOutRows, layOutRowsBelow, type Rows } from './rows.ts';
import { extentFromZero, positions } from './scale.ts';
import { fillOf, seriesGroup } from './series-style.ts';
import { centredOn, drawLines, drawText } from './text.ts';
import { widest, wrapText } from './text-width.ts';

const thickness = 20;
/** How far the mark of the budget stands out above and below the bar. */
const overhang = 5;
const markWidth = 4;
const marksHeight = thickness + 2 * overhang;

const betweenColumns = 20;
const headingRoom = 84;

const actualSlot = 1;
const budgetSlot = 4;

/** A column of figures to the right of the bars, headed by the name of its series. */
interface FigureColumn {
  readonly series: ChartSeries;
  readonly right: number;
  readonly heading: readonly string[];
}

/**
 * What there is against what was planned: the actual figure as a bar, the budget as a mark across
 * it, and both in figures beside it. Other than two series are drawn as plain bars.
 */
export function drawBudgetActual(chart: PublishedChart, frame: Frame): Drawing {
  const [budget, actual, ...others] = chart.series;
  if (budget === undefined || actual === undefined || others.length > 0) {
    return drawBars(chart, frame);
  }
  const caption = drawCaption(chart.unit, frame);
  const budgetColumn = column(budget, frame.width, frame);
  const actualColumn = column(actual, leftOf(budgetColumn, frame) - betweenColumns, frame);
  const headingLines = Math.max(budgetColumn.heading.length, actualColumn.heading.length);
  const top = caption.height + headingLines * frame.lineHeight + 6;
  const end = leftOf(actualColumn, frame) - betweenColumns;
  const { rows, right, figuresAt } = layOut(chart.categories, top, end, frame);
  const x = positions(extentFromZero(knownValues(chart)), rows.left + 1, right - markWidth);
  return {
    height: rows.height + 4,
    marks: [
      ...caption.marks,
      ...drawHeading(actualColumn, caption.height, 'bar', frame),
      ...drawHeading(budgetColumn, caption.height, 'mark', frame),
      ...rows.marks,
      seriesGroup(actualSlot, ...drawActual(actual, rows, x)),
      ...drawZero(rows, marksHeight, x(0)),
      seriesGroup(budgetSlot, ...drawBudget(budget, rows, x)),
      ...drawFigures(actualColumn, figuresAt),
      ...drawFigures(budgetColumn, figuresAt),
    ],
  };
}

/** On the wide sheet the figures stand beside the bars; on the narrow one over them, by the name. */
function layOut(categories: readonly string[], top: number, end: number, frame: Frame) {
  if (frame.name === 'wide') {
    const rows = layOutRows(categories, { top, marksHeight }, frame);
    const figuresAt = rows.tops.map((y) => centredOn(y + marksHeight / 2, frame));
    return { rows, right: end, figuresAt };
  }
  const rows = layOutRowsBelow(categories, { top, marksHeight, namesEnd: end }, frame);
  const figuresAt = rows.tops.map((y) => y - 3 - frame.lineHeight + frame.textSize);
  return { rows, right: frame.width, figuresAt };
}

const swatchRoom = 20;

function column(series: ChartSeries, right: number, frame: Frame): FigureColumn {
  return { series, right, heading: wrapText(series.name, headingRoom, frame.textSize) };
}

function leftOf({ series, right, heading }: FigureColumn, frame: Frame): number {
  const texts = series.points.map((point) => point.text);
  const wide = Math.max(
    widest(texts, frame.textSize, true),
    widest(heading, frame.textSize) + swatchRoom,
  );
  return right - wide;
}

/** The name of a series above its figures, after a small picture of its mark: this is the key. */
function drawHeading(
  { right, heading }: FigureColumn,
  top: number,
  kind: 'bar' | 'mark',
  frame: Frame,
): readonly string[] {
  const x = right - widest(heading, frame.textSize) - swatchRoom + 2;
  const y = top + frame.textSize - 13;
  const swatch =
    kind === 'bar'
      ? element('rect', { ...fillOf(actualSlot), x, y: y + 1, width: 14, height: 12 })
      : element('rect', {
          ...fillOf(budgetSlot),
          x: x + 8,
          y: y - 1,
          width: markWidth,
          height: 16,
        });
  const lines = drawLines(
    'label',
    heading,
    { x: right, y: top + frame.textSize, anchor: 'end' },
    frame,
  );
  return [swatch, ...lines];
}

function drawActual(
  { points }: ChartSeries,
  { tops }: Rows,
  x: (value: number) => number,
): readonly string[] {
  return tops.map((top, category) => {
    const value = knownValue(points[category]) ?? 0;
    const left = Math.min(x(0), x(value));
    const width = Math.abs(x(value) - x(0));
    if (width < 0.05) return '';
    const size = { x: left, y: top + overhang, width, height: thickness };
    return element('rect', { ...fillOf(actualSlot), ...size });
  });
}

/** The mark is edged with paper, so that it is seen on the bar as well as beside it. */
function drawBudget(
  { points }: ChartSeries,
  { tops }: Rows,
  x: (value: number) => number,
): readonly string[] {
  return tops.flatMap((top, category) => {
    const value = knownValue(points[category]);
    if (value === null) return [];
    const left = x(value) - markWidth / 2;
    const edge = { x: left - 1.5, y: top, width: markWidth + 3, height: marksHeight };
    const mark = { x: left, y: top, width: markWidth, height: marksHeight };
    return [
      element('rect', { class: 'c-paper', fill: chartShades.paper.light, ...edge }),
      element('rect', { ...fillOf(budgetSlot), ...mark }),
    ];
  });
}

function drawFigures(
  { series, right }: FigureColumn,
  baselines: readonly number[],
): readonly string[] {
  return baselines.map((baseline, category) => {
    const point = series.points[category];
    return drawText(roleOf(point), point?.text ?? '', right, baseline, 'end');
  });
}
