import { blank, type Cell, type GridRow, type Sheet } from './grid.ts';
import { longestText, mostCells } from './limits.ts';
import { type Attributes, odsCell } from './ods-cell.ts';
import { OdsText } from './ods-text.ts';
import { TooManyCells } from './too-many-cells.ts';
import type { XmlEvents } from './xml.ts';

interface OpenRow {
  readonly repeat: number;
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
  readonly #hiddenStyles = new Set<string>();
  #tableStyle: string | null = null;
  #rows: GridRow[] | null = null;
  #rowNumber = 1;
  #row: OpenRow | null = null;
  #cell: OpenCell | null = null;
  #cellCount = 0;
  /** Depth inside an element that is no part of the tables: recorded changes, drawings, sub-tables. */
  #aside = 0;

  open(name: string, attributes: Attributes): void {
    if (this.#aside > 0) this.#aside += 1;
    else if (this.#cell !== null) this.#cell.text.open(name, attributes);
    else if (this.#rows !== null) this.#openInTable(name, attributes);
    else this.#openOutside(name, attributes);
  }

  close(name: string): void {
    if (this.#aside > 0) this.#aside -= 1;
    else if (this.#cell !== null) this.#closeInCell(this.#cell);
    else if (name === 'table:table-row') this.#closeRow();
    else if (name === 'table:table') this.#rows = null;
  }

  text(text: string): void {
    if (this.#aside === 0) this.#cell?.text.add(text);
  }

  #openOutside(name: string, attributes: Attributes): void {
    switch (name) {
      case 'style:style':
        this.#tableStyle = attributes['style:name'] ?? null;
        break;
      case 'style:table-properties':
        if (attributes['table:display'] === 'false' && this.#tableStyle !== null) {
          this.#hiddenStyles.add(this.#tableStyle);
        }
        break;
      case 'table:tracked-changes':
        this.#aside = 1;
        break;
      case 'table:table':
        this.#openTable(attributes);
    }
  }

  #openTable(attributes: Attributes): void {
    const rows: GridRow[] = [];
    const hidden = this.#hiddenStyles.has(attributes['table:style-name'] ?? '');
    this.sheets.push({ name: attributes['table:name'] ?? '', hidden, rows });
    this.#rows = rows;
    this.#rowNumber = 1;
  }

  #openInTable(name: string, attributes: Attributes): void {
    switch (name) {
      case 'table:table-row':
        this.#row = {
          repeat: repeats(attributes['table:number-rows-repeated']),
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
          text: new OdsText(longestText),
        };
        break;
      case 'table:shapes':
      case 'table:table':
        this.#aside = 1;
    }
  }

  #closeInCell(cell: OpenCell): void {
    if (cell.text.close()) return;
    this.#cell = null;
    if (this.#row === null) return;
    if (cell.text.isTooLong) throw new TooManyCells('text');
    const read = cell.covered ? blank : odsCell(cell.attributes, cell.text.read());
    this.#place(this.#row, read, cell.repeat);
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
    this.#row = null;
    if (row === null || this.#rows === null) return;
    const first = this.#rowNumber;
    this.#rowNumber += row.repeat;
    if (row.cells.length === 0) return;
    this.#cellCount += row.cells.length * row.repeat;
    if (this.#cellCount > mostCells) throw new TooManyCells('cells');
    const { cells } = row;
    for (let count = 0; count < row.repeat; count++) this.#rows.push({ row: first + count, cells });
  }
}

/** A repeat count; nothing, nonsense and zero are 1. */
function repeats(given: string | undefined): number {
  const count = Math.trunc(Number(given ?? 1));
  return Number.isFinite(count) && count > 1 ? count : 1;
}
