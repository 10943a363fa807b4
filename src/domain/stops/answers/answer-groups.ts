import { describeChart } from '../../claims/describe.ts';
import { formatNumber } from '../../figures/format.ts';
import { count } from '../../figures/unit.ts';
import type { StopTally } from '../counts/stop-counts.ts';
import type { StopRow } from '../rates/stop-row.ts';
import { stopTable } from '../rates/stop-table.ts';
import { countCell, foundCell, foundColumn, percentCell } from './answer-cells.ts';
import { foundNotes } from './answer-notes.ts';
import type {
  AnswerBody,
  AnswerCell,
  AnswerChart,
  AnswerColumn,
  AnswerRow,
  StopContext,
} from './answer-value.ts';
import { onlyVehicles } from './answer-words.ts';
import { dimensionOf, titleOf } from './asked-dimension.ts';
import { approximatePlaces, noAgeRates } from './limits.ts';
import type { StopQuestion } from './stop-question.ts';

/** What stands in a column, and of which questions. */
interface GroupColumn extends AnswerColumn {
  readonly cell: (row: StopRow, total: boolean) => AnswerCell;
  readonly leftOut?: (question: StopQuestion) => boolean;
}

const columns: readonly GroupColumn[] = [
  {
    id: 'searches',
    title: 'Searches',
    unit: '',
    cell: ({ searches }) => countCell(searches),
  },
  {
    id: 'people_searched',
    title: 'Of people',
    unit: '',
    cell: ({ people }) => countCell(people),
  },
  {
    id: 'share_percent',
    title: 'Share of people searched',
    unit: '95% interval',
    cell: ({ sharePercent }, total) =>
      total ? { text: '100%', value: 100 } : percentCell(sharePercent),
  },
  {
    ...foundColumn,
    cell: ({ find }) => foundCell(find),
    leftOut: ({ by, filter }) => by === 'found' || filter.found !== undefined,
  },
];

/** Searches by one dimension that has no residents to divide by. */
export function answerGroups(
  tallies: readonly StopTally[],
  question: StopQuestion,
  { counts }: StopContext,
  title: string,
): AnswerBody {
  const { by, ethnicity } = question;
  const values = counts.values[dimensionOf(by, ethnicity)];
  const shown = tallies.filter(({ searches }) => searches > 0);
  const { rows, total } = stopTable({ tallies: shown, values });
  const kept = columns.filter(({ leftOut }) => leftOut?.(question) !== true);
  return {
    sentences: groupSentences(rows, total),
    chart: countsChart(rows, title),
    table: {
      caption: title,
      corner: titleOf(by, ethnicity),
      columns: kept.map(({ id, title: heading, unit }) => ({ id, title: heading, unit })),
      rows: [...rows, total].map((row) => rowOf(row, kept, row === total)),
    },
    notes: [
      ...reasonsForNoRates(question),
      ...(kept.some(({ id }) => id === foundColumn.id) ? foundNotes({ total }) : []),
    ],
  };
}

function rowOf(row: StopRow, kept: readonly GroupColumn[], total: boolean): AnswerRow {
  return {
    code: row.code,
    header: row.label,
    total,
    cells: kept.map(({ cell }) => cell(row, total)),
  };
}

function groupSentences(rows: readonly StopRow[], total: StopRow): readonly string[] {
  const [first, second] = rows.toSorted((a, b) => b.people - a.people);
  if (first === undefined) return [];
  const all = `${searchesText(total.searches)} recorded.`;
  if (total.people === 0) return [`${all} ${onlyVehicles}`];
  if (second === undefined) return [`${all} All are in one group: ${first.label}.`];
  const share = (row: StopRow): string => {
    const part = row.sharePercent;
    const percent = part === null ? '' : ` (${formatNumber(part.value, 1)}%)`;
    return `${row.label}, ${formatNumber(row.people, 0)}${percent}`;
  };
  return [
    `${all} Of the ${formatNumber(total.people, 0)} searches of people the largest group is ${share(first)}, and the next is ${share(second)}.`,
  ];
}

function searchesText(searches: number): string {
  return searches === 1 ? '1 search was' : `${formatNumber(searches, 0)} searches were`;
}

function reasonsForNoRates({ by }: StopQuestion): readonly string[] {
  if (by === 'age') {
    return [noAgeRates];
  }
  if (by === 'csp') {
    return [approximatePlaces];
  }
  return [];
}

/** Numbers of searches, a bar for each group; none of a single one. */
export function countsChart(rows: readonly StopRow[], title: string): AnswerChart | null {
  if (rows.length < 2) return null;
  const chart: Omit<AnswerChart, 'description'> = {
    id: 'answer',
    kind: 'bars',
    title,
    unit: count('search', 'searches'),
    decimals: 0,
    categories: rows.map(({ label }) => label),
    series: [
      {
        name: 'Searches',
        points: rows.map(({ searches }) => ({
          value: searches,
          text: formatNumber(searches, 0),
          figure: null,
        })),
      },
    ],
  };
  return { ...chart, description: describeChart(chart) };
}
