import * as v from 'valibot';

/** What an item of the law is called. Paragraphs 7 and 8 have no letter, and YAML reads them as numbers. */
export const requirementId = v.pipe(
  v.union([v.pipe(v.string(), v.trim(), v.nonEmpty()), v.number()]),
  v.transform(String),
);
