import * as v from 'valibot';
import { isRefusal } from '../domain/claims/claim.ts';
import { findFigure, suggestMeasure } from '../domain/claims/reference.ts';
import type { Found } from '../domain/findings/finding.ts';
import { total } from '../domain/measures/group.ts';
import type { Block, OutlookRow } from '../domain/publication/publication.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { YamlPlace } from '../folder/yaml.ts';
import type { Naming } from './axis.ts';
import { measureTrend } from './measure-trend.ts';
import type { Stock } from './select-figures.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** What an author may put in the place of the word by rule, as an office writes it. */
const words = [
  'Improving',
  'Slight improvement',
  'Stable',
  'Slight deterioration',
  'Deterioration',
  'Increase',
  'Decrease',
  'No clear change',
  'Reflects policing activity',
  'Insufficient data',
  'Not known yet',
  'Too few to say',
] as const;

const rowSchema = v.strictObject({
  /** `homicide`, or with dimensions `stops-month.black`. */
  series: text,
  title: v.optional(text),
  /** The figure that holds the force’s own word: `stated-outlook.homicide`. */
  stated: v.optional(text),
  /** Months or quarters from which the control chart begins anew. */
  rebase: v.optional(v.array(text), []),
  override: v.optional(v.strictObject({ word: v.picklist(words), reason: text })),
});

/** What words are worked out from: figures, and the tables behind them. */
type Shelf = Stock & Pick<Naming, 'tables'>;

/** A fenced `outlook` block: what measures have done, in words by rule. */
export const outlookSpecSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  caption: text,
  rows: v.pipe(v.array(rowSchema), v.minLength(1)),
});

type OutlookSpec = v.InferOutput<typeof outlookSpecSchema>;
type RowSpec = OutlookSpec['rows'][number];

/**
 * The block with each row’s word worked out, and a finding for every name that is none. Before any
 * return is there, it is a declared gap, as a table would be.
 */
export function compileOutlook(
  { id, caption, rows: specs }: OutlookSpec,
  place: YamlPlace,
  stock: Shelf,
): { readonly block: Block; readonly findings: readonly Found[] } {
  const compiled = specs.map((row) => compileRow(row, place, stock));
  const rows = compiled.flatMap(({ row }) => row ?? []);
  const findings = compiled.flatMap((row) => row.findings);
  const isEmpty = rows.every(({ trend, stated }) => trend.figures.length === 0 && stated === null);
  if (!isEmpty) return { block: { kind: 'outlook', outlook: { id, caption, rows } }, findings };
  const says = 'No figures have been supplied yet from which a word could be worked out.';
  return { block: { kind: 'gap', title: caption, says }, findings };
}

interface CompiledRow {
  readonly row: OutlookRow | null;
  readonly findings: readonly Found[];
}

function compileRow(spec: RowSpec, place: YamlPlace, stock: Shelf): CompiledRow {
  const [id = '', ...codes] = spec.series.split('.');
  const measure = stock.measures.get(id);
  if (measure === undefined) {
    const fix = suggestMeasure(id, stock.measures);
    return refused(place, `no measure is called “${id}”`, fix);
  }
  const whole = measure.by.map((_, position) => codes[position] ?? total);
  const series = stock.figures.series(id, whole, stock.until);
  const known = stock.figures.ofMeasure(id).length > 0;
  if (codes.length > measure.by.length || (series.length === 0 && known)) {
    return refused(
      place,
      `there is no figure of “${spec.series}” to tell the outlook of`,
      'Give the codes of its dimensions, as they stand in the names of its figures.',
    );
  }
  const stated = statedWord(spec.stated, place, stock);
  const row: OutlookRow = {
    measure: id,
    title: spec.title ?? measure.title,
    trend: measureTrend(series, measure, stock, spec.rebase),
    stated: stated.figure,
    ...(spec.override === undefined ? {} : { override: spec.override }),
  };
  return { row, findings: stated.findings };
}

function statedWord(reference: string | undefined, place: YamlPlace, stock: Shelf) {
  const [id = ''] = reference?.split('.') ?? [];
  // Where the force has stated nothing at all yet, no name can be wrong.
  const silent = stock.measures.has(id) && stock.figures.ofMeasure(id).length === 0;
  if (reference === undefined || silent) return { figure: null, findings: [] };
  const known = { ...stock, near: (name: string, all: readonly string[]) => nearest(name, all, 2) };
  const found = findFigure(reference, known);
  if (!isRefusal(found)) return { figure: found.id, findings: [] };
  return { figure: null, findings: refused(place, found.says, found.fix).findings };
}

function refused(place: YamlPlace, says: string, fix: string): CompiledRow {
  const finding: Found = {
    code: 'block-refused',
    severity: 'error',
    place: { file: place.file, line: place.linesBefore },
    says,
    fix,
  };
  return { row: null, findings: [finding] };
}
