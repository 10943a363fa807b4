import type { Dimension, Figure } from '../../domain/figures/figure.ts';
import { shorthand } from '../../domain/figures/status.ts';
import { unitLabel } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import type {
  PublishedRow,
  PublishedTable,
  SourceNote,
} from '../../domain/publication/publication.ts';
import { awaited, type Place, periodsAlong } from '../../domain/tables/awaited.ts';
import { formatPeriod, formatPeriodShort } from '../../domain/time/period.ts';
import { periodsOf } from '../../domain/time/periods-of.ts';
import { capitalised } from './figure-words.ts';
import type { SiteIndex } from './site-index.ts';

/** A row or column of a table of figures: what it is of. */
interface Line {
  readonly key: string;
  readonly label: string;
  readonly total: boolean;
}

type Axis = (place: Place) => Line;

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
  const periods = periodsAlong(figures, site.tables);
  const of = figures[0]?.dimensions.find(({ name }) => name === fixed);
  return pivot({
    id: `figures-${of?.code}`,
    caption: `${measure.title}, ${of?.label}`,
    corner: others(figures[0] ?? { dimensions: [] })
      .map(({ title }) => title)
      .join(', '),
    figures: inTime(figures),
    absent: awaited(figures, periods, site.tables),
    row: (place) => lineOf(others(place)),
    column: periods.length > 1 ? periodLine : unitLine,
    site,
  });
}

function tableOverTime(
  site: SiteIndex,
  measure: Measure,
  figures: readonly Figure[],
): PublishedTable {
  const periods = periodsAlong(figures, site.tables);
  const category: Axis = ({ dimensions }) =>
    dimensions.length === 0
      ? { key: '', label: capitalised(measure.title), total: false }
      : lineOf(dimensions);
  const across = new Set(figures.map((figure) => category(figure).key)).size <= periods.length;
  const base = {
    id: 'figures',
    caption: measure.title,
    figures: inTime(figures),
    absent: awaited(figures, periods, site.tables),
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
function inTime<T extends Place>(places: readonly T[]): T[] {
  return periodsOf(places).flatMap(({ id }) => places.filter(({ period }) => period.id === id));
}

function periodLine({ period }: Place): Line {
  return { key: period.id, label: formatPeriodShort(period), total: false };
}

/** One column for all that is of one time. */
function unitLine({ unit }: Place): Line {
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
  /** Where a figure belongs and none was returned. */
  absent?: readonly Place[];
  row: Axis;
  column: Axis;
  site: SiteIndex;
}): PublishedTable {
  const { figures, absent = [], row, column } = options;
  const places = inTime([...figures, ...absent]);
  const rows = linesOf(places, row);
  const columns = linesOf(places, column);
  const placeOf = (place: Place) => `${row(place).key}|${column(place).key}`;
  const empty = new Set(absent.map(placeOf));
  const byPlace = new Map(figures.map((figure) => [placeOf(figure), figure.id]));
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
      ...textsOf(columns.map((across) => empty.has(`${line.key}|${across.key}`))),
    })),
    notes: [],
    sources: sourcesOf(options.site, figures),
  };
}

/** What stands in the cells of a row in which figures are absent. */
function textsOf(absent: readonly boolean[]): Pick<PublishedRow, 'texts'> {
  if (!absent.includes(true)) return {};
  return { texts: absent.map((isAbsent) => (isAbsent ? shorthand.unavailable : null)) };
}

/** The lines of an axis, each once, as they first come; totals last. */
function linesOf(figures: readonly Place[], axis: Axis): Line[] {
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
