import {
  list,
  number,
  object,
  oneOf,
  orNull,
  ref,
  type Schema,
  text,
  whole,
} from './schema-parts.ts';

const children = { children: list(ref('Words')) };
const flag: Schema = { type: 'boolean' };

/** The shapes of an edition: its sections, their words, tables and charts. */
export const editionSchemas = {
  Section: object({
    id: text,
    title: text,
    meets: list(text),
    headline: list(ref('Prose')),
    blocks: list(ref('Block')),
    claims: list(object({ text, form: text, figures: list(text), rule: text, line: whole })),
    attested: list(object({ text, source: text })),
    findings: list(ref('Finding')),
  }),
  Block: oneOf({
    prose: { prose: list(ref('Prose')) },
    table: { table: ref('Table') },
    chart: { chart: ref('Chart'), table: ref('Table') },
    outlook: { outlook: ref('Outlook') },
    gap: { title: text, says: text, lacks: list(text) },
  }),
  Prose: oneOf({
    paragraph: children,
    heading: { level: whole, mark: orNull(text), ...children },
    list: { ordered: flag, entries: list(list(ref('Prose'))) },
    quote: { children: list(ref('Prose')) },
  }),
  Words: oneOf({
    text: { text },
    emphasis: children,
    strong: children,
    link: { to: text, ...children },
    figure: { figure: text, text },
    claim: { text, figures: list(text), rule: text },
  }),
  Table: object({
    id: text,
    caption: text,
    corner: text,
    columns: list(object({ title: text, unit: text })),
    rows: list(
      object(
        { header: text, total: flag, cells: list(orNull(text)) },
        { texts: list(orNull(text)) },
      ),
    ),
    notes: list(text),
    sources: list(object({ dataset: text, title: text, files: list(text) })),
  }),
  Chart: object(
    {
      id: text,
      kind: text,
      title: text,
      description: text,
      unit: text,
      categories: list(text),
      series: list(object({ name: text, points: list(ref('Point')) })),
    },
    {
      direction: text,
      target: object({ name: text, value: number, text }),
      control: object({
        kind: text,
        phases: list(
          object({
            from: whole,
            to: whole,
            mean: number,
            baseline: whole,
            baselineFrom: whole,
            spread: number,
            trial: flag,
          }),
        ),
        points: list(object({ mean: number, lower: number, upper: number, causes: list(text) })),
      }),
      funnel: object({
        exposureTitle: text,
        average: number,
        dispersion: number,
        limits: list(
          object({
            exposure: number,
            low95: number,
            high95: number,
            low998: number,
            high998: number,
          }),
        ),
      }),
      differences: object({
        pairs: whole,
        apart: whole,
        tested: list(whole),
        highest: orNull(whole),
        below: list(whole),
      }),
      against: object({ at: whole, others: whole, above: list(whole), below: list(whole) }),
    },
  ),
  Point: object(
    { value: orNull(number), text, figure: orNull(text) },
    {
      interval: ref('Interval'),
      exposure: number,
      outside: { type: 'string', enum: ['high', 'low'] },
      own: flag,
      rank: whole,
      rest: flag,
    },
  ),
  Outlook: object({
    id: text,
    caption: text,
    rows: list(
      object({
        measure: text,
        title: text,
        trend: ref('Trend'),
        stated: orNull(text),
        override: orNull(object({ word: text, reason: text })),
      }),
    ),
  }),
  Trend: object(
    {
      word: text,
      code: text,
      rule: text,
      says: text,
      figures: list(text),
      year: orNull(
        object(
          {
            of: { type: 'string', enum: ['counts', 'shares', 'means'] },
            latest: number,
            before: number,
            interval: orNull(object({ low: number, high: number })),
            level: number,
            t: number,
            degrees: whole,
            moved: orNull({ type: 'string', enum: ['up', 'down'] }),
          },
          { ratio: orNull(number), difference: number, dispersion: number },
        ),
      ),
      chart: orNull(
        object({
          mean: number,
          lower: number,
          upper: number,
          points: whole,
          from: text,
          signal: orNull(object({ cause: text, side: text, stretch: whole, standsOut: flag })),
        }),
      ),
    },
    { rebased: list(text) },
  ),
  Finding: object({
    code: text,
    severity: { type: 'string', enum: ['error', 'warning', 'note'] },
    place: object(
      { file: text },
      { sheet: text, row: whole, column: text, line: whole, section: text },
    ),
    says: text,
    fix: text,
    about: list(text),
    note: orNull(object({ says: text, signedBy: object({ name: text, role: text }) })),
  }),
} as const satisfies Readonly<Record<string, Schema>>;
