import * as v from 'valibot';
import { isSafeName } from '../../domain/tables/column-names.ts';

const line = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.transform((said) => said.replace(/\s+/g, ' ')),
);

function atMost(characters: number) {
  return v.pipe(line, v.maxLength(characters, `text of at most ${characters} characters`));
}

/**
 * Words that readers see: one text, or one for each language. The English are used; those of other languages stay
 * in the file, which a release encloses.
 */
function words(characters: number) {
  const text = atMost(characters);
  const byLanguage = v.pipe(
    v.strictObject(
      { en: text, cy: v.optional(text) },
      `words of at most ${characters} characters, or words by language like { en: Calls, cy: Galwadau }`,
    ),
    v.transform(({ en }) => en),
  );
  return textOr(text, byLanguage);
}

/** A heading, a label. */
export const title = words(200);

/** A sentence or several. */
export const sentences = words(2000);

/** Where a definition comes from: law, guidance, counting rules. Not in several languages. */
export const basis = atMost(1000);

function name(form: RegExp, says: string) {
  return v.pipe(
    v.string(says),
    v.regex(form, says),
    v.maxLength(60, 'a name of at most 60 characters'),
    v.check(isSafeName, 'another name: this one means something to the machine'),
  );
}

/** `stop-and-search`: the id of a dataset, measure or identity. */
export const id = name(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name in small letters, figures and hyphens');

/**
 * The code of a category, with capitals where it is one of somebody else, such as E23000026. A number is text only
 * in quotation marks.
 */
export const code = name(
  /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
  'a code in letters, figures and hyphens, in quotation marks where it is a number',
);

/** `average_wait_seconds`: the heading of a column. */
export const columnName = name(
  /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/,
  'a name in small letters, figures and underscores',
);

/** A whole number of nought or more. */
export function whole(most: number) {
  const says = `a whole number from 0 to ${most}`;
  return v.pipe(v.number(says), v.integer(says), v.minValue(0, says), v.maxValue(most, says));
}

/** A group of lines by name, none of which means something to the machine. */
export function byName<Value extends v.GenericSchema>(value: Value) {
  return v.pipe(
    v.unknown(),
    v.check(
      (said) => Object.keys(Object(said)).every(isSafeName),
      'names that mean nothing to the machine',
    ),
    v.record(v.string(), value),
  );
}

/**
 * One form for text and another for anything else. Unlike a union it says what is wrong within the form that somebody
 * has chosen.
 */
export function textOr<Output>(
  text: v.GenericSchema<unknown, Output>,
  other: v.GenericSchema<unknown, Output>,
): v.GenericSchema<unknown, Output> {
  return v.lazy((said) => (typeof said === 'string' ? text : other));
}
