import { formatNumber } from '../../figures/format.ts';
import { count } from '../../figures/unit.ts';
import type { StopTally } from '../counts/stop-counts.ts';
import type { StopRow } from '../rates/stop-row.ts';
import { stopTable } from '../rates/stop-table.ts';
import type { StopText } from '../stop-text.ts';
import { columnOf, countCell, foundCell, foundColumn, percentCell } from './answer-cells.ts';
import { foundNotes } from './answer-notes.ts';
import type {
  AnswerBody,
  AnswerCell,
  AnswerChart,
  AnswerColumn,
  AnswerRow,
  StopContext,
} from './answer-value.ts';
import { dimensionOf } from './asked-dimension.ts';
import { approximatePlaces, noAgeRates } from './limits.ts';
import type { StopQuestion } from './stop-question.ts';

/** A group of the people searched, with what part of them it is: 0 to 100. */
export interface GroupPart {
  readonly group: StopText;
  readonly people: number;
  readonly percent: number | null;
}

declare module '../../statements/statement.ts' {
  interface Vocabulary {
    /** All searches are in one group. */
    'stops-answer.one-group': { readonly searches: number; readonly group: StopText };
    'stops-answer.largest-groups': {
      readonly searches: number;
      readonly people: number;
      readonly largest: GroupPart;
      readonly next: GroupPart;
    };
  }
}

/** What stands in a column, and of which questions. */
interface GroupColumn {
  readonly column: AnswerColumn<StopText>;
  readonly cell: (row: StopRow<StopText>, total: boolean) => AnswerCell<StopText>;
  readonly leftOut?: (question: StopQuestion) => boolean;
}

const columns: readonly GroupColumn[] = [
  { column: columnOf('searches', 'searches'), cell: ({ searches }) => countCell(searches) },
  { column: columnOf('people_searched', 'of-people'), cell: ({ people }) => countCell(people) },
  {
    column: columnOf('share_percent', 'share', 'interval'),
    cell: ({ sharePercent }, total) =>
      total ? { text: '100%', value: 100 } : percentCell(sharePercent),
  },
  {
    column: foundColumn,
    cell: ({ find }) => foundCell(find),
    leftOut: ({ by, filter }) => by === 'found' || filter.found !== undefined,
  },
];

/** Searches by one dimension that has no residents to divide by. */
export function answerGroups(
  tallies: readonly StopTally[],
  question: StopQuestion,
  { counts }: StopContext,
  title: StopText,
): AnswerBody {
  const dimension = dimensionOf(question.by, question.ethnicity);
  const values = counts.values[dimension];
  const shown = tallies.filter(({ searches }) => searches > 0);
  const { rows, total } = stopTable({ tallies: shown, values });
  const kept = columns.filter(({ leftOut }) => leftOut?.(question) !== true);
  return {
    sentences: groupSentences(rows, total),
    chart: countsChart(rows, title),
    table: {
      caption: title,
      corner: { say: 'stops.dimension', dimension },
      columns: kept.map(({ column }) => column),
      rows: [...rows, total].map((row) => rowOf(row, kept, row === total)),
    },
    notes: [
      ...reasonsForNoRates(question),
      ...(kept.some(({ column }) => column === foundColumn) ? foundNotes({ total }) : []),
    ],
  };
}

function rowOf(
  row: StopRow<StopText>,
  kept: readonly GroupColumn[],
  total: boolean,
): AnswerRow<StopText> {
  return {
    code: row.code,
    header: row.label,
    total,
    cells: kept.map(({ cell }) => cell(row, total)),
  };
}

function groupSentences(
  rows: readonly StopRow<StopText>[],
  { searches, people }: StopRow<StopText>,
): readonly StopText[] {
  const [first, second] = rows.toSorted((a, b) => b.people - a.people);
  if (first === undefined) return [];
  if (people === 0) return [{ say: 'stops-answer.vehicles-alone', searches }];
  if (second === undefined) {
    return [{ say: 'stops-answer.one-group', searches, group: first.label }];
  }
  const largest = partOf(first);
  return [{ say: 'stops-answer.largest-groups', searches, people, largest, next: partOf(second) }];
}

function partOf({ label, people, sharePercent }: StopRow<StopText>): GroupPart {
  return { group: label, people, percent: sharePercent?.value ?? null };
}

function reasonsForNoRates({ by }: StopQuestion): readonly StopText[] {
  if (by === 'age') {
    return [noAgeRates];
  }
  if (by === 'csp') {
    return [approximatePlaces];
  }
  return [];
}

/** Numbers of searches, a bar for each group; none of a single one. */
export function countsChart(
  rows: readonly StopRow<StopText>[],
  title: StopText,
): AnswerChart<StopText> | null {
  if (rows.length < 2) return null;
  return {
    id: 'answer',
    kind: 'bars',
    title,
    unit: count('search', 'searches'),
    decimals: 0,
    categories: rows.map(({ label }) => label),
    series: [
      {
        name: { say: 'stops-table.heading', heading: 'searches' },
        points: rows.map(({ searches }) => ({
          value: searches,
          text: formatNumber(searches, 0),
          figure: null,
        })),
      },
    ],
  };
}
