import { type Figure, intervalOf } from '../domain/figures/figure.ts';
import { formatFigure } from '../domain/figures/format.ts';
import type {
  ChartPoint,
  ChartSeries,
  PublishedRow,
  PublishedTable,
  SourceNote,
} from '../domain/publication/publication.ts';
import { axisTitle, keyOn, type Naming, type Tick, ticks } from './axis.ts';
import type { Layout } from './block-spec.ts';
import { addRests, type HiddenRests, noRests, tabulateRests } from './hidden-rest.ts';

/** Figures laid out along the axes of a table. */
export function layOutTable(
  layout: Layout,
  figures: readonly Figure[],
  naming: Naming,
  { id, caption, notes }: { id: string; caption: string; notes: readonly string[] },
  rests: HiddenRests = noRests,
): PublishedTable {
  const rows = ticks(layout.rows, figures, naming);
  const columns = usedColumns(layout.columns, figures, naming);
  const cells = new Map(
    figures.map((figure) => [
      cellKey(keyOn(layout.rows, figure), columnKey(layout, figure)),
      figure,
    ]),
  );
  const table = {
    id,
    caption,
    corner: axisTitle(layout.rows, figures),
    columns: columns.map(({ label, unit }) => ({ title: label, unit })),
    rows: rows.map((row) => tableRow(row, columns, cells)),
    notes,
    sources: sourcesOf(figures, naming),
  };
  return tabulateRests(table, rests, {
    rows: rows.map(({ key }) => key),
    columns: columns.map(columnOnly),
  });
}

interface ColumnTick {
  readonly key: string;
  readonly label: string;
  readonly unit: Figure['unit'];
}

/** The product of the column axes, without the combinations that no figure has. */
function usedColumns(
  axes: readonly string[],
  figures: readonly Figure[],
  naming: Naming,
): readonly ColumnTick[] {
  const combined = axes
    .map((axis) => ticks(axis, figures, naming))
    .reduce<readonly { key: string; label: string }[]>(
      (left, right) => left.flatMap((l) => right.map((r) => joinTicks(l, r))),
      [{ key: '', label: '' }],
    );
  const units = new Map(
    figures.map((figure) => [columnKey({ columns: axes }, figure), figure.unit]),
  );
  return combined.flatMap(({ key, label }) => {
    const unit = units.get(key);
    return unit === undefined ? [] : [{ key, label, unit }];
  });
}

function joinTicks(left: { key: string; label: string }, right: Tick) {
  return {
    key: `${left.key}|${right.key}`,
    label: left.label === '' ? right.label : `${left.label}: ${right.label}`,
  };
}

function columnKey({ columns }: Pick<Layout, 'columns'>, figure: Figure): string {
  return columns.map((axis) => `|${keyOn(axis, figure)}`).join('');
}

function cellKey(row: string, column: string): string {
  return `${row} ${column}`;
}

function tableRow(
  row: Tick,
  columns: readonly ColumnTick[],
  cells: ReadonlyMap<string, Figure>,
): PublishedRow {
  return {
    header: row.label,
    total: row.total,
    cells: columns.map((column) => cells.get(cellKey(row.key, column.key))?.id ?? null),
  };
}

/** Figures laid out along the axes of a chart. Totals are left to the table beside it. */
export function layOutChart(
  layout: Layout,
  figures: readonly Figure[],
  naming: Naming,
  rests: HiddenRests = noRests,
): { categories: readonly string[]; series: readonly ChartSeries[] } {
  const categories = ticks(layout.rows, figures, naming).filter((tick) => !tick.total);
  const series = usedColumns(layout.columns, figures, naming);
  const parts = series.filter(({ key }) => series.length === 1 || !key.endsWith('|total'));
  const cells = new Map(
    figures.map((figure) => [
      cellKey(keyOn(layout.rows, figure), columnKey(layout, figure)),
      figure,
    ]),
  );
  const laid = {
    categories: categories.map((category) => category.label),
    series: parts.map(({ key, label }) => ({
      name: label,
      points: categories.map((category) => point(cells.get(cellKey(category.key, key)))),
    })),
  };
  const keys = rests.along === 'series' ? categories.map(({ key }) => key) : parts.map(columnOnly);
  return addRests(laid, rests, keys);
}

/** The key on the only axis of a chart’s series. */
function columnOnly({ key }: Pick<ColumnTick, 'key'>): string {
  return key.slice(1);
}

function point(figure: Figure | undefined): ChartPoint {
  if (figure === undefined) return { value: null, text: '', figure: null };
  const { id, value } = figure;
  const interval = intervalOf(figure);
  const around = interval === null ? {} : { interval };
  return { value, text: formatFigure(figure), figure: id, ...around };
}

/** The returns that the figures were taken from. */
export function sourcesOf(figures: readonly Figure[], naming: Naming): readonly SourceNote[] {
  const files = new Map<string, Set<string>>();
  for (const { provenance } of figures) {
    const of = files.get(provenance.dataset) ?? new Set();
    for (const cell of provenance.cells) of.add(cell.file);
    files.set(provenance.dataset, of);
  }
  return [...files].map(([dataset, names]) => ({
    dataset,
    title: naming.tables.get(dataset)?.dataset.title ?? dataset,
    files: [...names].toSorted(),
  }));
}
