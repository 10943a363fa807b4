import type { Dimension, Figure } from '../../domain/figures/figure.ts';
import { unitLabel } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import type { PublishedTable, SourceNote } from '../../domain/publication/publication.ts';
import { formatPeriod, formatPeriodShort } from '../../domain/time/period.ts';
import { capitalised } from './figure-words.ts';
import { periodsOf } from './measure-figures.ts';
import type { SiteIndex } from './site-index.ts';

/** A row or column of a table of figures: what it is of. */
interface Line {
  readonly key: string;
  readonly label: string;
  readonly total: boolean;
}

type Axis = (figure: Figure) => Line;

/**
 * All figures of a measure as tables. Up to one dimension: one table, of periods against categories,
 * the shorter axis across. More: a table for each period, the last dimension across.
 */
export function measureTables(
  site: SiteIndex,
  measure: Measure,
  figures: readonly Figure[],
): PublishedTable[] {
  const [first] = figures;
  if (first === undefined) return [];
  if (first.dimensions.length <= 1) return [tableOverTime(site, measure, figures)];
  return periodsOf(figures).map((period) =>
    pivot({
      id: period.id,
      caption: site.words.measure.inPeriod(measure.title, formatPeriod(period)),
      corner: first.dimensions
        .slice(0, -1)
        .map((dimension) => dimension.title)
        .join(', '),
      figures: figures.filter((figure) => figure.period.id === period.id),
      row: (figure) => lineOf(figure.dimensions.slice(0, -1)),
      column: (figure) => lineOf(figure.dimensions.slice(-1)),
      site,
    }),
  );
}

/** One part of a dimension by itself: its other dimensions against the periods. */
export function tableOfParts(
  site: SiteIndex,
  measure: Measure,
  figures: readonly Figure[],
  fixed: string,
): PublishedTable {
  const others = ({ dimensions }: Pick<Figure, 'dimensions'>) =>
    dimensions.filter(({ name }) => name !== fixed);
  const of = figures[0]?.dimensions.find(({ name }) => name === fixed);
  return pivot({
    id: `figures-${of?.code}`,
    caption: `${measure.title}, ${of?.label}`,
    corner: others(figures[0] ?? { dimensions: [] })
      .map(({ title }) => title)
      .join(', '),
    figures: inTime(figures),
    row: (figure) => lineOf(others(figure)),
    column: periodsOf(figures).length > 1 ? periodLine : unitLine,
    site,
  });
}

function tableOverTime(
  site: SiteIndex,
  measure: Measure,
  figures: readonly Figure[],
): PublishedTable {
  const periods = periodsOf(figures);
  const category: Axis = (figure) =>
    figure.dimensions.length === 0
      ? { key: '', label: capitalised(measure.title), total: false }
      : lineOf(figure.dimensions);
  const across = new Set(figures.map((figure) => category(figure).key)).size <= periods.length;
  const base = {
    id: 'figures',
    caption: measure.title,
    figures: inTime(figures),
    site,
  };
  return across
    ? pivot({ ...base, corner: site.words.measure.period, row: periodLine, column: category })
    : pivot({
        ...base,
        corner: figures[0]?.dimensions[0]?.title ?? '',
        row: category,
        column: periodLine,
      });
}

/** Oldest period first; within a period as they came. */
function inTime(figures: readonly Figure[]): Figure[] {
  return periodsOf(figures).flatMap((period) =>
    figures.filter((figure) => figure.period.id === period.id),
  );
}

function periodLine(figure: Figure): Line {
  return { key: figure.period.id, label: formatPeriodShort(figure.period), total: false };
}

/** One column for all that is of one time. */
function unitLine({ unit }: Figure): Line {
  return { key: '', label: capitalised(unitLabel(unit)), total: false };
}

function lineOf(dimensions: readonly Dimension[]): Line {
  return {
    key: dimensions.map((dimension) => dimension.code).join(' '),
    label: dimensions.map((dimension) => dimension.label).join(', '),
    total: dimensions.some((dimension) => dimension.code === 'total'),
  };
}

function pivot(options: {
  id: string;
  caption: string;
  corner: string;
  figures: readonly Figure[];
  row: Axis;
  column: Axis;
  site: SiteIndex;
}): PublishedTable {
  const { figures, row, column } = options;
  const rows = linesOf(figures, row);
  const columns = linesOf(figures, column);
  const byPlace = new Map(
    figures.map((figure) => [`${row(figure).key}|${column(figure).key}`, figure.id]),
  );
  const unit = figures[0]?.unit ?? { kind: 'count', one: '', many: '' };
  return {
    id: options.id,
    caption: options.caption,
    corner: options.corner,
    columns: columns.map((line) => ({ title: line.label, unit })),
    rows: rows.map((line) => ({
      header: line.label,
      total: line.total,
      cells: columns.map((across) => byPlace.get(`${line.key}|${across.key}`) ?? null),
    })),
    notes: [],
    sources: sourcesOf(options.site, figures),
  };
}

/** The lines of an axis, each once, as they first come; totals last. */
function linesOf(figures: readonly Figure[], axis: Axis): Line[] {
  const lines = [...new Map(figures.map(axis).map((line) => [line.key, line])).values()];
  return [...lines.filter((line) => !line.total), ...lines.filter((line) => line.total)];
}

/** The datasets and files behind some figures. */
function sourcesOf(site: SiteIndex, figures: readonly Figure[]): SourceNote[] {
  const byDataset = Map.groupBy(figures, (figure) => figure.provenance.dataset);
  return [...byDataset].map(([dataset, members]) => ({
    dataset,
    title: site.tables.get(dataset)?.dataset.title ?? dataset,
    files: [
      ...new Set(members.flatMap((member) => member.provenance.cells.map((cell) => cell.file))),
    ].toSorted(),
  }));
}
