import type { Figure } from '../../../../src/domain/figures/figure.ts';
import { formatFigure } from '../../../../src/domain/figures/format.ts';
import type {
  Edition,
  Publication,
  PublishedTable,
} from '../../../../src/domain/publication/publication.ts';
import { type ReadSheet, type ReadWorkbook, tableOn } from './read-workbook.ts';

/** The tables of the newest edition in reading order, those beside charts included, with the titles that a reader sees. */
export function tablesInOrder({ editions: [edition] }: Publication): readonly {
  readonly title: string;
  readonly table: PublishedTable;
}[] {
  return sectionsOf(edition).flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'chart') return [{ title: block.chart.title, table: block.table }];
      return block.kind === 'table' ? [{ title: block.table.caption, table: block.table }] : [];
    }),
  );
}

export function titlesInOrder(publication: Publication): readonly string[] {
  return tablesInOrder(publication).map(({ title }) => title);
}

/** Sheets with a table of the edition. */
export function tableSheets({ sheets }: ReadWorkbook): readonly ReadSheet[] {
  return sheets.filter(({ name }) => /^\d/.test(name));
}

/** Their titles, each with the unit that is said after it. */
export function titlesOfSheets(workbook: ReadWorkbook): readonly string[] {
  return tableSheets(workbook).map(({ rows }) => rows[0]?.cells[0]?.text ?? '');
}

function sectionsOf(edition: Edition | undefined) {
  return edition?.groups.flatMap(({ sections }) => sections) ?? [];
}

/** What each figure of each table has to be in its cell: the text that pages show, and the number in full. */
export function cellsShown(publication: Publication): readonly (readonly string[])[] {
  return tablesInOrder(publication).map(({ table }) =>
    table.rows.flatMap(({ cells }) =>
      cells.flatMap((id) => {
        const figure = publication.figures.get(id ?? '');
        return figure === undefined ? [] : [`${formatFigure(figure)} = ${numberOf(figure)}`];
      }),
    ),
  );
}

/** What stands in the cells of tables, where {@link cellsShown} expects a figure. */
export function cellsWritten(workbook: ReadWorkbook, { figures, ...rest }: Publication) {
  const tables = tablesInOrder({ figures, ...rest });
  return tableSheets(workbook).map((sheet, at) =>
    tableOn(sheet).rows.flatMap((cells, row) =>
      cells.slice(1).flatMap(({ text, value }, column) => {
        const id = tables[at]?.table.rows[row]?.cells[column] ?? '';
        return figures.has(id) ? [`${text} = ${value}`] : [];
      }),
    ),
  );
}

/** Lengths of time, ranks and grades are shown in words; their numbers are on the sheet of figures. */
function numberOf({ value, unit }: Figure): string {
  const isNumber = value !== null && !['seconds', 'rank', 'scale'].includes(unit.kind);
  return isNumber ? String(value) : 'null';
}
