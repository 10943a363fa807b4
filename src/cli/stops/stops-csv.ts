import { hasNoNumber } from '../../domain/stops/answers/month-row.ts';
import type { EthnicityTable } from '../../domain/stops/rates/disproportionality.ts';
import type { Estimate } from '../../domain/stops/rates/estimate.ts';
import type { StopRow } from '../../domain/stops/rates/stop-row.ts';
import { type CsvCell, writeCsv } from '../../publish/csv/csv.ts';
import type { AreaAnswer, StopsAnswer } from './stops-answer.ts';
import { recordsHandedOver } from './stops-coverage.ts';

interface Column {
  readonly name: string;
  readonly cell: (row: StopRow) => CsvCell;
}

const values: readonly Column[] = [
  { name: 'searches', cell: ({ searches }) => searches },
  { name: 'vehicle_only', cell: ({ vehicleOnly }) => vehicleOnly },
  { name: 'people_searched', cell: ({ people }) => people },
  { name: 'population', cell: ({ population }) => population },
  ...estimated('rate_per_1000', ({ ratePer1000 }) => ratePer1000),
  ...estimated('ratio_to_white', ({ againstWhite }) => againstWhite?.ratio ?? null),
  { name: 'ratio_least', cell: ({ againstWhite }) => againstWhite?.bounds?.least ?? null },
  { name: 'ratio_most', cell: ({ againstWhite }) => againstWhite?.bounds?.most ?? null },
  { name: 'gap_per_1000', cell: ({ againstWhite }) => againstWhite?.gapPer1000 ?? null },
  ...estimated('share_percent', ({ sharePercent }) => sharePercent),
  { name: 'found', cell: ({ find }) => find.found },
  { name: 'not_found', cell: ({ find }) => find.notFound },
  { name: 'found_unknown', cell: ({ find }) => find.unknown },
  { name: 'found_known_percent', cell: ({ find }) => find.knownPercent },
  ...estimated('found_of_known_percent', ({ find }) => find.amongKnownPercent),
  { name: 'found_least_percent', cell: ({ find }) => find.leastPercent?.value ?? null },
  { name: 'found_most_percent', cell: ({ find }) => find.mostPercent?.value ?? null },
];

function estimated(name: string, of: (row: StopRow) => Estimate | null): readonly Column[] {
  return [
    { name, cell: (row) => of(row)?.value ?? null },
    { name: `${name}_low`, cell: (row) => of(row)?.interval?.low ?? null },
    { name: `${name}_high`, cell: (row) => of(row)?.interval?.high ?? null },
    { name: `${name}_method`, cell: (row) => of(row)?.interval?.method ?? null },
  ];
}

const keys = ['area_code', 'area', 'from', 'to', 'months', 'by', 'code', 'label', 'status'];
const handedOverKeys = ['records_handed_over', 'records_not_counted'];

/**
 * One row a group, one for the groups with residents together and one for all searches. Numbers are not
 * rounded; a cell is empty where there is no such number. A month without a file has the status
 * `unavailable` and no numbers. The last two columns tell of the records that were handed over for the months
 * of the row, whatever it is narrowed to: a count can be low because of those that could not be counted.
 */
export function stopsCsv({ request, areas }: StopsAnswer): string {
  const by = request.by === 'ethnicity' ? `${request.basis}-ethnicity` : request.by;
  const rows = areas.flatMap((own) => {
    const { area, months } = own;
    const start = [area.code, area.id, request.from, request.to, months.covered.length, by];
    const cellsOf = (row: StopRow): readonly CsvCell[] => [
      ...start,
      row.code,
      row.label,
      'final',
      ...values.map(({ cell }) => cell(row)),
      ...handedOverCells(
        own,
        request.by === 'month' && row.code !== 'total' ? row.code : undefined,
      ),
    ];
    const together: readonly CsvCell[][] =
      own.rates === null
        ? []
        : [
            [
              ...start,
              'groups-with-residents',
              'Groups with residents',
              'final',
              ...likeForLike(own.rates),
              ...handedOverCells(own),
            ],
          ];
    const missing = request.by !== 'month' ? [] : months.gaps.filter(hasNoNumber);
    return [
      ...own.table.rows.map(cellsOf),
      ...together,
      cellsOf(own.table.total),
      ...missing.map(({ month }) => [
        ...start,
        month,
        month,
        'unavailable',
        ...values.map(() => null),
        ...handedOverCells(own, month),
      ]),
    ];
  });
  return writeCsv([[...keys, ...values.map(({ name }) => name), ...handedOverKeys], ...rows]);
}

function handedOverCells({ months }: AreaAnswer, month?: string): readonly CsvCell[] {
  const { handedOver, setAside } = recordsHandedOver(months, month);
  return [handedOver, setAside];
}

/** The groups with residents together: what the rate of all is, like for like. */
function likeForLike({ likeForLike: rate }: EthnicityTable): readonly CsvCell[] {
  const known = new Map<string, CsvCell>([
    ['people_searched', rate.people],
    ['population', rate.population],
    ['rate_per_1000', rate.ratePer1000?.value ?? null],
    ['rate_per_1000_low', rate.ratePer1000?.interval?.low ?? null],
    ['rate_per_1000_high', rate.ratePer1000?.interval?.high ?? null],
    ['rate_per_1000_method', rate.ratePer1000?.interval?.method ?? null],
    ['ratio_to_white', rate.ratioToWhite],
  ]);
  return values.map(({ name }) => known.get(name) ?? null);
}
