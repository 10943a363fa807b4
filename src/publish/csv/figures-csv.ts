import { type Figure, intervalOf, rowsInWords } from '../../domain/figures/figure.ts';
import { formatFigure } from '../../domain/figures/format.ts';
import { unitLabel } from '../../domain/figures/unit.ts';
import type { PublishedTable } from '../../domain/publication/publication.ts';
import { addresses } from '../addresses.ts';
import { type CsvCell, writeCsv } from './csv.ts';
import { figureFields } from './fields.ts';

const columnsOfAFigure = figureFields.map(({ name }) => name);

/** A table or chart as shown, tidy: one row a figure, under the headings it stands under there. */
export function tableCsv(
  table: PublishedTable,
  figures: ReadonlyMap<string, Figure<string>>,
): string {
  const rows = table.rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      const figure = cell === null ? undefined : figures.get(cell);
      const column = table.columns[index]?.title ?? '';
      return figure === undefined ? [] : [[row.header, column, ...cellsOf(figure)]];
    }),
  );
  return writeCsv([['row', 'column', ...columnsOfAFigure], ...rows]);
}

/** All figures of one measure, tidy: its dimensions as code and label, then the figure. */
export function measureCsv(figures: readonly Figure<string>[]): string {
  const dimensions = figures[0]?.dimensions.map((dimension) => snakeCase(dimension.name)) ?? [];
  const header = dimensions.flatMap((name) => [name, `${name}_label`]);
  const rows = figures.map((figure) => [
    ...figure.dimensions.flatMap((dimension) => [dimension.code, dimension.label]),
    ...cellsOf(figure),
  ]);
  return writeCsv([[...header, ...columnsOfAFigure], ...rows]);
}

function snakeCase(name: string): string {
  return name.replaceAll('-', '_');
}

function cellsOf(figure: Figure<string>): CsvCell[] {
  const interval = intervalOf(figure);
  return [
    figure.id,
    figure.period.id,
    figure.period.start,
    figure.period.end,
    figure.value,
    figure.status,
    formatFigure(figure),
    unitLabel(figure.unit),
    interval?.low ?? null,
    interval?.high ?? null,
    interval?.level ?? null,
    interval?.method ?? null,
    ...provenanceOf(figure),
  ];
}

/** Where a figure comes from, and the page that tells it at length. Lists are parted by semicolons. */
function provenanceOf({ id, provenance }: Figure<string>): CsvCell[] {
  const { dataset, formula, working, cells } = provenance;
  const files = new Map(cells.map(({ file, sha256 }) => [file, sha256]));
  return [
    dataset,
    formula,
    working,
    cells.map((cell) => `${cell.file} row ${rowsInWords(cell)} ${cell.column}`).join('; '),
    [...files.keys()].join('; '),
    [...files.values()].join('; '),
    addresses.figure(id),
  ];
}
