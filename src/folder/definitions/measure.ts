import * as v from 'valibot';
import type { Measure, Uncertainty } from '../../domain/measures/measure.ts';
import { formula } from './formula.ts';
import { selector } from './selector.ts';
import { unit } from './unit.ts';
import { basis, byName, code, columnName, id, sentences, title, whole } from './words.ts';

const exposed = { events: formula, exposure: formula };

const uncertainty: v.GenericSchema<unknown, Uncertainty> = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('count') }),
    v.strictObject({ kind: v.literal('rate'), ...exposed, times: v.optional(whole(1e9), 1) }),
    v.strictObject({ kind: v.literal('rank'), ...exposed }),
    v.strictObject({ kind: v.literal('share'), of: formula, least: v.exactOptional(whole(1e6)) }),
    v.strictObject({ kind: v.literal('ratio'), ...exposed, against: byName(code) }),
  ],
  'one of count, rate, rank, share and ratio',
);

const columns = v.optional(v.pipe(v.array(columnName), v.maxLength(8)), []);

/** One measure of `measures/*.yaml`: what is counted over what. */
export const measureSchema = v.pipe(
  v.strictObject({
    id,
    title,
    definition: sentences,
    dataset: id,
    formula,
    unit: v.exactOptional(unit),
    decimals: v.exactOptional(whole(10)),
    direction: v.optional(
      v.picklist(
        ['lower-is-better', 'higher-is-better', 'neutral'],
        'one of lower-is-better, higher-is-better and neutral',
      ),
      'neutral',
    ),
    'police-generated': v.exactOptional(v.boolean()),
    where: v.exactOptional(selector),
    uncertainty: v.exactOptional(uncertainty),
    standard: v.exactOptional(id),
    'limit-days': v.exactOptional(whole(3650)),
    own: v.exactOptional(columnName),
    beside: v.exactOptional(v.strictObject({ average: id, without: v.array(code) })),
    needs: v.exactOptional(v.pipe(v.array(id), v.maxLength(20))),
    by: columns,
    totals: v.exactOptional(v.pipe(v.array(columnName), v.maxLength(8))),
    period: v.optional(
      v.picklist(
        ['row', 'quarter', 'financial-year'],
        'one of row (each row by itself), quarter and financial-year',
      ),
      'row',
    ),
    notes: v.exactOptional(v.pipe(v.array(sentences), v.maxLength(20))),
    basis: v.exactOptional(basis),
  }),
  v.transform(
    ({
      'police-generated': policeGenerated,
      'limit-days': limitDays,
      ...measure
    }): WrittenMeasure => ({
      ...measure,
      ...(policeGenerated === undefined ? {} : { policeGenerated }),
      ...(limitDays === undefined ? {} : { limitDays }),
    }),
  ),
);

/** A measure as it was written: a formula that is a column has the unit and the decimal places of the column. */
export type WrittenMeasure = Omit<Measure, 'unit' | 'decimals'> &
  Partial<Pick<Measure, 'unit' | 'decimals'>>;

/** `measures/*.yaml`: the measures that it defines, each by itself, so that one cannot spoil the others. */
export const measuresSchema = v.strictObject({
  measures: v.pipe(v.array(v.unknown()), v.maxLength(500, 'at most 500 measures')),
});
