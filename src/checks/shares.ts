import { formatNumber } from '../domain/figures/format.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { gathered } from '../domain/findings/gathered.ts';
import { selects } from '../domain/measures/select.ts';
import type { NumberColumn } from '../domain/tables/dataset.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { cellPlace } from './place.ts';
import { cellsIn, hidesSome, numberColumns, rowSeries } from './series.ts';

/** From here on a percentage beside it shows that small ones are meant, which no share can: 1.2% is no 120%. */
const alike = 3;

/** A series that is below this somewhere, and above 1, has no 100% in it that a 1 could be. */
const half = 50;

/**
 * A share of 1 where a percentage belongs: 0.9 may be 90% in a cell that lost the format of a percentage, or less than
 * one in a hundred. It is asked and never guessed, unless the cell has a percent sign, the number and base of
 * the row decide (a percentage identity), or its own series has percentages of that size above 1. 0 is 0 either
 * way. 1 is asked as well, unless its series has small percentages too and no other number of the column is asked about.
 */
export function checkShares(table: Table): readonly Finding[] {
  if (table.dataset.published !== undefined) return [];
  return numberColumns(table)
    .filter(({ unit }) => unit.kind === 'percentage')
    .flatMap((column) => inColumn(column, table));
}

function inColumn({ name }: NumberColumn, table: Table): readonly Finding[] {
  const seriesOf = new Map(rowSeries(table).flatMap((rows) => rows.map((row) => [row, rows])));
  const valuesBeside = (row: Row) =>
    cellsIn(seriesOf.get(row) ?? [], name)
      .filter((cell) => cell.row !== row)
      .map(({ value }) => value);
  const unclear = table.rows.filter(
    (row) => isUnclear(row, name, table) && !hidesSome(seriesOf.get(row) ?? [], name),
  );
  const files = Map.groupBy(unclear, ({ source }) => `${source.file} ${source.sheet ?? ''}`);
  return [...files.values()].flatMap((rows) => {
    const between = rows.filter((row) => {
      const value = valueIn(row, name);
      return value < 1 && !valuesBeside(row).some((other) => other > 1 && other <= alike * value);
    });
    const whole = rows.filter((row) => {
      const others = valuesBeside(row);
      const isSmall = others.some((other) => other > 1 && other < half);
      return valueIn(row, name) === 1 && (between.length > 0 || !isSmall);
    });
    const asked = rows.filter((row) => between.includes(row) || whole.includes(row));
    return ask(asked, name, table);
  });
}

/** Above 0 and up to 1, without a percent sign and without a number and base that decide. */
function isUnclear(row: Row, column: string, { dataset }: Table): boolean {
  const quantity = row.numbers[column];
  const value = quantity?.value ?? null;
  if (quantity === undefined || value === null || value <= 0 || value > 1) return false;
  if (quantity.given.includes('%')) return false;
  return !dataset.identities.some(
    (identity) =>
      identity.kind === 'percentage' &&
      identity.percentage === column &&
      selects(identity.where, row.codes) &&
      [identity.numerator, identity.denominator].every(
        (name) => (row.numbers[name]?.value ?? null) !== null,
      ),
  );
}

function valueIn(row: Row, column: string): number {
  return row.numbers[column]?.value ?? 0;
}

function ask(
  [first, ...others]: readonly Row[],
  column: string,
  { dataset }: Table,
): readonly Finding[] {
  if (first === undefined) return [];
  const given = (first.numbers[column]?.given ?? '').replace(/\s*\[.*$/, '');
  const percent = `${formatNumber(100 * valueIn(first, column), 2).replace(/\.?0+$/, '')}%`;
  const finding: Finding = {
    code: 'share-for-percentage',
    severity: 'error',
    place: cellPlace(first, column),
    says: `${given} in a column of percentages may be the share of 1 that is ${percent}, or ${given}%`,
    fix: `Ask the force. Write ${percent}, or ${given}% with its sign: a cell that shows a percentage and is saved as a plain number loses it.`,
    about: [dataset.id],
  };
  return [
    gathered(
      finding,
      others.map((row) => cellPlace(row, column)),
    ),
  ];
}
