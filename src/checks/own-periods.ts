import type { Finding } from '../domain/findings/finding.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { cellPlace } from './place.ts';
import { aboutRow, hasHistory } from './series.ts';

/**
 * A return has rows of the time that it is named for: one that has none was saved under another name, or its months were
 * not typed over. And where all other groups of a return have their row of that time, a row of another time in its place is
 * one whose month was mistyped, unless another return has that row already: then it is given anew.
 */
export function checkOwnPeriods(table: Table): readonly Finding[] {
  const column = table.dataset.columns.find(({ kind }) => kind === 'period')?.name;
  const isListed = table.dataset.published !== undefined || table.dataset.asAt === true;
  if (column === undefined || isListed || !hasHistory(table)) return [];
  const returns = Map.groupBy(table.rows, ({ source }) => source.file);
  return [...returns.values()].flatMap((rows) => {
    const [first] = rows;
    const own = rows.filter(({ period, source }) => period.id === source.period.id);
    if (first === undefined || first.period.kind !== first.source.period.kind) return [];
    if (own.length === 0) return [withoutOwn(rows, column, table)];
    const odd = rows.filter((row) => takesThePlace(row, rows, own, table));
    return odd.length * 2 < rows.length ? odd.map((row) => ofAnother(row, column, table)) : [];
  });
}

/** What a row is about besides its period. */
function groupOf({ codes }: Row): string {
  return JSON.stringify(codes);
}

function takesThePlace(row: Row, rows: readonly Row[], own: readonly Row[], table: Table): boolean {
  if (own.includes(row) || row.period.kind !== row.source.period.kind) return false;
  const alike = (other: Row) => groupOf(other) === groupOf(row);
  const isAlone = rows.filter(alike).length === 1 && own.length === rows.length - 1;
  return isAlone && own.length > 1 && !isGivenBefore(row, table);
}

/** Other rows of its time are there, so that this one may be a correction. */
function isGivenBefore(row: Row, { rows }: Table): boolean {
  return rows.some(
    ({ period, source }) => period.id === row.period.id && source.file !== row.source.file,
  );
}

function withoutOwn(rows: readonly Row[], column: string, { dataset }: Table): Finding {
  const [last] = rows.toSorted((a, b) => (a.period.end > b.period.end ? -1 : 1));
  if (last === undefined) throw new Error('A return has no rows.');
  const own = formatPeriod(last.source.period);
  return {
    code: 'return-without-own-period',
    severity: 'warning',
    place: cellPlace(last, column),
    says: `the return is named for ${own}, and has no row for it: the latest is for ${formatPeriod(last.period)}`,
    fix: 'Give it the name of the time that it is for, or ask the force whether its months were typed over.',
    about: [dataset.id],
  };
}

function ofAnother(row: Row, column: string, table: Table): Finding {
  const about = aboutRow(row, table);
  return {
    code: 'row-of-another-period',
    severity: 'warning',
    place: cellPlace(row, column),
    says: `the row on ${about} is for ${formatPeriod(row.period)}, and all others of the return are for ${formatPeriod(row.source.period)}, which has none on it`,
    fix: 'Ask the force whether its month was mistyped.',
    about: [table.dataset.id],
  };
}
