import * as v from 'valibot';
import { defaultProfile, profiles } from '../domain/disclosure/profile.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** How small numbers of people are hidden. `posts` puts tables of jobs under the same rules. */
const disclosureSchema = v.strictObject({
  profile: v.optional(v.picklist(profiles.map(({ id }) => id)), defaultProfile.id),
  posts: v.optional(v.boolean(), false),
});

/** `body.yaml`: who publishes, and for which area. */
export const bodySchema = v.strictObject({
  name: text,
  area: text,
  website: v.optional(v.pipe(text, v.url())),
  email: v.optional(v.pipe(text, v.email())),
  /** The sentence for every page of a folder that is no publication of the body it names. */
  demonstration: v.optional(text),
  disclosure: v.optional(disclosureSchema, {}),
});

export type BodyFile = v.InferOutput<typeof bodySchema>;
