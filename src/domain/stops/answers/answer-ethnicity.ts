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
import type { StopText } from '../stop-text.ts';
import {
  columnOf,
  countCell,
  estimateCell,
  foundCell,
  foundColumn,
  rangeCell,
  rateCell,
  ratioDecimals,
  signedCell,
} from './answer-cells.ts';
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
import { ethnicitySentences } from './ethnicity-sentences.ts';
import type { StopQuestion } from './stop-question.ts';

const columns: readonly AnswerColumn<StopText>[] = [
  columnOf('people_searched', 'people-searched'),
  columnOf('residents_2021', 'residents', 'census'),
  columnOf('rate_per_1000', 'rate', 'interval'),
  columnOf('ratio_to_white', 'ratio', 'interval'),
  columnOf('ratio_bounds', 'bounds', 'with-unknown'),
  columnOf('gap_per_1000', 'gap', 'per-1000'),
  foundColumn,
];

/** Searches by ethnicity with rates, ratios and what the unknown leave open. */
export function answerEthnicity(
  tallies: readonly StopTally[],
  question: StopQuestion,
  { counts, population2021 }: StopContext,
  title: StopText,
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
      corner: { say: 'stops.dimension', dimension: basis },
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
function withoutFound(
  { filter }: StopQuestion,
  table: AnswerTable<StopText>,
): AnswerTable<StopText> {
  if (filter.found === undefined) return table;
  return {
    ...table,
    columns: table.columns.slice(0, -1),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(0, -1) })),
  };
}

function rowOf(row: StopRow<StopText>, table: EthnicityTable<StopText>): AnswerRow<StopText> {
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

function againstCells(
  row: StopRow<StopText>,
  { rows }: EthnicityTable<StopText>,
): readonly AnswerCell<StopText>[] {
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

function totals(table: EthnicityTable<StopText>): readonly AnswerRow<StopText>[] {
  const { total, likeForLike, notComparable } = table;
  return [
    likeForLikeRow(likeForLike),
    {
      code: 'total',
      header: { say: 'stops-table.everybody' },
      total: true,
      cells: [
        countCell(total.people),
        countCell(notComparable.population),
        {
          ...estimateCell(notComparable.ratePer1000, 2),
          small: { say: 'stops-table.not-comparable' },
        },
        nothingCell,
        nothingCell,
        nothingCell,
        foundCell(total.find),
      ],
    },
  ];
}

function likeForLikeRow({
  people,
  population,
  ratePer1000,
  ratioToWhite,
}: TotalRate): AnswerRow<StopText> {
  const ratio: AnswerCell =
    ratioToWhite === null
      ? nothingCell
      : { text: formatNumber(ratioToWhite, 1), value: ratioToWhite };
  return {
    code: 'like-for-like',
    header: { say: 'stops-table.groups-with-residents' },
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
function chartOf(
  { rows, fewResidents }: EthnicityTable<StopText>,
  title: StopText,
): AnswerChart<StopText> | null {
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
  return {
    id: 'answer',
    kind: 'intervals',
    ...(differences === null ? {} : { differences }),
    title,
    unit: { kind: 'rate-per-1000', of: 'searches' },
    decimals: 2,
    categories: rated.map(({ label }) => label),
    series: [
      {
        name: { say: 'stops-table.heading', heading: 'rate' },
        points: rated.map(({ rate: { value, interval } }) => ({
          value,
          text: formatNumber(value, 2),
          figure: null,
          ...(interval === null ? {} : { interval }),
        })),
      },
    ],
  };
}
