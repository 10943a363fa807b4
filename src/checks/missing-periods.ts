import type { Finding } from '../domain/findings/finding.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { periodBefore } from '../domain/time/neighbours.ts';
import { formatPeriod, type Period } from '../domain/time/period.ts';
import { hasHistory, numberColumns } from './series.ts';

/** So many periods make a series of which one can be missing. */
const enough = 4;
/** Quarters that are each set beside the one a year before leave three out between them, and mean to. */
const longest = 2;

const kinds = { monthly: 'month', quarterly: 'quarter', yearly: 'financial-year' } as const;

/**
 * A month (of a quarterly table a quarter, of a yearly one a year) that no row is about, between others that have rows: on
 * an axis its neighbours would stand side by side. A gap of more than two, or of as many as a third of what is
 * there, is how the table is meant.
 */
export function checkMissingPeriods(table: Table): readonly Finding[] {
  const { frequency } = table.dataset;
  if (!hasHistory(table) || frequency === 'when-it-changes' || numberColumns(table).length === 0) {
    return [];
  }
  const rows = table.rows.filter(({ period }) => period.kind === kinds[frequency]);
  const there = new Map(rows.map((row) => [row.period.id, row]));
  const gaps = [...there.values()]
    .map((row) => ({ row, missing: missingBefore(row.period, there) }))
    .filter(({ missing }) => missing.length > 0);
  const missing = gaps.flatMap((gap) => gap.missing);
  const [first] = gaps;
  if (first === undefined || there.size < enough || missing.length * 3 > there.size) return [];
  const names = missing.toSorted((a, b) => (a.end < b.end ? -1 : 1)).map(formatPeriod);
  const { row } = first;
  return [
    {
      code: 'period-without-row',
      severity: 'warning',
      place: { ...placeOf(row), row: row.row },
      says: `“${table.dataset.title}” has no row for ${names.join(', ')}, and has rows for what comes before and after`,
      fix: 'Ask the force for it. Where the numbers are not available, write a row with [x] in it.',
      about: [table.dataset.id],
    },
  ];
}

function placeOf({ source: { file, sheet } }: Row) {
  return { file, ...(sheet === undefined ? {} : { sheet }) };
}

/** The periods between this one and the last one before it that has a row; none where they are too many or it has none. */
function missingBefore(period: Period, there: ReadonlyMap<string, Row>): readonly Period[] {
  const missing: Period[] = [];
  let before = periodBefore(period);
  while (before !== null && !there.has(before.id) && missing.length <= longest) {
    missing.push(before);
    before = periodBefore(before);
  }
  return before !== null && there.has(before.id) && missing.length <= longest ? missing : [];
}
