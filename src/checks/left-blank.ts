import { formatValue } from '../domain/figures/format.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { NumberColumn } from '../domain/tables/dataset.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { cellPlace } from './place.ts';
import { aboutRow, hasHistory, hidesSome, numberColumns, rowSeries } from './series.ts';

/** So many other periods, all with a number, show that there always is one. */
const enough = 3;

/**
 * A blank where every other period of the series has a number, and a blank among parts whose total and other parts are all
 * given: what is not available has a mark for it, so that a blank there is more often one that was passed over.
 */
export function checkLeftBlank(table: Table): readonly Finding[] {
  const inSeries = hasHistory(table) ? blanksInSeries(table) : [];
  const told = new Set(inSeries.map(({ place }) => `${place.file} ${place.row} ${place.column}`));
  const inSums = blanksInSums(table).filter(
    ({ place }) => !told.has(`${place.file} ${place.row} ${place.column}`),
  );
  return [...inSeries, ...inSums, ...blankPercentages(table), ...totalsLeftOut(table)];
}

function isBlank(row: Row, column: string): boolean {
  const quantity = row.numbers[column];
  return quantity?.status === 'unavailable' && quantity.given.trim() === '';
}

function valueIn(row: Row, column: string): number | null {
  return row.numbers[column]?.value ?? null;
}

function blanksInSeries(table: Table): readonly Finding[] {
  return rowSeries(table)
    .filter(({ length }) => length > enough)
    .flatMap((rows) =>
      numberColumns(table).flatMap((column) => {
        const blanks = rows.filter((row) => isBlank(row, column.name));
        const [row] = blanks;
        const others = rows.filter((one) => one !== row);
        const isGiven = others.every((one) => valueIn(one, column.name) !== null);
        if (row === undefined || !isGiven || hidesSome(rows, column.name)) return [];
        return [tell(row, column, table, 'and every other period of its series has a number')];
      }),
    );
}

/** A part that follows from its total and the other parts. */
function blanksInSums(table: Table): readonly Finding[] {
  return table.dataset.identities.flatMap((identity) => {
    if (identity.kind !== 'rows-add') return [];
    const { dimension, total, columns } = identity;
    const slices = Map.groupBy(table.rows, ({ period, codes }) =>
      JSON.stringify([period.id, ...Object.entries(codes).filter(([name]) => name !== dimension)]),
    );
    return [...slices.values()].flatMap((rows) =>
      numberColumns(table)
        .filter(({ name }) => columns.includes(name) && !hidesSome(rows, name))
        .flatMap((column) => blankPart(rows, column, { dimension, total }, table)),
    );
  });
}

function blankPart(
  rows: readonly Row[],
  column: NumberColumn,
  { dimension, total }: { readonly dimension: string; readonly total: string },
  table: Table,
): readonly Finding[] {
  const whole = rows.find(({ codes }) => codes[dimension] === total);
  const parts = rows.filter((row) => row !== whole);
  const [row, another] = parts.filter((part) => valueIn(part, column.name) === null);
  const sum = whole === undefined ? null : valueIn(whole, column.name);
  if (row === undefined || another !== undefined || sum === null || parts.length < 2) return [];
  if (!isBlank(row, column.name)) return [];
  const known = parts.reduce((subtotal, part) => subtotal + (valueIn(part, column.name) ?? 0), 0);
  const rest = formatValue(sum - known, column.unit, column.decimals);
  return [tell(row, column, table, `and its total less the other parts is ${rest}`)];
}

/** A percentage whose number and base are given, where the return gives the others. */
function blankPercentages(table: Table): readonly Finding[] {
  return table.dataset.identities.flatMap((identity) => {
    const column = numberColumns(table).find(
      ({ name }) => identity.kind === 'percentage' && identity.percentage === name,
    );
    if (identity.kind !== 'percentage' || column === undefined) return [];
    const known = table.rows.filter((row) =>
      [identity.numerator, identity.denominator].every((name) => valueIn(row, name) !== null),
    );
    const [blank, another] = known.filter((row) => isBlank(row, column.name));
    const isAlone = blank !== undefined && another === undefined && known.length > 1;
    if (!isAlone || hidesSome(table.rows, column.name)) return [];
    return [tell(blank, column, table, 'and its number and base are given')];
  });
}

/** A total that is given for every other group, and has no row for one. */
function totalsLeftOut(table: Table): readonly Finding[] {
  return table.dataset.identities.flatMap((identity) => {
    if (identity.kind !== 'rows-add' || identity.where !== undefined) return [];
    const { dimension, total } = identity;
    const slices = Map.groupBy(table.rows, ({ period, codes }) =>
      JSON.stringify([period.id, ...Object.entries(codes).filter(([name]) => name !== dimension)]),
    );
    const without = [...slices.values()].filter((rows) =>
      rows.every(({ codes }) => codes[dimension] !== total),
    );
    const [rows] = without;
    const [last] = rows?.slice(-1) ?? [];
    if (last === undefined || without.length > 1 || slices.size <= enough) return [];
    const { [dimension]: _, ...others } = last.codes;
    const about = aboutRow({ ...last, codes: others }, table);
    const { file, sheet } = last.source;
    return [
      {
        code: 'number-left-blank',
        severity: 'warning',
        place: { file, ...(sheet === undefined ? {} : { sheet }) },
        says: `no total is given for ${about} in ${formatPeriod(last.period)}, and there is one for every other group`,
        fix: 'Ask the force whether a row was left out.',
        about: [table.dataset.id],
      },
    ];
  });
}

function tell(row: Row, column: NumberColumn, table: Table, why: string): Finding {
  const about = aboutRow(row, table);
  const when = `${formatPeriod(row.period)}${about === '' ? '' : ` (${about})`}`;
  return {
    code: 'number-left-blank',
    severity: 'warning',
    place: cellPlace(row, column.name),
    says: `“${column.title}” is blank for ${when}, ${why}`,
    fix: 'Ask the force what the number is. Where there is none, write [x].',
    about: [table.dataset.id],
  };
}
