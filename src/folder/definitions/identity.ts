import * as v from 'valibot';
import type { Identity } from '../../domain/tables/dataset.ts';
import { selector } from './selector.ts';
import { code, columnName, id, sentences, whole } from './words.ts';

const shared = { id, says: sentences, where: v.exactOptional(selector) };

const columns = v.pipe(v.array(columnName), v.nonEmpty());

const tolerance = v.optional(v.pipe(v.number(), v.minValue(0)), 0);

function parts<Name extends v.GenericSchema<string, string>>(name: Name) {
  const minus = v.strictObject({ minus: name });
  return v.pipe(v.array(v.union([name, minus], 'a name, or { minus: a name }')), v.nonEmpty());
}

const kinds = [
  v.strictObject({
    kind: v.literal('columns-add'),
    ...shared,
    total: columnName,
    parts: parts(columnName),
    tolerance,
  }),
  v.strictObject({
    kind: v.literal('rows-add'),
    ...shared,
    dimension: columnName,
    total: code,
    parts: v.exactOptional(parts(code)),
    columns,
    tolerance,
  }),
  v.strictObject({
    kind: v.literal('percentage'),
    ...shared,
    percentage: columnName,
    numerator: columnName,
    denominator: columnName,
    decimals: v.optional(whole(10), 0),
  }),
  v.strictObject({
    kind: v.literal('at-most'),
    ...shared,
    part: v.union([columnName, columns], 'the name of a column, or a list of them'),
    whole: columns,
  }),
  v.strictObject({
    kind: v.literal('rows-part'),
    ...shared,
    dimension: columnName,
    part: code,
    whole: code,
    columns,
  }),
  v.strictObject({
    kind: v.literal('rows-same'),
    ...shared,
    dimension: columnName,
    columns,
  }),
] as const;

/** Something that must hold inside a return of one’s own dataset. */
export const identity: v.GenericSchema<unknown, Identity> = v.variant(
  'kind',
  kinds,
  'one of columns-add, rows-add, percentage, at-most, rows-part and rows-same',
);
