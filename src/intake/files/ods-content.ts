import { blank, type Cell, type GridRow, type Merge, type Sheet } from './grid.ts';
import { longestText, mostCells } from './limits.ts';
import { withMerges } from './merged.ts';
import { type Attributes, odsCell } from './ods-cell.ts';
import { OdsStyles } from './ods-styles.ts';
import { OdsText } from './ods-text.ts';
import { TooManyCells } from './too-many-cells.ts';
import type { XmlEvents } from './xml.ts';

interface OpenTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: GridRow[];
  readonly merges: Merge[];
  readonly hiddenColumns: Set<number>;
  /** The style of cells that name none, by column. */
  readonly columnStyles: (string | undefined)[];
  rowNumber: number;
  columnNumber: number;
  comments: number;
}

interface OpenRow {
  readonly repeat: number;
  readonly hidden: boolean;
  /** Of cells that name none. */
  readonly style: string | undefined;
  readonly cells: Cell[];
  /** Blank cells that stand before the next filled one, if there is one. */
  pending: number;
}

interface OpenCell {
  readonly attributes: Attributes;
  readonly repeat: number;
  /** Covered by a merged neighbour: nobody sees what it holds. */
  readonly covered: boolean;
  readonly text: OdsText;
}

/**
 * Gathers the tables of an OpenDocument spreadsheet from the events of its `content.xml`. A repeated
 * row or cell that is blank only moves on: files end in a million of them.
 */
export class OdsContent implements XmlEvents {
  readonly sheets: Sheet[] = [];
  readonly styles: OdsStyles;
  #table: OpenTable | null = null;
  #row: OpenRow | null = null;
  #cell: OpenCell | null = null;
  #cellCount = 0;
  /** Depth inside an element that is no part of the tables: recorded changes, drawings, sub-tables. */
  #aside = 0;
  /** Groups of rows or columns that are open, the innermost last: true where one is folded away. */
  readonly #folds: boolean[] = [];

  constructor(styles = new OdsStyles()) {
    this.styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#aside > 0) this.#aside += 1;
    else if (this.#cell !== null) this.#openInCell(this.#cell, name, attributes);
    else if (this.#table !== null) this.#openInTable(this.#table, name, attributes);
    else this.#openOutside(name, attributes);
  }

  close(name: string): void {
    if (this.#aside > 0) this.#aside -= 1;
    else if (this.#cell !== null) this.#closeInCell(this.#cell);
    else if (name === 'table:table-row') this.#closeRow();
    else if (isGroup(name)) this.#folds.pop();
    else if (name === 'table:table') this.#closeTable();
  }

  text(text: string): void {
    if (this.#aside === 0) this.#cell?.text.add(text);
  }

  #openInCell(cell: OpenCell, name: string, attributes: Attributes): void {
    if (name === 'office:annotation' && this.#table !== null) this.#table.comments += 1;
    cell.text.open(name, attributes);
  }

  #openOutside(name: string, attributes: Attributes): void {
    this.styles.open(name, attributes);
    if (name === 'table:tracked-changes') this.#aside = 1;
    if (name !== 'table:table') return;
    this.#table = {
      name: attributes['table:name'] ?? '',
      hidden: this.styles.hidesTable(attributes['table:style-name']),
      rows: [],
      merges: [],
      hiddenColumns: new Set(),
      columnStyles: [],
      rowNumber: 1,
      columnNumber: 0,
      comments: 0,
    };
  }

  #openInTable(table: OpenTable, name: string, attributes: Attributes): void {
    if (isGroup(name)) this.#folds.push(attributes['table:display'] === 'false');
    switch (name) {
      case 'table:table-column':
        this.#passColumns(table, attributes);
        break;
      case 'table:table-row':
        this.#row = {
          repeat: repeats(attributes['table:number-rows-repeated']),
          hidden:
            this.#isHidden(attributes) || this.styles.hidesRow(attributes['table:style-name']),
          style: attributes['table:default-cell-style-name'],
          cells: [],
          pending: 0,
        };
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#cell = {
          attributes,
          repeat: repeats(attributes['table:number-columns-repeated']),
          covered: name === 'table:covered-table-cell',
          text: new OdsText(longestText, this.styles),
        };
        break;
      case 'table:shapes':
      case 'table:table':
        this.#aside = 1;
    }
  }

  #isHidden(attributes: Attributes): boolean {
    const visibility = attributes['table:visibility'] ?? 'visible';
    return visibility !== 'visible' || this.#folds.includes(true);
  }

  #passColumns(table: OpenTable, attributes: Attributes): void {
    const first = table.columnNumber;
    table.columnNumber += repeats(attributes['table:number-columns-repeated']);
    const style = attributes['table:default-cell-style-name'];
    const isHidden =
      this.#isHidden(attributes) || this.styles.hidesColumn(attributes['table:style-name']);
    const end = Math.min(table.columnNumber, mostColumns);
    for (let column = first; column < end; column++) {
      table.columnStyles.push(style);
      if (isHidden) table.hiddenColumns.add(column);
    }
  }

  #closeInCell(cell: OpenCell): void {
    if (cell.text.close()) return;
    this.#cell = null;
    if (this.#row === null) return;
    if (cell.text.isTooLong) throw new TooManyCells('text');
    this.#noteMerge(this.#row, cell.attributes);
    this.#place(this.#row, this.#read(cell, this.#row), cell.repeat);
  }

  #read({ covered, attributes, text }: OpenCell, row: OpenRow): Cell {
    if (covered) return blank;
    const column = row.cells.length + row.pending;
    const ofColumn = this.#table?.columnStyles[column];
    const style = attributes['table:style-name'] ?? row.style ?? ofColumn;
    return odsCell(attributes, text.read(), this.styles.cellMark(style));
  }

  #noteMerge(row: OpenRow, attributes: Attributes): void {
    const columns = repeats(attributes['table:number-columns-spanned']);
    const rows = repeats(attributes['table:number-rows-spanned']);
    if (this.#table === null || columns * rows === 1) return;
    const top = this.#table.rowNumber;
    const left = row.cells.length + row.pending;
    this.#table.merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  #place(row: OpenRow, cell: Cell, repeat: number): void {
    if (cell.kind === 'blank') {
      row.pending += repeat;
      return;
    }
    if (row.cells.length + row.pending + repeat > mostCells) throw new TooManyCells('columns');
    for (; row.pending > 0; row.pending -= 1) row.cells.push(blank);
    for (let count = 0; count < repeat; count++) row.cells.push(cell);
  }

  #closeRow(): void {
    const row = this.#row;
    const table = this.#table;
    this.#row = null;
    if (row === null || table === null) return;
    const first = table.rowNumber;
    table.rowNumber += row.repeat;
    if (row.cells.length === 0) return;
    this.#cellCount += row.cells.length * row.repeat;
    if (this.#cellCount > mostCells) throw new TooManyCells('cells');
    const { cells } = row;
    const hidden = row.hidden ? ({ hidden: true } as const) : {};
    for (let count = 0; count < row.repeat; count++) {
      table.rows.push({ row: first + count, cells, ...hidden });
    }
  }

  #closeTable(): void {
    const table = this.#table;
    this.#table = null;
    this.#folds.length = 0;
    if (table === null) return;
    const { name, hidden, rows, merges, hiddenColumns, comments } = table;
    this.sheets.push({
      name,
      hidden,
      rows: withMerges(rows, merges),
      ...(merges.length === 0 ? {} : { merges }),
      ...(hiddenColumns.size === 0 ? {} : { hiddenColumns }),
      ...(comments === 0 ? {} : { comments }),
    });
  }
}

function isGroup(name: string): boolean {
  return name === 'table:table-row-group' || name === 'table:table-column-group';
}

/** As many columns as the widest sheet of any program has. */
const mostColumns = 16_384;

/** A repeat count; nothing, nonsense and zero are 1. */
function repeats(given: string | undefined): number {
  const count = Math.trunc(Number(given ?? 1));
  return Number.isFinite(count) && count > 1 ? count : 1;
}
