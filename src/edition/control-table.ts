import type { Figure } from '../domain/figures/figure.ts';
import type { PublishedTable } from '../domain/publication/publication.ts';
import type { PublishedChart } from '../domain/publication/published-chart.ts';
import type { Naming } from './axis.ts';
import { type ControlSpec, controlLayout } from './block-spec.ts';
import { layOutTable } from './lay-out.ts';

const columnTitles: Readonly<Partial<Record<ControlSpec['chart'], string>>> = {
  p: 'Share',
  u: 'Rate',
};

/** The table of the figures; with a column for what the chart divides. */
export function controlTable(
  spec: ControlSpec,
  chart: Omit<PublishedChart, 'description'>,
  figures: readonly Figure[],
  shelf: Naming,
): PublishedTable {
  const naming = { ...shelf, labels: spec.labels };
  const table = layOutTable(controlLayout(spec), { figures, absent: [] }, naming, {
    ...spec,
    caption: spec.title,
  });
  const title = columnTitles[spec.chart];
  if (title === undefined) return table;
  const texts = chart.series[0]?.points.map(({ text }) => text) ?? [];
  return {
    ...table,
    columns: [...table.columns, { title, unit: chart.unit }],
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: [...row.cells, null],
      texts: [...row.cells.map(() => null), texts[index] ?? null],
    })),
  };
}
