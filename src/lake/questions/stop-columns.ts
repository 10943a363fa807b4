import {
  type StopDimension,
  type StopFilter,
  stopDimensions,
} from '../../domain/stops/counts/stop-counts.ts';
import type { Parameters } from '../database.ts';

/** What searches in the lake can be grouped by: all that counts have, and time and force besides. */
export type LakeDimension = StopDimension | 'weekday' | 'hour' | 'force';

/** The code of a value of a dimension’s column, as an expression; nothing recorded is `blank`. */
export function codeOfColumn(dimension: LakeDimension, column: string): string {
  switch (dimension) {
    case 'found':
      return `CASE WHEN ${column} THEN 'yes' WHEN NOT ${column} THEN 'no' ELSE 'blank' END`;
    case 'weekday':
    case 'hour':
      return `${column}::VARCHAR`;
    default:
      return `coalesce(${column}, 'blank')`;
  }
}

/** The code of a search in a dimension. */
export function codeExpression(dimension: LakeDimension): string {
  return codeOfColumn(dimension, dimension);
}

/** A condition and the values of its parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Parameters;
}

/** The searches that a filter keeps. Months are compared as text, which puts them in the order of time. */
export function conditionOf({ from, to, ...codes }: StopFilter): Condition {
  const narrowed = Object.entries(codes).flatMap(([name, code]) => {
    const dimension = filterable.find((one) => one === name);
    return dimension === undefined || code === undefined ? [] : [{ dimension, code }];
  });
  const clauses = narrowed.map(({ dimension, code }) => clauseOf(dimension, code));
  if (from !== undefined) clauses.push('month >= $from');
  if (to !== undefined) clauses.push('month <= $to');
  return {
    sql: clauses.length === 0 ? 'true' : clauses.join(' AND '),
    parameters: {
      ...Object.fromEntries(
        narrowed
          .filter(({ dimension, code }) => hasParameter(dimension, code))
          .map(({ dimension, code }) => [dimension, code]),
      ),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
  };
}

/** Written on the column itself, so that parts of a file in which nothing fits are not read. */
function clauseOf(dimension: StopDimension, code: string): string {
  if (code === 'blank') return `${dimension} IS NULL`;
  if (dimension === 'found') return code === 'yes' ? 'found' : 'NOT found';
  return `${dimension} = $${dimension}`;
}

function hasParameter(dimension: StopDimension, code: string): boolean {
  return code !== 'blank' && dimension !== 'found';
}

/** Months are a range and not a code. */
const filterable = stopDimensions.filter((dimension) => dimension !== 'month');
