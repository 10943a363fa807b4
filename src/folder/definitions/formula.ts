import * as v from 'valibot';
import type { Formula, Members } from '../../domain/measures/measure.ts';
import { parseFormula } from '../../domain/measures/parse-formula.ts';
import { selector } from './selector.ts';
import { byName, code, columnName, id, title, whole } from './words.ts';

/** A formula as people write it: `100 × solved ÷ crimes`. */
const written = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Formula => {
    const parsed = parseFormula(dataset.value);
    if (parsed.ok) return parsed.formula;
    addIssue({ message: `a formula that can be worked out (this one ${parsed.says})` });
    return NEVER;
  }),
);

const members: v.GenericSchema<unknown, Members> = v.strictObject({
  of: columnName,
  called: title,
  without: v.exactOptional(v.array(code)),
  itself: v.boolean(),
  listed: v.exactOptional(
    v.strictObject({ in: id, own: columnName, member: columnName, version: columnName }),
  ),
});

const inner: v.GenericSchema<unknown, Formula> = v.lazy(() => formula);

const both = v.tuple([inner, inner]);

/** What can be worked out, by the name that says how. The kinds are those of the evaluator. */
const kinds = {
  cell: v.strictObject({ cell: columnName }),
  sum: v.strictObject({ sum: columnName }),
  rows: v.strictObject({ rows: title }),
  measure: v.strictObject({ measure: id }),
  at: v.strictObject({ at: byName(code), of: inner }),
  in: v.strictObject({ in: id, of: inner, where: v.exactOptional(selector) }),
  add: v.strictObject({ add: v.pipe(v.array(inner), v.minLength(2), v.maxLength(50)) }),
  subtract: v.strictObject({ subtract: both }),
  divide: v.strictObject({
    divide: both,
    times: v.exactOptional(v.pipe(whole(1e9), v.minValue(1))),
  }),
  length: v.strictObject({ length: v.picklist(['days', 'months']) }),
  total: v.strictObject({ total: inner, over: members }),
  mean: v.strictObject({ mean: inner, over: members }),
  rank: v.strictObject({ rank: inner, over: members, first: v.picklist(['lowest', 'highest']) }),
} satisfies Readonly<Record<string, v.GenericSchema<unknown, Formula>>>;

function isKind(name: string): name is keyof typeof kinds {
  return Object.hasOwn(kinds, name);
}

const noFormula: v.GenericSchema<unknown, Formula> = v.custom<Formula>(
  () => false,
  `a formula like 100 × solved ÷ crimes, or one of ${Object.keys(kinds).join(', ')}`,
);

/** Arithmetic over the rows of a group: in words, or by name where words cannot say it. */
export const formula: v.GenericSchema<unknown, Formula> = v.lazy((said) => {
  if (typeof said === 'string') return written;
  const kind = Object.keys(Object(said)).find(isKind);
  return kind === undefined ? noFormula : kinds[kind];
});
