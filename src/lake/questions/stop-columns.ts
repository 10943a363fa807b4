import type { StopDimension, StopFilter } from '../../domain/stops/stop-counts.ts';
import type { Parameters } from '../database.ts';

/** What searches in the lake can be grouped by: all that counts have, and time and force besides. */
export type LakeDimension = StopDimension | 'weekday' | 'hour' | 'force';

/** The columns of the lake that are codes already; nothing recorded is `blank`. */
const found = "CASE WHEN found THEN 'yes' WHEN NOT found THEN 'no' ELSE 'blank' END";

/** The code of a search in a dimension, as an expression over the file of stops. */
export function codeExpression(dimension: LakeDimension): string {
  switch (dimension) {
    case 'found':
      return found;
    case 'month':
    case 'type':
    case 'csp':
    case 'force':
      return dimension;
    case 'weekday':
    case 'hour':
      return `${dimension}::VARCHAR`;
    default:
      return `coalesce(${dimension}, 'blank')`;
  }
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
  const clauses = narrowed.map(({ dimension }) => `${codeExpression(dimension)} = $${dimension}`);
  if (from !== undefined) clauses.push('month >= $from');
  if (to !== undefined) clauses.push('month <= $to');
  return {
    sql: clauses.length === 0 ? 'true' : clauses.join(' AND '),
    parameters: {
      ...Object.fromEntries(narrowed.map(({ dimension, code }) => [dimension, code])),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
  };
}

const filterable: readonly StopDimension[] = [
  'type',
  'self',
  'officer',
  'age',
  'gender',
  'reason',
  'legislation',
  'outcome',
  'found',
  'csp',
];
