import * as v from 'valibot';
import { requirementId } from '../folder/requirement-id.ts';

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

/** Charts of all areas around one figure of the own one. */
const areaKinds = ['ranking', 'funnel'] as const;
const chartKinds = ['line', 'columns', 'bars', 'stacked', 'budget-actual', ...areaKinds] as const;

/** A fenced `chart` block, but for a control chart. */
const plainChartSchema = v.strictObject({
  ...selection,
  kind: v.picklist(chartKinds),
  title: text,
  across: v.optional(text, 'period'),
  series: v.optional(text, 'measure'),
});

/** The same with the interval of each figure, and what they are held against. */
const intervalsSchema = v.strictObject({
  ...plainChartSchema.entries,
  kind: v.literal('intervals'),
  /** A standard or a measure. */
  target: v.optional(text),
});

const wholeFrom = (least: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least, `a whole number of ${least} or more`));

/** A control chart: one series, period by period. */
const controlSchema = v.strictObject({
  ...selection,
  measures: v.pipe(v.array(text), v.length(1, 'one measure')),
  kind: v.literal('control'),
  title: text,
  /** Which chart; see `ControlChartKind`. */
  chart: v.optional(v.picklist(['xmr', 'c', 'p', 'u', 'g', 't']), 'xmr'),
  /** Periods with which a new mean and new limits begin. */
  rebase: v.optional(v.array(text), []),
  /** How many first points the mean and limits of each phase are made from; all where not given. */
  baseline: v.optional(wholeFrom(2)),
  /** Leave out far moving ranges, as the R package NHSRplotthedots does. */
  screen: v.optional(v.boolean(), false),
  /** What the counts of a p or u chart are divided by: a measure. */
  of: v.optional(text),
  /** A u chart is drawn per so many of them. */
  per: v.optional(wholeFrom(1), 1),
  /** A standard or a measure. */
  target: v.optional(text),
});

/** A fenced `chart` block. What each kind takes besides, no other does. */
export const chartSpecSchema = v.variant('kind', [
  plainChartSchema,
  intervalsSchema,
  controlSchema,
]);

/**
 * A fenced `gap` block: what the section should show and cannot, and why. `lacks` names what law
 * asks for or what dataset would fill it, so that the checks know.
 */
export const gapSpecSchema = v.strictObject({
  title: text,
  says: text,
  lacks: v.optional(v.array(requirementId)),
});

export type GapSpec = v.InferOutput<typeof gapSpecSchema>;

export type TableSpec = v.InferOutput<typeof tableSpecSchema>;
/** Any chart that is laid out along two axes, or of areas. */
export type ChartSpec = v.InferOutput<typeof plainChartSchema | typeof intervalsSchema>;
export type ControlSpec = v.InferOutput<typeof controlSchema>;

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

/** Whether the chart sets all areas beside each other: it has axes of its own. */
export function isOfAreas({ kind }: ChartSpec): boolean {
  return areaKinds.some((areaKind) => areaKind === kind);
}

/** One row a period: the measure, and what it is divided by. */
export function controlLayout(spec: ControlSpec): Layout {
  const measures = spec.of === undefined ? spec.measures : [...spec.measures, spec.of];
  return { ...spec, measures, rows: 'period', columns: ['measure'] };
}

export function chartLayout(spec: ChartSpec): Layout {
  if (isOfAreas(spec)) return { ...spec, rows: 'measure', columns: ['measure'] };
  return { ...spec, rows: spec.across, columns: [spec.series] };
}
