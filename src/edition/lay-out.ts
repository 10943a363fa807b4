import { type Figure, intervalOf } from '../domain/figures/figure.ts';
import { formatFigure } from '../domain/figures/format.ts';
import { shorthand } from '../domain/figures/status.ts';
import type {
  PublishedRow,
  PublishedTable,
  SourceNote,
} from '../domain/publication/publication.ts';
import type { ChartPoint, PublishedChart } from '../domain/publication/published-chart.ts';
import { axisTitle, type Naming, type Tick } from './axis.ts';
import type { Layout } from './block-spec.ts';
import { type Cell, type Grid, gridOf } from './grid.ts';
import { addRests, type HiddenRests, noRests, tabulateRests } from './hidden-rest.ts';
import type { Selection } from './select-figures.ts';

/** Figures laid out along the axes of a table. */
export function layOutTable(
  layout: Layout,
  selection: Selection,
  naming: Naming,
  { id, caption, notes }: { id: string; caption: string; notes: readonly string[] },
  rests: HiddenRests = noRests,
): PublishedTable {
  const { figures, absent } = selection;
  const grid = gridOf(layout, selection, naming);
  const table = {
    id,
    caption,
    ...([layout.rows, ...layout.columns].includes('period') ? {} : periodOf(caption, grid)),
    corner: axisTitle(layout.rows, [...figures, ...absent]),
    columns: grid.columns.map(({ label, unit }) => ({ title: label, unit })),
    rows: grid.rows.map((row) => tableRow(row, grid)),
    notes,
    sources: sourcesOf(figures, naming),
  };
  return tabulateRests(table, rests, {
    rows: grid.rows.map(({ key }) => key),
    columns: grid.columns.map(columnOnly),
  });
}

function tableRow({ key, label, total }: Tick, { columns, at }: Grid): PublishedRow {
  const cells = columns.map((column) => at(key, column.key));
  const texts = cells.map((cell) => (cell === 'absent' ? shorthand.unavailable : null));
  return {
    header: label,
    total,
    cells: cells.map((cell) => (typeof cell === 'object' ? cell.figure.id : null)),
    ...(texts.every((text) => text === null) ? {} : { texts }),
  };
}

/** What is said after a title that does not say it itself. */
function periodOf(title: string, { period }: Grid): { readonly period?: string } {
  if (period === undefined) return {};
  const { said, short } = period;
  const isSaid = [said.replace(/^as at /, ''), short].some((name) => title.includes(name));
  return isSaid ? {} : { period: said };
}

/** Figures laid out along the axes of a chart. Totals are left to the table beside it. */
export function layOutChart(
  layout: Layout,
  title: string,
  selection: Selection,
  naming: Naming,
  rests: HiddenRests = noRests,
): Pick<PublishedChart, 'categories' | 'series' | 'period'> {
  const grid = gridOf(layout, selection, naming);
  const categories = grid.rows.filter((tick) => !tick.total);
  const series = grid.columns;
  const parts = series.filter(({ key }) => series.length === 1 || !key.endsWith('|total'));
  const laid = {
    categories: categories.map((category) => category.label),
    series: parts.map(({ key, label }) => ({
      name: label,
      points: categories.map((category) => point(grid.at(category.key, key))),
    })),
  };
  const keys = rests.along === 'series' ? categories.map(({ key }) => key) : parts.map(columnOnly);
  return {
    ...addRests(laid, rests, keys),
    ...(layout.rows === 'period' ? {} : periodOf(title, grid)),
  };
}

/** The key on the only axis of a chart’s series. */
function columnOnly({ key }: Grid['columns'][number]): string {
  return key.slice(1);
}

function point(cell: Cell): ChartPoint {
  if (cell === 'absent') return { value: null, text: shorthand.unavailable, figure: null };
  if (cell === undefined) return { value: null, text: '', figure: null };
  const { id, value } = cell.figure;
  const interval = intervalOf(cell.figure);
  const around = interval === null ? {} : { interval };
  return { value, text: formatFigure(cell.figure), figure: id, ...around };
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
