import { formatNumber, formatSigned } from '../../domain/figures/format.ts';
import { hasNoNumber } from '../../domain/stops/answers/month-row.ts';
import type { TotalRate } from '../../domain/stops/rates/disproportionality.ts';
import type { Estimate } from '../../domain/stops/rates/estimate.ts';
import type { StopRow } from '../../domain/stops/rates/stop-row.ts';
import { formatSpanShort } from '../../locale/en/month-span.ts';
import { width, wrap } from '../report.ts';
import type { AreaAnswer, StopsAnswer } from './stops-answer.ts';
import {
  groupingTitle,
  isEmpty,
  notesOf,
  sentencesOf,
  showsFound,
  titleLines,
} from './stops-words.ts';
import { type TextColumn, textTable } from './text-table.ts';

/** The answer for a terminal of 80 columns. */
export function stopsText(answer: StopsAnswer): readonly string[] {
  return [
    ...titleLines(answer).flatMap((line) => wrap(line, width)),
    ...paragraphs(sentencesOf(answer)),
    ...(isEmpty(answer) ? [] : tablesOf(answer).flatMap((table) => ['', ...table])),
    '',
    ...notesOf(answer).flatMap((note) => {
      const [first = '', ...rest] = wrap(note, width - 2);
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    }),
  ];
}

function paragraphs(sentences: readonly string[]): readonly string[] {
  return sentences.length === 0 ? [] : ['', ...wrap(sentences.join(' '), width)];
}

function tablesOf(answer: StopsAnswer): readonly (readonly string[])[] {
  const { request, areas } = answer;
  if (request.area === null) return [forceTable(answer)];
  return areas.flatMap((own) => [
    own.rates === null ? groupTable(answer, own) : rateTable(answer, own),
    ...(own.rates === null ? [] : [besideWhite(answer, own)]),
    ...(showsFound(request) ? [foundTable(own)] : []),
  ]);
}

const nothing = '–';
const unavailable = '[x]';

const rateColumns: readonly TextColumn[] = [
  { heading: 'Residents' },
  { heading: 'Per 1,000' },
  { heading: '95%', close: true },
  { heading: 'Ratio' },
  { heading: '95%', close: true },
];

function rateTable({ request }: StopsAnswer, { table, rates }: AreaAnswer): readonly string[] {
  const totals =
    rates === null
      ? []
      : [
          totalRow('Groups with residents', rates.likeForLike, ['']),
          {
            label: 'Everybody searched',
            cells: [number(table.total.searches), number(table.total.people)],
          },
        ];
  return textTable({
    corner: groupingTitle(request),
    columns: [{ heading: 'Searches' }, { heading: 'Of people' }, ...rateColumns],
    rows: [
      ...table.rows.map((row) => ({
        label: row.label,
        cells: [number(row.searches), number(row.people), ...rateCells(row)],
      })),
      ...totals,
    ],
  });
}

function rateCells({ population, ratePer1000, againstWhite }: StopRow): readonly string[] {
  return [
    population === null ? nothing : number(population),
    ...estimate(ratePer1000, 2),
    ...(ratePer1000 !== null && againstWhite === null
      ? ['n/c', '']
      : estimate(againstWhite?.ratio ?? null, 2)),
  ];
}

function totalRow(label: string, rate: TotalRate, before: readonly string[]) {
  const ratio = rate.ratioToWhite === null ? nothing : formatNumber(rate.ratioToWhite, 2);
  return {
    label,
    cells: [
      ...before,
      number(rate.people),
      number(rate.population),
      ...estimate(rate.ratePer1000, 2),
      ratio,
    ],
  };
}

function besideWhite({ request }: StopsAnswer, { table }: AreaAnswer): readonly string[] {
  const compared = table.rows.filter((row) => row.againstWhite?.bounds != null);
  return textTable({
    corner: groupingTitle(request),
    columns: [
      { heading: 'Gap to White per 1,000', atLeast: 12 },
      { heading: 'Ratio if the unknown were White', atLeast: 16 },
      { heading: 'Ratio if they were of the group', atLeast: 16 },
    ],
    rows: compared.map(({ label, againstWhite }) => ({
      label,
      cells: [
        formatSigned(againstWhite?.gapPer1000 ?? 0, 2),
        formatNumber(againstWhite?.bounds?.least ?? 0, 2),
        formatNumber(againstWhite?.bounds?.most ?? 0, 2),
      ],
    })),
  });
}

function groupTable({ request }: StopsAnswer, { table, months }: AreaAnswer): readonly string[] {
  const rated = table.total.population !== null;
  const missing = request.by === 'month' ? months.gaps.filter(hasNoNumber) : [];
  const rows = [
    ...table.rows.map((row) => ({
      code: row.code,
      label: isPartlyCounted(row.code, months) ? `${row.label} *` : row.label,
      cells: groupCells(row, rated),
    })),
    ...missing.map(({ month }) => ({
      code: month,
      label: formatSpanShort({ first: month, last: month }),
      cells: [unavailable],
    })),
  ];
  return textTable({
    corner: groupingTitle(request),
    columns: [
      { heading: 'Searches' },
      { heading: 'Of people' },
      ...(rated
        ? rateColumns.slice(0, 3)
        : [{ heading: 'Share of people' }, { heading: '95%', close: true }]),
    ],
    rows: [
      ...(missing.length > 0 ? rows.toSorted((a, b) => (a.code < b.code ? -1 : 1)) : rows),
      { label: 'Total', cells: groupCells(table.total, rated) },
    ],
  });
}

/** Of a month, whether it may lack searches; codes of other groups are no months. */
function isPartlyCounted(code: string, { gaps }: AreaAnswer['months']): boolean {
  return gaps.some(({ month, status }) => month === code && status === 'partial');
}

function groupCells(row: StopRow, rated: boolean): readonly string[] {
  return [
    number(row.searches),
    number(row.people),
    ...(rated
      ? [number(row.population ?? 0), ...estimate(row.ratePer1000, 2)]
      : row.code === 'total'
        ? []
        : estimate(row.sharePercent, 1, '%')),
  ];
}

function foundTable({ table }: AreaAnswer): readonly string[] {
  return textTable({
    corner: 'Outcome linked to what was searched for',
    columns: [
      { heading: 'Linked' },
      { heading: 'Not' },
      { heading: 'Not known' },
      { heading: 'Linked, of the known', atLeast: 10 },
      { heading: '95%', close: true },
      { heading: 'Linked, of all', atLeast: 11 },
    ],
    rows: [...table.rows, table.total]
      .filter(({ people }) => people > 0)
      .map(({ label, find }) => ({
        label,
        cells: [
          number(find.found),
          number(find.notFound),
          number(find.unknown),
          ...estimate(find.amongKnownPercent, 0, '%'),
          ofAll(find.leastPercent, find.mostPercent),
        ],
      })),
  });
}

function ofAll(least: Estimate | null, most: Estimate | null): string {
  if (least === null || most === null) return nothing;
  const [low, high] = [formatNumber(least.value, 0), formatNumber(most.value, 0)];
  return low === high ? `${low}%` : `${low} to ${high}%`;
}

function forceTable({ areas }: StopsAnswer): readonly string[] {
  return textTable({
    corner: 'Force',
    columns: [{ heading: 'Searches' }, ...rateColumns],
    rows: areas.map(({ area, months, table, rates }) => {
      const short = months.gaps.some(hasNoNumber);
      const black = table.rows.find(({ code }) => code === 'black');
      return {
        label: `${area.id}${short ? ' *' : ''}`,
        cells: [
          number(table.total.searches),
          rates === null ? nothing : number(rates.notComparable.population),
          ...estimate(rates?.notComparable.ratePer1000 ?? null, 2),
          ...estimate(black?.againstWhite?.ratio ?? null, 2),
        ],
      };
    }),
  });
}

function number(value: number): string {
  return formatNumber(value, 0);
}

/** A value and its interval, in the two cells that they take. */
function estimate(given: Estimate | null, decimals: number, symbol = ''): readonly string[] {
  if (given === null) return [nothing, ''];
  const value = `${formatNumber(given.value, decimals)}${symbol}`;
  if (given.interval === null) return [value, ''];
  const { low, high } = given.interval;
  return [value, `${formatNumber(low, decimals)}–${formatNumber(high, decimals)}`];
}
