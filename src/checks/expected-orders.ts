import { formatValue } from '../domain/figures/format.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { type ExpectedOrder, expectedOrders } from '../reference/expected-orders.ts';
import { cellPlace } from './place.ts';
import { numberColumns } from './series.ts';

/** Numbers that come in another order than what they are about: a wait of 2 among waits of minutes is in minutes itself. */
export function checkExpectedOrders(table: Table): readonly Finding[] {
  return expectedOrders
    .filter(({ dataset }) => dataset === table.dataset.id)
    .flatMap((expected) =>
      [...Map.groupBy(table.rows, ({ period }) => period.id).values()].flatMap((rows) =>
        inPeriod(rows, expected, table),
      ),
    );
}

/** One finding for each row that is less than one that ought to be less. */
function inPeriod(
  rows: readonly Row[],
  { column, by, order, says }: ExpectedOrder,
  table: Table,
): readonly Finding[] {
  const known = order.flatMap((code) => {
    const row = rows.find((one) => one.codes[by] === code);
    const value = row?.numbers[column]?.value ?? null;
    return row === undefined || value === null ? [] : [{ row, value }];
  });
  const label = (row: Row) => table.labels[by]?.[row.codes[by] ?? ''] ?? '';
  const unit = numberColumns(table).find(({ name }) => name === column)?.unit ?? { kind: 'ratio' };
  return known.flatMap(({ row, value }, at) => {
    const longer = known.slice(0, at).find((before) => before.value > value);
    if (longer === undefined) return [];
    return [
      {
        code: 'order-unexpected',
        severity: 'warning' as const,
        place: cellPlace(row, column),
        says: `${formatValue(value, unit, 0)} is given for ${label(row)} in ${formatPeriod(row.period)}, and ${formatValue(longer.value, unit, 0)} for ${label(longer.row)}, although ${says}`,
        fix: 'Ask the force in which unit each number is, and whether two of them changed places.',
        about: [table.dataset.id],
      },
    ];
  });
}
