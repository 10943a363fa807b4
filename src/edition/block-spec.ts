import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const codes = v.union(
  [text, v.array(text), v.strictObject({ not: v.union([text, v.array(text)]) })],
  'a code, a list of codes, or “not” with either',
);

/** `all`, `latest`, `last 12`, or a list of period ids. */
const periods = v.union(
  [v.picklist(['all', 'latest']), v.pipe(v.string(), v.regex(/^last \d+$/)), v.array(text)],
  'all, latest, “last 12” or a list of periods',
);

const selection = {
  id,
  measures: v.pipe(v.array(text), v.minLength(1)),
  where: v.optional(v.record(v.string(), codes), {}),
  periods: v.optional(periods),
  /** Shorter names of measures, where their titles are long for a column or a key. */
  labels: v.optional(v.record(v.string(), text), {}),
  notes: v.optional(v.array(text), []),
};

/** A fenced `table` block. */
export const tableSpecSchema = v.strictObject({
  ...selection,
  caption: text,
  rows: v.optional(text, 'period'),
  columns: v.optional(v.union([text, v.array(text)]), 'measure'),
});

/** A fenced `chart` block. */
export const chartSpecSchema = v.strictObject({
  ...selection,
  kind: v.picklist(['line', 'columns', 'bars', 'stacked', 'budget-actual']),
  title: text,
  across: v.optional(text, 'period'),
  series: v.optional(text, 'measure'),
});

/**
 * A fenced `gap` block: what the section should show and cannot, and why. `lacks` names what law
 * asks for or what dataset would fill it, so that the checks know.
 */
export const gapSpecSchema = v.strictObject({
  title: text,
  says: text,
  lacks: v.optional(v.array(text)),
});

export type GapSpec = v.InferOutput<typeof gapSpecSchema>;

export type TableSpec = v.InferOutput<typeof tableSpecSchema>;
export type ChartSpec = v.InferOutput<typeof chartSpecSchema>;

/** What a table and a chart have in common: figures laid out along axes. */
export interface Layout {
  readonly measures: readonly string[];
  readonly where: TableSpec['where'];
  readonly periods?: TableSpec['periods'];
  readonly labels: Readonly<Record<string, string>>;
  /** `period`, `measure` or a dimension. */
  readonly rows: string;
  readonly columns: readonly string[];
}

export function tableLayout(spec: TableSpec): Layout {
  const columns = typeof spec.columns === 'string' ? [spec.columns] : spec.columns;
  return { ...spec, columns };
}

export function chartLayout(spec: ChartSpec): Layout {
  return { ...spec, rows: spec.across, columns: [spec.series] };
}
