import * as v from 'valibot';
import { defaultProfile, profiles } from '../domain/disclosure/profile.ts';
import { webAddress } from './address.ts';
import { moment } from './moment.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** How small numbers of people are hidden. `posts` puts tables of jobs under the same rules. */
const disclosureSchema = v.strictObject({
  profile: v.optional(v.picklist(profiles.map(({ id }) => id)), defaultProfile.id),
  posts: v.optional(v.boolean(), false),
});

const date = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date like 2024-06-30'));

/** A key that is used no longer is taken out of the list: releases that named it keep it. */
const keySchema = v.strictObject({
  public: v.pipe(
    text,
    v.regex(/^[A-Za-z0-9+/]{43}=$/, 'a public key as “answerable keys” prints it'),
  ),
  since: v.optional(date),
});

const plannedSchema = v.strictObject({
  edition: v.pipe(text, v.regex(/^\d{4}-\d{2}$/, 'a month like 2024-07')),
  published: moment,
  status: v.optional(v.picklist(['provisional', 'confirmed', 'cancelled']), 'provisional'),
});

function isEachOnce(planned: readonly { readonly edition: string }[]): boolean {
  return new Set(planned.map(({ edition }) => edition)).size === planned.length;
}

/** `body.yaml`: who publishes, and for which area. */
export const bodySchema = v.strictObject({
  name: text,
  area: text,
  website: v.optional(webAddress()),
  /** Where the site is published: feeds and catalogue then give addresses in full. */
  site: v.optional(webAddress('an address like https://data.example.police.uk/')),
  /** Editions to come. An exact time is announced four weeks ahead (Code of Practice for Statistics). */
  planned: v.optional(
    v.pipe(
      v.array(plannedSchema),
      v.check(
        (planned) => isEachOnce(planned),
        'each edition once: change its time or its status instead',
      ),
    ),
    [],
  ),
  email: v.optional(v.pipe(text, v.email())),
  /** The sentence for every page of a folder that is no publication of the body it names. */
  demonstration: v.optional(text),
  /**
   * Since when the body handles complaints about the force first, by notice under section 13A of the
   * Police Reform Act 2002. Left out by the others.
   */
  'first-handling': v.optional(date),
  disclosure: v.optional(disclosureSchema, {}),
  /** Public keys that releases may be signed with, as `answerable keys` prints them. */
  keys: v.optional(v.array(keySchema), []),
});

export type BodyFile = v.InferOutput<typeof bodySchema>;
