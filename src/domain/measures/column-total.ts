import { combine, type Quantity, type Status, withoutValue } from '../figures/status.ts';
import type { Statement, Text } from '../statements/statement.ts';
import type { NumberColumn } from '../tables/dataset.ts';
import type { Row } from '../tables/table.ts';
import { tile } from '../time/period.ts';
import { sum } from './arithmetic.ts';
import { cellReferences } from './cell-references.ts';
import { type Evaluation, without } from './evaluation.ts';
import { type Group, rowsOf } from './group.ts';
import { sumOfCells } from './linear-form.ts';
import type { Scope } from './scope.ts';

/** The column's total over the group's rows, which for a single row is its cell. */
export function columnTotal(columnName: string, scope: Scope): Evaluation {
  const table = scope.sources.table(scope.dataset);
  const column = table?.dataset.columns.find((candidate) => candidate.name === columnName);
  if (table === undefined || column?.kind !== 'number') {
    throw new Error(`Dataset ${scope.dataset} has no number column ${columnName}.`);
  }
  const rows = rowsOf(table, scope.group, scope.where);
  if (rows.length === 0)
    return missing(column, { say: 'no-value.no-row', dataset: table.dataset.title });
  if (scope.group.gather !== 'row' && !complete(rows, scope.group)) {
    return missing(column, { say: 'no-value.period-not-covered' });
  }
  if (rows.length > 1 && column.unit.kind === 'scale') {
    return missing(column, { say: 'no-value.words-do-not-add' });
  }
  return sumRows(rows, column);
}

/** How many rows the group has; nought where the dataset has rows, and none of them is in it. */
export function rowCount(called: string, scope: Scope): Evaluation {
  const table = scope.sources.table(scope.dataset);
  const rows = table === undefined ? [] : rowsOf(table, scope.group, scope.where);
  const [key = ''] = table?.dataset.key.slice(-1) ?? [];
  return {
    value: rows.length,
    status: 'final',
    words: { say: 'formula.rows', called },
    numbers: { say: 'working.number', value: rows.length },
    cells: cellReferences(rows, key),
    compound: false,
    forms: [],
    linear: false,
  };
}

/** True where each combination of codes is there for every part of the period. */
function complete(rows: readonly Row[], group: Group): boolean {
  const periods = new Map(rows.map((row) => [row.period.id, row.period]));
  return tile(group.period, [...periods.values()]);
}

function missing(column: NumberColumn, reason: Text): Evaluation {
  return without(reason, nameOf(column));
}

function nameOf({ title }: NumberColumn): Statement {
  return { say: 'formula.name', title };
}

/** Parts that do not apply take no part in a sum; a hidden or missing part hides the sum. */
function sumRows(rows: readonly Row[], column: NumberColumn): Evaluation {
  const cells = cellReferences(rows, column.name);
  const given = rows.map((row) => row.numbers[column.name] ?? notGiven);
  const counted = rows.length === 1 ? given : given.filter((q) => q.status !== 'not-applicable');
  const summed = rows.filter((_, position) => given[position]?.status !== 'not-applicable');
  const status = counted.length === 0 ? 'not-applicable' : combine(counted.map((q) => q.status));
  const several = counted.length > 1;
  return {
    value: withoutValue.has(status) ? null : sum(counted.map((q) => q.value ?? 0)),
    status,
    words: several ? { say: 'formula.sum', of: nameOf(column) } : nameOf(column),
    numbers: numbersOf(counted, column),
    cells,
    compound: several,
    ...explain(status, column.title),
    forms: [sumOfCells(summed, column.name)],
    linear: true,
  };
}

/** A longer sum is told by its number of cells; the cells themselves are always listed. */
const longestSum = 12;

function numbersOf(counted: readonly Quantity[], { decimals }: NumberColumn): Statement {
  if (counted.length > longestSum) return { say: 'working.many-cells', count: counted.length };
  // A cell holds more than is told of it here, such as what stood there before.
  const cells = counted.map(({ value, status }) => ({ value, status }));
  return { say: 'working.cells', cells, decimals };
}

const notGiven: Quantity = { value: null, status: 'unavailable' };

function explain(status: Status, title: string): { reason?: Statement } {
  return status === 'suppressed' || status === 'unavailable' || status === 'not-applicable'
    ? { reason: { say: 'no-value.status', title, status } }
    : {};
}
