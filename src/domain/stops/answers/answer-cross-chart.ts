import { formatNumber } from '../../figures/format.ts';
import { count, type Unit } from '../../figures/unit.ts';
import type { ChartPoint, ChartSeries } from '../../publication/published-chart.ts';
import type { StopText } from '../stop-text.ts';
import type { Cross, CrossRow } from './answer-cross.ts';
import { type AnswerChart, fewest, unavailableCell } from './answer-value.ts';
import { isSingleMonth } from './month-row.ts';
import type { StopQuestion } from './stop-question.ts';

/** As many as the palette tells apart. */
const mostSeries = 6;

/** Lines over months; elsewhere bars of parts, of numbers or of percentages. */
export function crossChart(
  cross: Cross,
  { by, show }: StopQuestion,
  title: StopText,
): AnswerChart<StopText> | null {
  const percentages = show === 'percentages';
  const isMonth = by === 'month';
  const rows = cross.rows
    .filter(({ all, status }) => !percentages || all >= fewest || status !== 'whole')
    .filter((row) => !isMonth || isSingleMonth(row));
  if (cross.columns.length < 2 || !rows.some(({ status }) => status === 'whole')) return null;
  const unit: Unit = percentages ? { kind: 'percentage' } : count('search', 'searches');
  return {
    id: 'answer',
    kind: isMonth && rows.length > 1 ? 'line' : 'stacked',
    title,
    unit,
    decimals: percentages ? 1 : 0,
    categories: rows.map(({ label }) => label),
    series: seriesOf(cross, rows, percentages),
  };
}

function seriesOf(
  { columns, total }: Cross,
  rows: readonly CrossRow[],
  percentages: boolean,
): readonly ChartSeries<StopText>[] {
  const bySize = columns
    .map((column, index) => ({ ...column, index, all: total.searches[index] ?? 0 }))
    .toSorted((a, b) => b.all - a.all || a.index - b.index);
  const alone = columns.length > mostSeries ? bySize.slice(0, mostSeries - 1) : bySize;
  const rest = bySize.slice(alone.length);
  const pointsOf = (indexes: readonly number[]): readonly ChartPoint[] =>
    rows.map((row) => {
      if (row.status !== 'whole') return missingPoint;
      const searches = indexes.reduce((sum, index) => sum + (row.searches[index] ?? 0), 0);
      return percentages ? percentPoint(searches, row.all) : countPoint(searches);
    });
  const own = alone
    .toSorted((a, b) => a.index - b.index)
    .map(({ label, index }) => ({ name: label, points: pointsOf([index]) }));
  if (rest.length === 0) return own;
  const others = pointsOf(rest.map(({ index }) => index));
  return [...own, { name: { say: 'stops-table.all-others' }, points: others }];
}

const missingPoint: ChartPoint = { value: null, text: unavailableCell.text, figure: null };

function countPoint(value: number): ChartPoint {
  return { value, text: formatNumber(value, 0), figure: null };
}

function percentPoint(part: number, whole: number): ChartPoint {
  if (whole === 0) return { value: null, text: '', figure: null };
  const value = (100 * part) / whole;
  return { value, text: `${formatNumber(value, 1)}%`, figure: null };
}
