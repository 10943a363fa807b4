import type { Finding } from '../domain/findings/finding.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { periodBefore } from '../domain/time/neighbours.ts';
import { formatPeriod, type Period } from '../domain/time/period.ts';
import { askFor } from './ask-for.ts';
import { aboutRow, cellsIn, hasHistory, numberColumns, rowSeries } from './series.ts';

/** So many periods make a series of which one can be missing. */
const enough = 4;
/** Quarters that are each set beside the one a year before leave three out between them, and mean to. */
const longest = 2;

const kinds = { monthly: 'month', quarterly: 'quarter', yearly: 'financial-year' } as const;

/** Where so few are counted, a row may be left out because there was none: of a mean of five once in 150 times. */
const leastCounted = 5;

/**
 * A month (of a quarterly table a quarter, of a yearly one a year) that no row is about, between others that have rows: on
 * an axis its neighbours would stand side by side. A gap of more than two, or of as many as a third of what is
 * there, is how the table is meant. Where rows are about several things, the same of one thing that has a row in all other
 * periods of the table, and that is counted by fives at least.
 */
export function checkMissingPeriods(table: Table): readonly Finding[] {
  const { frequency } = table.dataset;
  if (!hasHistory(table) || frequency === 'when-it-changes' || numberColumns(table).length === 0) {
    return [];
  }
  const rows = table.rows.filter(({ period }) => period.kind === kinds[frequency]);
  const all = gapIn(rows);
  const told = all === null ? [] : [tell(all, table)];
  const periods = new Set(rows.map(({ period }) => period.id));
  const ofOne = rowSeries({ ...table, rows }).flatMap((series) => {
    const gap = series.length < periods.size ? gapIn(series) : null;
    if (gap === null || !gap.missing.some(({ id }) => periods.has(id))) return [];
    return isCounted(series, table) ? [tell(gap, table, aboutRow(gap.row, table))] : [];
  });
  return [...told, ...ofOne];
}

interface Gap {
  /** The first row after it. */
  readonly row: Row;
  readonly missing: readonly Period[];
}

function gapIn(rows: readonly Row[]): Gap | null {
  const there = new Map(rows.map((row) => [row.period.id, row]));
  const gaps = [...there.values()]
    .map((row) => ({ row, missing: missingBefore(row.period, there) }))
    .filter(({ missing }) => missing.length > 0)
    .toSorted((a, b) => (a.row.period.end < b.row.period.end ? -1 : 1));
  const missing = gaps.flatMap((gap) => gap.missing).toSorted((a, b) => (a.end < b.end ? -1 : 1));
  const [first] = gaps;
  const isMeant = there.size < enough || missing.length * 3 > there.size;
  return first === undefined || isMeant ? null : { row: first.row, missing };
}

/** Whether so many are counted in each row that none would be left out for want of them. */
function isCounted(rows: readonly Row[], table: Table): boolean {
  return numberColumns(table).some(({ name, unit }) => {
    const cells = cellsIn(rows, name);
    const isWhole = unit.kind === 'count' && cells.length === rows.length;
    return isWhole && cells.every(({ value }) => value >= leastCounted);
  });
}

function tell({ row, missing }: Gap, { dataset }: Table, about = ''): Finding {
  const names = missing.map(formatPeriod).join(', ');
  const of = about === '' ? '' : ` about ${about}`;
  return {
    code: 'period-without-row',
    severity: 'warning',
    place: { ...placeOf(row), row: row.row },
    says: `“${dataset.title}” has no row${of} for ${names}, and has rows for what comes before and after`,
    fix: `${askFor('it', dataset)} Where the numbers are not available, write a row with [x] in it.`,
    about: [dataset.id],
  };
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
