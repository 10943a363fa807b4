import { type Differences, differencesAmong } from '../domain/differences/differences.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { total } from '../domain/measures/group.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { ChartSeries } from '../domain/publication/published-chart.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { runDispersion } from '../domain/trends/run-dispersion.ts';
import { latestRun } from '../domain/trends/series.ts';
import type { Shelf } from './block.ts';
import type { Layout } from './block-spec.ts';
import { behindIn } from './measure-trend.ts';

/**
 * Which figures of a chart of one series can be told from each other; undefined where no test can be made: of several
 * series or measures, of figures without events or a base, and of things that may be counted in two of them at once.
 */
export function chartDifferences(
  layout: Layout,
  [only, another]: readonly ChartSeries[],
  shelf: Shelf,
): Differences | undefined {
  const [id = '', second] = layout.measures;
  const measure = shelf.measures.get(id);
  if (only === undefined || another !== undefined || second !== undefined) return undefined;
  if (measure === undefined) return undefined;
  const figures = only.points.map(({ figure }) => shelf.figures.byId.get(figure ?? '') ?? null);
  const known = figures.filter((figure) => figure !== null);
  if (!areApart(layout.rows, known, measure, shelf)) return undefined;
  const behind = behindIn(measure, shelf);
  const found = figures.map((figure) =>
    figure === null || figure.value === null ? null : behind(figure),
  );
  // What is behind a figure that is shown has to be known of each, or the highest might be another.
  const isKnown = found.every((one, index) => one !== null || figures[index]?.value == null);
  if (!isKnown) return undefined;
  const dispersion = layout.rows === 'period' ? ofSeries(known, measure, shelf) : null;
  return differencesAmong(found, dispersion) ?? undefined;
}

/** Kinds of periods that lie one after the other and never overlap. */
const apartKinds = new Set(['day', 'month', 'quarter', 'financial-year']);

/** Whether nothing is counted in two of the figures: periods of one kind, or parts that a total adds up. */
function areApart(
  axis: string,
  figures: readonly Figure[],
  measure: Measure,
  { tables }: Shelf,
): boolean {
  if (axis === 'measure') return false;
  if (axis === 'period') {
    const kinds = new Set(figures.map(({ period }) => period.kind));
    return kinds.size === 1 && [...kinds].every((kind) => apartKinds.has(kind));
  }
  if (measure.totals?.includes(axis) === true) return true;
  const codes = figures.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ name, code }) => (name === axis ? [code] : [])),
  );
  const dataset = tables.get(measure.dataset)?.dataset;
  return dataset !== undefined && addUp(codes, axis, dataset);
}

function addUp(codes: readonly string[], axis: string, { identities }: Dataset): boolean {
  return identities.some(
    (identity) =>
      identity.kind === 'rows-add' &&
      identity.dimension === axis &&
      !codes.includes(identity.total) &&
      (identity.parts === undefined || codes.every((code) => identity.parts?.includes(code))),
  );
}

/** What the months or quarters of the series show of how such figures vary. */
function ofSeries([first]: readonly Figure[], measure: Measure, shelf: Shelf) {
  if (first === undefined) return null;
  const codes = measure.by.map(
    (name) => first.dimensions.find((dimension) => dimension.name === name)?.code ?? total,
  );
  const series = shelf.figures.series(measure.id, codes, shelf.until);
  const run = latestRun(series, behindIn(measure, shelf));
  return run === null ? null : runDispersion(run);
}
