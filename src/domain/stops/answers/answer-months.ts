import { describeChart } from '../../claims/describe.ts';
import { formatNumber } from '../../figures/format.ts';
import { count } from '../../figures/unit.ts';
import { formatSpanShort, monthsBetween, spanOf } from '../counts/month-span.ts';
import type { StopTally } from '../counts/stop-counts.ts';
import type { StopRow } from '../rates/stop-row.ts';
import { stopTable } from '../rates/stop-table.ts';
import { countCell, foundCell, foundColumn } from './answer-cells.ts';
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

/** A month of the answer, with what its file is worth. */
interface Month {
  readonly row: StopRow;
  readonly status: MonthStatus;
}

/** Searches month by month. What may lack searches is in no comparison and in no chart. */
export function answerMonths(
  tallies: readonly StopTally[],
  question: StopQuestion,
  { counts, gaps }: StopContext,
  title: string,
): AnswerBody {
  const values = counts.values.month.map(({ code }) => ({
    code,
    label: formatSpanShort(spanOf(code)),
  }));
  const { rows, total } = stopTable({ tallies: inRange(tallies, question.filter), values });
  const months = rows.map((row) => ({ row, status: monthStatus(row.code, row.searches, gaps) }));
  const withFound = question.filter.found === undefined;
  const cells = (row: StopRow, isTotal: boolean): AnswerRow => ({
    code: row.code,
    header: row.label,
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
      corner: 'Month',
      columns: [
        { id: 'searches', title: 'Searches', unit: '' },
        { id: 'people_searched', title: 'Of people', unit: '' },
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

function sentencesOf(months: readonly Month[], total: StopRow): readonly string[] {
  const whole = months.filter(({ status }) => status === 'whole').map(({ row }) => row);
  const single = whole.filter(isSingleMonth).toSorted((a, b) => b.searches - a.searches);
  const [most] = single;
  const least = single.at(-1);
  const all = `${total.searches === 1 ? '1 search was' : `${formatNumber(total.searches, 0)} searches were`} recorded`;
  if (most === undefined || least === undefined || most === least) return [`${all}.`];
  const said = (row: StopRow): string => `${formatNumber(row.searches, 0)} in ${row.label}`;
  const searches = whole.reduce((sum, row) => sum + row.searches, 0);
  const number = whole.reduce((sum, { code }) => sum + monthsBetween(spanOf(code)), 0);
  const among =
    whole.length === months.length ? '' : ', of the months whose files seem to be whole';
  return [
    `${all}, about ${formatNumber(searches / number, 0)} a month: the most in one month ${said(most)}, the fewest ${said(least)}${among}.`,
    'Searches are what the police do: more or fewer of them is neither good nor bad in itself.',
  ];
}

/** Said where earlier months are kept together: the table then has rows of unlike length. */
export function togetherNotes(rows: readonly { readonly code: string }[]): readonly string[] {
  if (rows.every(isSingleMonth)) return [];
  return [
    'Rows of several months hold more searches than those of one: the chart and the comparison are of single months.',
  ];
}

function chartOf(months: readonly Month[], title: string): AnswerChart | null {
  const single = months.filter(({ row }) => isSingleMonth(row));
  if (single.filter(({ status }) => status === 'whole').length < 2) return null;
  const chart: Omit<AnswerChart, 'description'> = {
    id: 'answer',
    kind: 'line',
    title,
    unit: count('search', 'searches'),
    decimals: 0,
    categories: single.map(({ row }) => row.label),
    series: [
      {
        name: 'Searches',
        points: single.map(({ row, status }) =>
          status === 'whole'
            ? { value: row.searches, text: formatNumber(row.searches, 0), figure: null }
            : { value: null, text: unavailableCell.text, figure: null },
        ),
      },
    ],
  };
  return { ...chart, description: describeChart(chart) };
}
