import { formatNumber } from '../../figures/format.ts';
import { spanOf } from '../counts/month-span.ts';
import type { StopTally } from '../counts/stop-counts.ts';
import type { CrossTally } from '../counts/tally-counts.ts';
import { percentOf } from '../rates/estimate.ts';
import { peopleIn } from '../rates/stop-row.ts';
import type { StopText } from '../stop-text.ts';
import { columnOf, countCell } from './answer-cells.ts';
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
import { type AskedDimension, dimensionOf } from './asked-dimension.ts';
import { noAgeRates } from './limits.ts';
import { inRange, type MonthStatus, markedRow, monthStatus } from './month-row.ts';
import type { StopQuestion } from './stop-question.ts';

declare module '../../statements/statement.ts' {
  interface Vocabulary {
    /** How many searches were recorded; `ofPeople` where those of a vehicle alone are not counted. */
    'stops-answer.recorded': { readonly searches: number; readonly ofPeople: boolean };
    /** The same, and which part of them is the largest: 0 to 100. */
    'stops-answer.largest-part': {
      readonly searches: number;
      readonly ofPeople: boolean;
      readonly group: StopText;
      readonly percent: number;
    };
    /** A row of fewer searches has no percentages. */
    'stops-notes.few-in-row': { readonly least: number };
    'stops-notes.groups-differ': object;
  }
}

/** A group of the rows, with its searches in each group of the columns. */
export interface CrossRow {
  readonly code: string;
  readonly label: StopText;
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
  title: StopText,
): AnswerBody {
  const cross = crossOf(tallies, question, context);
  const percentages = question.show === 'percentages';
  return {
    sentences: sentencesOf(cross, question),
    chart: crossChart(cross, question, title),
    table: {
      caption: title,
      corner: { say: 'stops.dimension', dimension: dimensionOf(question.by, question.ethnicity) },
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
    const label: StopText =
      by === 'month' ? { say: 'stops.months-short', ...spanOf(code) } : labelIn(rowValues, code);
    const all = sumOf(searches);
    const status = by === 'month' ? monthStatus(code, all, gaps) : 'whole';
    return { code, label, searches, all, status };
  });
  const shown = by === 'month' ? inRange(rows, question.filter) : rows.filter((row) => row.all > 0);
  const sums = columns.map(({ searches }) => searches);
  return {
    columns,
    rows: shown,
    total: {
      code: 'total',
      label: { say: 'stops-table.total' },
      searches: sums,
      all: sumOf(sums),
      status: 'whole',
    },
  };
}

function labelIn(values: readonly { code: string; label: string }[], wanted: string): string {
  return values.find(({ code }) => code === wanted)?.label ?? wanted;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function columnsOf({ columns }: Cross, percentages: boolean): readonly AnswerColumn<StopText>[] {
  return [
    ...columns.map(({ code, label }) => ({
      id: percentages ? 'percent' : 'searches',
      group: code,
      title: label,
      unit: '',
    })),
    columnOf('searches', percentages ? 'searches' : 'total'),
  ];
}

function percentageCell(part: number, whole: number): AnswerCell<StopText> {
  const percent = percentOf(part, whole);
  if (percent === null || whole < fewest) return tooFewCell;
  const { value, interval } = percent;
  const cell = { text: `${formatNumber(value, 1)}%`, value };
  return interval === null ? cell : { ...cell, low: interval.low, high: interval.high };
}

function sentencesOf({ total, columns }: Cross, question: StopQuestion): readonly StopText[] {
  const searched = { searches: total.all, ofPeople: countsPeople(question) };
  const largest = total.searches.indexOf(Math.max(...total.searches));
  const group = columns[largest]?.label;
  const part = percentOf(total.searches[largest] ?? 0, total.all);
  return group === undefined || part === null
    ? [{ say: 'stops-answer.recorded', ...searched }]
    : [{ say: 'stops-answer.largest-part', ...searched, group, percent: part.value }];
}

/** What tells people apart is counted of people; so is every percentage. */
export function countsPeople({ by, across, show }: StopQuestion): boolean {
  const personal: readonly (string | null)[] = ['ethnicity', 'age', 'gender'];
  return show === 'percentages' || personal.includes(by) || personal.includes(across);
}

function notesOf({ rows }: Cross, question: StopQuestion): readonly StopText[] {
  const percentages = question.show === 'percentages';
  const few = rows.some(({ all }) => all < fewest);
  const ages = question.by === 'age' || question.across === 'age';
  const notes: readonly (StopText | null)[] = [
    percentages && few ? { say: 'stops-notes.few-in-row', least: fewest } : null,
    ages ? noAgeRates : null,
    percentages && question.by === 'ethnicity' ? { say: 'stops-notes.groups-differ' } : null,
  ];
  return [
    ...(question.by === 'month' ? togetherNotes(rows) : []),
    ...notes.filter((note) => note !== null),
  ];
}
