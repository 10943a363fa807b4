import * as v from 'valibot';
import type { Dataset } from '../../domain/tables/dataset.ts';
import { column } from './column.ts';
import { identity } from './identity.ts';
import { basis, columnName, id, sentences, title } from './words.ts';

const margin = v.strictObject({
  dataset: id,
  column: columnName,
  by: v.optional(v.array(columnName), []),
  part: v.exactOptional(v.literal(true)),
});

const register = v.strictObject({
  order: v.strictObject({ column: columnName, descending: v.optional(v.boolean(), false) }),
  filters: v.optional(v.array(columnName), []),
  columns: v.exactOptional(v.array(columnName)),
  sum: v.exactOptional(columnName),
});

const profile =
  'one of people (small numbers are hidden, so that nobody is recognised), posts (jobs, which are public unless body.yaml says otherwise) and none (nobody is counted)';

/** `datasets/<id>.yaml`: a table that the force returns, and what must hold in it. Its id is the name of the file. */
const fields = {
  title,
  description: sentences,
  frequency: v.picklist(
    ['monthly', 'quarterly', 'yearly', 'when-it-changes'],
    'one of monthly, quarterly, yearly and when-it-changes',
  ),
  disclosure: v.picklist(['people', 'posts', 'none'], profile),
  columns: v.pipe(v.array(column), v.nonEmpty(), v.maxLength(100, 'at most 100 columns')),
  key: v.array(columnName),
  identities: v.optional(v.pipe(v.array(identity), v.maxLength(100)), []),
  margins: v.exactOptional(v.pipe(v.array(margin), v.maxLength(20))),
  'as-at': v.exactOptional(v.literal(true)),
  lasting: v.exactOptional(v.boolean()),
  basis: v.exactOptional(basis),
  register: v.exactOptional(register),
};

export const datasetSchema = v.pipe(
  v.strictObject(fields),
  v.transform(
    ({ 'as-at': asAt, ...dataset }): Omit<Dataset, 'id'> => ({
      ...dataset,
      ...(asAt === undefined ? {} : { asAt }),
    }),
  ),
);
