import * as v from 'valibot';
import { requirementId } from '../folder/requirement-id.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** A number alone would vouch for every such number in the section. */
const attestedText = v.pipe(
  text,
  v.regex(/\s/, 'two words or more, so that it is plain which words are meant'),
);

/** What stands at the head of a section, between two lines of `---`. */
export const sectionHeadSchema = v.strictObject({
  title: text,
  /** The answer first: a sentence or two, with bound figures. */
  headline: v.optional(v.pipe(v.string(), v.trim()), ''),
  /** What law or guidance asks for and the words of the section hold, by id. */
  meets: v.optional(v.array(requirementId)),
  /** Numbers and words of comparison that no figure bears out, each with its source. */
  attested: v.optional(v.array(v.strictObject({ text: attestedText, source: text })), []),
});
