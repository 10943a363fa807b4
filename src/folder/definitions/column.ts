import * as v from 'valibot';
import type { Code, Column, Tells } from '../../domain/tables/dataset.ts';
import { slug } from '../../intake/cells/slug.ts';
import { scale, unit } from './unit.ts';
import { byName, code, columnName, sentences, textOr, title, whole } from './words.ts';

const named = {
  name: columnName,
  title,
  description: sentences,
  also: v.exactOptional(v.pipe(v.array(title), v.maxLength(50))),
};

const optional = v.exactOptional(v.literal(true));

const period = v.strictObject({
  kind: v.literal('period'),
  ...named,
  grains: v.pipe(
    v.array(
      v.picklist(
        ['day', 'month', 'quarter', 'financial-year', 'rolling-year', 'year-to-date'],
        'month, quarter, financial-year or another kind of period',
      ),
    ),
    v.nonEmpty(),
  ),
  optional,
  ahead: optional,
});

/** A category by code and label, or by its label alone, of which the code is made. */
const category = textOr<Code>(
  v.pipe(
    title,
    v.check((label) => v.is(code, slug(label)), 'a label of which a code can be made'),
    v.transform((label) => ({ code: slug(label), label })),
  ),
  v.strictObject(
    { code, label: title, also: v.exactOptional(v.pipe(v.array(title), v.maxLength(50))) },
    'a label in words, in quotation marks where it is a number, or { code: …, label: … }',
  ),
);

const coded = v.strictObject({
  kind: v.literal('code'),
  ...named,
  codes: textOr<readonly Code[] | 'open'>(
    v.literal('open', 'open, or a list of codes'),
    v.pipe(
      v.array(category, 'open, or a list of codes'),
      v.nonEmpty('at least one code'),
      v.maxLength(500, 'at most 500 codes'),
    ),
  ),
  unsaid: v.exactOptional(code),
});

const tells = textOr<Tells>(
  v.literal('nothing', 'nothing, or what the number is worked out from'),
  v.strictObject({
    columns: v.exactOptional(v.array(columnName)),
    beside: v.exactOptional(v.array(byName(code))),
    alone: optional,
  }),
);

/** Numbers are whole, not less than nought and not left out, unless the definition says so. */
const number = v.pipe(
  v.strictObject({
    kind: v.literal('number'),
    ...named,
    unit,
    decimals: v.optional(whole(10), 0),
    minimum: v.optional(v.union([v.literal('none'), v.number()], 'a number, or none'), 0),
    maximum: v.exactOptional(v.number()),
    blank: v.optional(
      v.picklist(
        ['refused', 'zero', 'unavailable', 'not-applicable'],
        'refused, zero, unavailable or not-applicable',
      ),
      'refused',
    ),
    optional,
    'in-place-of': v.exactOptional(columnName),
    tells: v.exactOptional(tells),
    'scale-by': v.exactOptional(v.strictObject({ column: columnName, scales: byName(scale) })),
  }),
  v.transform(({ minimum, 'in-place-of': inPlaceOf, 'scale-by': scaleBy, ...column }) => ({
    ...column,
    ...(minimum === 'none' ? {} : { minimum }),
    ...(inPlaceOf === undefined ? {} : { inPlaceOf }),
    ...(scaleBy === undefined ? {} : { scaleBy }),
  })),
);

const text = v.strictObject({
  kind: v.literal('text'),
  ...named,
  optional,
  format: v.exactOptional(v.picklist(['date', 'time', 'address'], 'date, time or address')),
  blank: v.exactOptional(v.literal('refused')),
  instead: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          label: title,
          also: v.exactOptional(v.pipe(v.array(title), v.maxLength(50))),
        }),
      ),
      v.nonEmpty(),
      v.maxLength(20),
    ),
  ),
});

/** One column of a dataset of one’s own. */
export const column: v.GenericSchema<unknown, Column> = v.variant(
  'kind',
  [period, coded, number, text],
  'one of period, code, number and text',
);
