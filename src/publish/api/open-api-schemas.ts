import { dutiesSchemas } from './open-api-duties-schemas.ts';
import { editionSchemas } from './open-api-edition-schemas.ts';
import {
  date,
  instant,
  list,
  number,
  object,
  orNull,
  ref,
  type Schema,
  text,
  whole,
} from './schema-parts.ts';

/** How every answer begins. */
export const publisherSchema: Schema = object({
  generator: text,
  body: object({ name: text, type: text }, { website: text, demonstration: text }),
  area: object({ id: text, code: text, name: text, force: text }),
});

const status: Schema = {
  type: 'string',
  enum: ['final', 'provisional', 'revised', 'suppressed', 'unavailable', 'not-applicable'],
};

const shown = object({ value: orNull(number), status, text });

const period = object({ id: text, start: date, end: date });
const code = object({ code: text, label: text });
const quantity = object({ value: orNull(number), status });

const definition: Schema = {
  type: 'string',
  description:
    'The file of the publication folder in which the office defines it; left out where the definition comes with the product.',
};

const textFormat: Schema = {
  type: 'string',
  enum: ['date', 'time', 'uri'],
  description:
    'What the texts of the column are, where they are not empty: a day as 2024-06-30, a time of day as 18:30 in the United Kingdom, or an address (RFC 3986).',
};

/** The shapes of the answers (JSON Schema 2020-12). */
export const schemas = {
  Index: object({
    description: text,
    figures: text,
    disclosure: text,
    duties: text,
    releases: text,
    changes: text,
    editions: list(
      object({ id: text, month: text, title: text, revision: whole, json: text, page: text }),
    ),
    datasets: list(object({ id: text, title: text, rows: whole, csv: text, json: text })),
    measures: list(object({ id: text, title: text, dataset: text, csv: text, page: text })),
  }),
  Figures: object({ figures: list(ref('Figure')) }),
  Figure: object(
    {
      id: text,
      measure: text,
      title: text,
      value: orNull(number),
      text,
      status,
      unit: object({ kind: text, label: text }),
      decimals: whole,
      place: object({ code: text, name: text }),
      period: object({ id: text, start: date, end: date, label: text }),
      dimensions: list(object({ name: text, title: text, code: text, label: text })),
      provenance: ref('Provenance'),
    },
    {
      interval: ref('Interval'),
      reason: text,
      earlier: {
        ...list(object({ edition: text, published: instant, value: orNull(number), status, text })),
        description:
          'What older editions show, where that is another value: each is made from its own returns. Newest first.',
      },
    },
  ),
  Interval: object({ low: number, high: number, level: number, method: text }),
  Provenance: object(
    {
      dataset: text,
      origin: { type: 'string', enum: ['given', 'computed'] },
      formula: text,
      working: text,
      cells: list(
        object(
          { file: text, sha256: text, row: whole, column: text, given: text },
          {
            sheet: text,
            to: {
              ...whole,
              description: 'The last row, where many cells of a column are one entry.',
            },
            cells: { ...whole, description: 'How many they are, between the two rows.' },
          },
        ),
      ),
    },
    { definition },
  ),
  Disclosure: object({
    profile: object({ id: text, title: text, says: list(text) }),
    zeroHidden: { type: 'boolean' },
    figures: list(text),
    hidden: list(
      object({
        dataset: text,
        kind: text,
        row: text,
        column: text,
        period: text,
        figure: orNull(text),
        least: number,
        most: orNull(number),
      }),
    ),
  }),
  Change: object({
    kind: { type: 'string', enum: ['addition', 'amendment', 'deletion'] },
    figure: text,
    measure: text,
    title: text,
    period: text,
    categories: list(text),
    before: orNull(shown),
    after: orNull(shown),
  }),
  Previous: object({ id: text, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } }),
  Changes: object({
    release: text,
    published: instant,
    previous: orNull(ref('Previous')),
    changes: list(ref('Change')),
  }),
  Releases: object({
    releases: list(
      object({
        id: text,
        published: instant,
        previous: orNull(ref('Previous')),
        editions: list(
          object({ edition: text, revision: whole, reason: text, published: instant }),
        ),
        corrections: list(ref('Change')),
      }),
    ),
  }),
  Edition: object(
    {
      id: text,
      month: text,
      title: text,
      summary: text,
      revision: whole,
      reason: text,
      published: instant,
      author: object({ role: text, office: text }),
      signOff: list(object({ role: text, office: text, status: text })),
      groups: list(object({ title: text, sections: list(ref('Section')) })),
    },
    {
      restated: {
        ...list(
          object({ figure: text, value: orNull(number), status, text, since: text, now: shown }),
        ),
        description:
          'Figures that this edition has from its own returns, and a newer edition, from “since” on, has otherwise.',
      },
    },
  ),
  ...editionSchemas,
  ...dutiesSchemas,
  Dataset: object(
    {
      id: text,
      title: text,
      description: text,
      columns: list(
        object(
          { name: text, kind: text, title: text, description: text },
          { unit: text, format: textFormat, instead: list(text) },
        ),
      ),
      rows: list({
        ...object({ source: object({ file: text, row: whole }) }),
        description: 'A cell for each column, by its name; its kind says what it holds.',
        additionalProperties: { anyOf: [period, code, quantity, text] },
      }),
      'prov:wasDerivedFrom': list(
        object({ '@type': text, 'prov:atLocation': text, sha256: text, revision: whole }),
      ),
      '@context': object({ prov: text }),
    },
    { definition },
  ),
  Problem: object({ type: text, title: text, status: whole, detail: text }, { instance: text }),
} as const satisfies Readonly<Record<string, Schema>>;
