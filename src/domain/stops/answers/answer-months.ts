import { formatNumber } from '../../figures/format.ts';
import { count } from '../../figures/unit.ts';
import { type MonthSpan, monthsBetween, spanOf } from '../counts/month-span.ts';
import type { StopTally } from '../counts/stop-counts.ts';
import type { StopRow } from '../rates/stop-row.ts';
import { stopTable } from '../rates/stop-table.ts';
import type { StopText } from '../stop-text.ts';
import { columnOf, countCell, foundCell, foundColumn } from './answer-cells.ts';
import { foundNotes } from './answer-notes.ts';
import {
  type AnswerBody,
  type AnswerChart,
  type AnswerRow,
  type StopContext,
  unavailableCell,
} from './answer-value.ts';
import { inRange, isSingleMonth, type MonthStatus, markedRow, monthStatus } from './month-row.ts';
import type { StopQuestion } from './stop-question.ts';

/** How many searches there are in a month. */
interface MonthCount {
  readonly month: MonthSpan;
  readonly searches: number;
}

declare module '../../statements/statement.ts' {
  interface Vocabulary {
    /** All searches, so many a month on average, and the months with most and fewest. */
    'stops-answer.months': {
      readonly searches: number;
      readonly average: number;
      readonly most: MonthCount;
      readonly fewest: MonthCount;
      /** Whether the files of all months seem to be whole; else the months are those whose files do. */
      readonly allWhole: boolean;
    };
    'stops-answer.no-judgement': object;
    /** Rows are of unlike length, because earlier months are kept together. */
    'stops-notes.unlike-rows': object;
  }
}

/** A month of the answer, with what its file is worth. */
interface Month {
  readonly row: StopRow<StopText>;
  readonly status: MonthStatus;
}

/** Searches month by month. What may lack searches is in no comparison and in no chart. */
export function answerMonths(
  tallies: readonly StopTally[],
  question: StopQuestion,
  { gaps }: StopContext,
  title: StopText,
): AnswerBody {
  const { rows, total } = stopTable({ tallies: inRange(tallies, question.filter), values: [] });
  const months = rows.map((row) => ({ row, status: monthStatus(row.code, row.searches, gaps) }));
  const withFound = question.filter.found === undefined;
  const cells = (row: StopRow<StopText>, isTotal: boolean): AnswerRow<StopText> => ({
    code: row.code,
    header: isTotal ? row.label : monthLabel(row),
    total: isTotal,
    cells: [
      countCell(row.searches),
      countCell(row.people),
      ...(withFound ? [foundCell(row.find)] : []),
    ],
  });
  return {
    sentences: sentencesOf(months, total),
    chart: chartOf(months, title),
    table: {
      caption: title,
      corner: { say: 'stops.dimension', dimension: 'month' },
      columns: [
        columnOf('searches', 'searches'),
        columnOf('people_searched', 'of-people'),
        ...(withFound ? [foundColumn] : []),
      ],
      rows: [
        ...months.map(({ row, status }) => markedRow(cells(row, false), status)),
        cells(total, true),
      ],
    },
    notes: [...togetherNotes(rows), ...(withFound ? foundNotes({ total }) : [])],
  };
}

function monthLabel({ code }: { readonly code: string }): StopText {
  return { say: 'stops.months-short', ...spanOf(code) };
}

function sentencesOf(
  months: readonly Month[],
  { searches }: StopRow<StopText>,
): readonly StopText[] {
  const whole = months.filter(({ status }) => status === 'whole').map(({ row }) => row);
  const single = whole.filter(isSingleMonth).toSorted((a, b) => b.searches - a.searches);
  const [most] = single;
  const least = single.at(-1);
  if (most === undefined || least === undefined || most === least) {
    return [{ say: 'stops-answer.recorded', searches, ofPeople: false }];
  }
  const number = whole.reduce((sum, { code }) => sum + monthsBetween(spanOf(code)), 0);
  return [
    {
      say: 'stops-answer.months',
      searches,
      average: whole.reduce((sum, row) => sum + row.searches, 0) / number,
      most: countOf(most),
      fewest: countOf(least),
      allWhole: whole.length === months.length,
    },
    { say: 'stops-answer.no-judgement' },
  ];
}

function countOf({ code, searches }: StopRow<StopText>): MonthCount {
  return { month: spanOf(code), searches };
}

/** Said where earlier months are kept together: the table then has rows of unlike length. */
export function togetherNotes(rows: readonly { readonly code: string }[]): readonly StopText[] {
  return rows.every(isSingleMonth) ? [] : [{ say: 'stops-notes.unlike-rows' }];
}

function chartOf(months: readonly Month[], title: StopText): AnswerChart<StopText> | null {
  const single = months.filter(({ row }) => isSingleMonth(row));
  if (single.filter(({ status }) => status === 'whole').length < 2) return null;
  return {
    id: 'answer',
    kind: 'line',
    title,
    unit: count('search', 'searches'),
    decimals: 0,
    categories: single.map(({ row }) => monthLabel(row)),
    series: [
      {
        name: { say: 'stops-table.heading', heading: 'searches' },
        points: single.map(({ row, status }) =>
          status === 'whole'
            ? { value: row.searches, text: formatNumber(row.searches, 0), figure: null }
            : { value: null, text: unavailableCell.text, figure: null },
        ),
      },
    ],
  };
}
