import { formatNumber } from '../../figures/format.ts';
import { formatSpanShort, spanOf } from '../counts/month-span.ts';
import type { StopTally } from '../counts/stop-counts.ts';
import type { CrossTally } from '../counts/tally-counts.ts';
import { percentOf } from '../rates/estimate.ts';
import { peopleIn } from '../rates/stop-row.ts';
import { countCell } from './answer-cells.ts';
import { crossChart } from './answer-cross-chart.ts';
import { togetherNotes } from './answer-months.ts';
import {
  type AnswerBody,
  type AnswerCell,
  type AnswerColumn,
  fewest,
  type StopContext,
  tooFewCell,
} from './answer-value.ts';
import { type AskedDimension, dimensionOf, titleOf } from './asked-dimension.ts';
import { noAgeRates } from './limits.ts';
import { inRange, type MonthStatus, markedRow, monthStatus } from './month-row.ts';
import type { StopQuestion } from './stop-question.ts';

/** A group of the rows, with its searches in each group of the columns. */
export interface CrossRow {
  readonly code: string;
  readonly label: string;
  /** One for each column. */
  readonly searches: readonly number[];
  readonly all: number;
  /** Of a month; a row of anything else is whole. */
  readonly status: MonthStatus;
}

/** Searches by two dimensions, without the groups that have none. */
export interface Cross {
  readonly columns: readonly { readonly code: string; readonly label: string }[];
  readonly rows: readonly CrossRow[];
  readonly total: CrossRow;
}

/** Numbers of searches by two dimensions, or what part each column is of its row. */
export function answerCross(
  tallies: readonly CrossTally[],
  question: StopQuestion & { readonly across: AskedDimension },
  context: StopContext,
  title: string,
): AnswerBody {
  const cross = crossOf(tallies, question, context);
  const percentages = question.show === 'percentages';
  return {
    sentences: sentencesOf(cross, question),
    chart: crossChart(cross, question, title),
    table: {
      caption: title,
      corner: titleOf(question.by, question.ethnicity),
      columns: columnsOf(cross, percentages),
      rows: [...cross.rows, cross.total].map((row) =>
        markedRow(
          {
            code: row.code,
            header: row.label,
            total: row === cross.total,
            cells: [
              ...row.searches.map((searches) =>
                percentages ? percentageCell(searches, row.all) : countCell(searches),
              ),
              countCell(row.all),
            ],
          },
          row.status,
        ),
      ),
    },
    notes: notesOf(cross, question),
  };
}

function crossOf(
  tallies: readonly CrossTally[],
  question: StopQuestion & { readonly across: AskedDimension },
  { counts, gaps }: StopContext,
): Cross {
  const { by, across, ethnicity } = question;
  const rowValues = counts.values[dimensionOf(by, ethnicity)];
  const counted = (tally: StopTally | undefined): number => {
    if (tally === undefined) return 0;
    return countsPeople(question) ? peopleIn(tally) : tally.searches;
  };
  const groups = counts.values[dimensionOf(across, ethnicity)].map(({ code, label }, index) => ({
    code,
    label,
    index,
    searches: sumOf(tallies.map((row) => counted(row.tallies[index]))),
  }));
  const columns = groups.filter(({ searches }) => searches > 0);
  const rows = tallies.map(({ code, tallies: own }): CrossRow => {
    const searches = columns.map(({ index }) => counted(own[index]));
    const label = by === 'month' ? formatSpanShort(spanOf(code)) : labelIn(rowValues, code);
    const all = sumOf(searches);
    const status = by === 'month' ? monthStatus(code, all, gaps) : 'whole';
    return { code, label, searches, all, status };
  });
  const shown = by === 'month' ? inRange(rows, question.filter) : rows.filter((row) => row.all > 0);
  const sums = columns.map(({ searches }) => searches);
  return {
    columns,
    rows: shown,
    total: { code: 'total', label: 'Total', searches: sums, all: sumOf(sums), status: 'whole' },
  };
}

function labelIn(values: readonly { code: string; label: string }[], wanted: string): string {
  return values.find(({ code }) => code === wanted)?.label ?? wanted;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function columnsOf({ columns }: Cross, percentages: boolean): readonly AnswerColumn[] {
  return [
    ...columns.map(({ code, label }) => ({
      id: percentages ? 'percent' : 'searches',
      group: code,
      title: label,
      unit: '',
    })),
    { id: 'searches', title: percentages ? 'Searches' : 'Total', unit: '' },
  ];
}

function percentageCell(part: number, whole: number): AnswerCell {
  const percent = percentOf(part, whole);
  if (percent === null || whole < fewest) return tooFewCell;
  const { value, interval } = percent;
  const cell = { text: `${formatNumber(value, 1)}%`, value };
  return interval === null ? cell : { ...cell, low: interval.low, high: interval.high };
}

function sentencesOf({ total, columns }: Cross, question: StopQuestion): readonly string[] {
  const noun = countsPeople(question) ? ' of people' : '';
  const searches =
    total.all === 1 ? `1 search${noun} was` : `${formatNumber(total.all, 0)} searches${noun} were`;
  const largest = total.searches.indexOf(Math.max(...total.searches));
  const name = columns[largest]?.label;
  const part = percentOf(total.searches[largest] ?? 0, total.all);
  if (name === undefined || part === null) return [`${searches} recorded.`];
  return [
    `${searches} recorded. The largest part is ${name}, ${formatNumber(part.value, 1)}% of them.`,
  ];
}

/** What tells people apart is counted of people; so is every percentage. */
export function countsPeople({ by, across, show }: StopQuestion): boolean {
  const personal: readonly (string | null)[] = ['ethnicity', 'age', 'gender'];
  return show === 'percentages' || personal.includes(by) || personal.includes(across);
}

function notesOf({ rows }: Cross, question: StopQuestion): readonly string[] {
  const few = rows.filter(({ all }) => all < fewest).length;
  const ages = question.by === 'age' || question.across === 'age';
  return [
    ...(question.by === 'month' ? togetherNotes(rows) : []),
    ...(question.show === 'percentages' && few > 0
      ? [`A row of fewer than ${fewest} searches has no percentages: they are too few to compare.`]
      : []),
    ...(ages ? [noAgeRates] : []),
    ...(question.show === 'percentages' && question.by === 'ethnicity'
      ? [
          'Groups differ in what they were searched for and where; a difference between rows does not say why.',
        ]
      : []),
  ];
}
