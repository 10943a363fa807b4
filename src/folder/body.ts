import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** `body.yaml`: who publishes, and for which area. */
export const bodySchema = v.strictObject({
  name: text,
  area: text,
  website: v.optional(v.pipe(text, v.url())),
  email: v.optional(v.pipe(text, v.email())),
  /** The sentence for every page of a folder that is no publication of the body it names. */
  demonstration: v.optional(text),
});

export type BodyFile = v.InferOutput<typeof bodySchema>;
