import { describeChart } from '../../claims/describe.ts';
import { differencesAmong } from '../../differences/differences.ts';
import { formatNumber } from '../../figures/format.ts';
import { monthsBetween } from '../counts/month-span.ts';
import type { StopTally } from '../counts/stop-counts.ts';
import {
  type EthnicityTable,
  ethnicityTable,
  type TotalRate,
} from '../rates/disproportionality.ts';
import type { StopRow } from '../rates/stop-row.ts';
import {
  countCell,
  estimateCell,
  foundCell,
  foundColumn,
  rangeCell,
  rateCell,
  ratioDecimals,
  signedCell,
} from './answer-cells.ts';
import { ethnicitySentences } from './answer-ethnicity-words.ts';
import { countsChart } from './answer-groups.ts';
import { ethnicityNotes } from './answer-notes.ts';
import {
  type AnswerBody,
  type AnswerCell,
  type AnswerChart,
  type AnswerColumn,
  type AnswerRow,
  type AnswerTable,
  fewest,
  nothingCell,
  type StopContext,
  tooFewCell,
} from './answer-value.ts';
import type { StopQuestion } from './stop-question.ts';

const columns: readonly AnswerColumn[] = [
  { id: 'people_searched', title: 'People searched', unit: '' },
  { id: 'residents_2021', title: 'Residents', unit: 'Census 2021' },
  { id: 'rate_per_1000', title: 'Searches per 1,000 residents', unit: '95% interval' },
  { id: 'ratio_to_white', title: 'Ratio to White', unit: '95% interval' },
  { id: 'ratio_bounds', title: 'What the ratio could be', unit: 'with the unknown' },
  { id: 'gap_per_1000', title: 'Gap to White', unit: 'per 1,000' },
  foundColumn,
];

/** Searches by ethnicity with rates, ratios and what the unknown leave open. */
export function answerEthnicity(
  tallies: readonly StopTally[],
  question: StopQuestion,
  { counts, population2021 }: StopContext,
  title: string,
): AnswerBody {
  const basis = question.ethnicity;
  const values = counts.values[basis];
  const { from: first, to: last } = question.filter;
  const months = monthsBetween({ first, last });
  const table = ethnicityTable({ tallies, values, basis, population2021, months });
  return {
    sentences: ethnicitySentences(table),
    chart: chartOf(table, title),
    table: withoutFound(question, {
      caption: title,
      corner: basis === 'self' ? 'Self-defined ethnicity' : 'Officer-defined ethnicity',
      columns,
      rows: [
        ...table.rows
          .filter((row) => row.people > 0 || row.population !== null)
          .map((row) => rowOf(row, table)),
        ...totals(table),
      ],
    }),
    notes: ethnicityNotes(table, question),
  };
}

/** Where the searches are narrowed by what was found, the last column would only repeat it. */
function withoutFound({ filter }: StopQuestion, table: AnswerTable): AnswerTable {
  if (filter.found === undefined) return table;
  return {
    ...table,
    columns: table.columns.slice(0, -1),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(0, -1) })),
  };
}

function rowOf(row: StopRow, table: EthnicityTable): AnswerRow {
  return {
    code: row.code,
    header: row.label,
    total: false,
    cells: [
      countCell(row.people),
      row.population === null ? nothingCell : countCell(row.population),
      rateCell(row.ratePer1000, row.people),
      ...againstCells(row, table),
      foundCell(row.find),
    ],
  };
}

function againstCells(row: StopRow, { rows }: EthnicityTable): readonly AnswerCell[] {
  const { againstWhite } = row;
  if (row.population === null) return [nothingCell, nothingCell, nothingCell];
  const white = rows.find(({ code }) => code === 'white');
  if (againstWhite === null || row.people < fewest || (white?.people ?? 0) < fewest) {
    return [tooFewCell, nothingCell, nothingCell];
  }
  const { ratio, bounds, gapPer1000 } = againstWhite;
  const decimals = ratioDecimals(ratio);
  return [
    estimateCell(ratio, decimals),
    bounds === null ? nothingCell : rangeCell(bounds.least, bounds.most, decimals),
    row === white ? nothingCell : signedCell(gapPer1000, 2),
  ];
}

function totals(table: EthnicityTable): readonly AnswerRow[] {
  const { total, likeForLike, notComparable } = table;
  return [
    totalRow('like-for-like', 'Groups with residents', likeForLike),
    {
      code: 'total',
      header: 'Everybody searched',
      total: true,
      cells: [
        countCell(total.people),
        countCell(notComparable.population),
        {
          ...estimateCell(notComparable.ratePer1000, 2),
          small: 'not comparable',
        },
        nothingCell,
        nothingCell,
        nothingCell,
        foundCell(total.find),
      ],
    },
  ];
}

function totalRow(
  code: string,
  header: string,
  { people, population, ratePer1000, ratioToWhite }: TotalRate,
): AnswerRow {
  const ratio: AnswerCell =
    ratioToWhite === null
      ? nothingCell
      : { text: formatNumber(ratioToWhite, 1), value: ratioToWhite };
  return {
    code,
    header,
    total: true,
    cells: [
      countCell(people),
      countCell(population),
      estimateCell(ratePer1000, 2),
      ratio,
      nothingCell,
      nothingCell,
      nothingCell,
    ],
  };
}

/** Rates; where residents say little of most, the numbers of searches in their place. */
function chartOf({ rows, fewResidents }: EthnicityTable, title: string): AnswerChart | null {
  const rated = rows.flatMap(({ code, label, ratePer1000, people, population }) =>
    ratePer1000 === null || population === null || fewResidents.has(code)
      ? []
      : [{ label, rate: ratePer1000, people, population }],
  );
  if (fewResidents.has('white')) return countsChart(rows, title);
  if (rated.length === 0) return null;
  const differences = differencesAmong(
    rated.map(({ people, population }) => ({
      kind: 'events',
      events: people,
      exposure: population,
    })),
  );
  const chart: Omit<AnswerChart, 'description'> = {
    id: 'answer',
    kind: 'intervals',
    ...(differences === null ? {} : { differences }),
    title,
    unit: { kind: 'rate-per-1000', of: 'searches' },
    decimals: 2,
    categories: rated.map(({ label }) => label),
    series: [
      {
        name: 'Searches per 1,000 residents',
        points: rated.map(({ rate: { value, interval } }) => ({
          value,
          text: formatNumber(value, 2),
          figure: null,
          ...(interval === null ? {} : { interval }),
        })),
      },
    ],
  };
  return { ...chart, description: describeChart(chart) };
}
