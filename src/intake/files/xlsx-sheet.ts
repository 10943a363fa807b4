import { CellPool } from './cell-pool.ts';
import { blank, type Cell, type GridRow, type Merge, withoutBlankEnd } from './grid.ts';
import { longestText } from './limits.ts';
import { TooManyCells } from './too-many-cells.ts';
import { xlsxCell } from './xlsx-cell.ts';
import { XlsxText } from './xlsx-text.ts';
import type { Shared } from './xlsx-workbook.ts';
import { type Attributes, isOn } from './xlsx-xml.ts';

/** The last row and column of a sheet (ECMA-376 part 1, annex and Excel's own limits). */
const lastRow = 1_048_576;
const lastColumn = 16_383;

interface OpenRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: Cell[];
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  isFormula: boolean;
  value: string | null;
  inline: XlsxText | null;
}

/** Gathers the cells of one worksheet from the events of its part (18.3.1). Throws where a sheet contradicts itself. */
export class XlsxSheet {
  readonly rows: GridRow[] = [];
  readonly merges: Merge[] = [];
  readonly hiddenColumns = new Set<number>();
  readonly #shared: Shared;
  readonly #pool = new CellPool();
  #showsZeros = true;
  #lastRow = 0;
  #row: OpenRow | null = null;
  #cell: OpenCell | null = null;
  #isValue = false;
  /** The first of which it is not yet known that it is hidden. */
  #nextColumn = 0;
  #cellsLeft: number;

  /** `mostCells` is how many it may hold, blank ones between filled ones included. */
  constructor(shared: Shared, mostCells: number) {
    this.#shared = shared;
    this.#cellsLeft = mostCells;
  }

  get cellsLeft(): number {
    return this.#cellsLeft;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#cell !== null) this.#openInCell(this.#cell, name, attributes);
    else if (this.#row !== null && name === 'c') this.#openCell(this.#row, attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'col') this.#hideColumns(attributes);
    else if (name === 'mergeCell') this.#merge(attributes.ref ?? '');
    else if (name === 'sheetView' && attributes.showZeros !== undefined) {
      this.#showsZeros = isOn(attributes.showZeros);
    }
  }

  close(name: string): void {
    if (this.#cell !== null) this.#closeInCell(this.#cell, name);
    else if (name === 'row') this.#closeRow();
  }

  text(text: string): void {
    if (this.#cell === null) return;
    if (this.#isValue) this.#cell.value = (this.#cell.value ?? '') + text;
    else this.#cell.inline?.add(text);
  }

  #openRow(attributes: Attributes): void {
    const row = Number(attributes.r ?? this.#lastRow + 1);
    if (!(row > this.#lastRow && row <= lastRow)) throw new RangeError('A row is out of order.');
    this.#lastRow = row;
    this.#row = { row, hidden: isOn(attributes.hidden) || isNought(attributes.ht), cells: [] };
  }

  #openCell(row: OpenRow, attributes: Attributes): void {
    const column = attributes.r === undefined ? row.cells.length : columnOf(attributes.r);
    if (column < row.cells.length || column > lastColumn) {
      throw new RangeError('A cell is out of order.');
    }
    // One program goes by the row, another by the name of the cell.
    if (attributes.r !== undefined && rowOf(attributes.r) !== row.row) {
      throw new RangeError('A cell stands in another row than it says.');
    }
    this.#cell = {
      column,
      type: attributes.t ?? 'n',
      style: Number(attributes.s ?? 0),
      isFormula: false,
      value: null,
      inline: null,
    };
  }

  #openInCell(cell: OpenCell, name: string, attributes: Attributes): void {
    if (cell.inline !== null) cell.inline.open(name, attributes);
    else if (name === 'is') cell.inline = new XlsxText();
    else if (name === 'f') cell.isFormula = true;
    else if (name === 'v') {
      this.#isValue = true;
      cell.value = '';
    }
  }

  #closeInCell(cell: OpenCell, name: string): void {
    if (name === 'v') this.#isValue = false;
    else if (name === 'c') this.#closeCell(cell);
    else cell.inline?.close(name);
  }

  #closeCell(open: OpenCell): void {
    this.#cell = null;
    const cell = this.#read(open);
    if (cell.text.length > longestText) throw new TooManyCells('text');
    const cells = this.#row?.cells ?? [];
    while (cells.length < open.column) cells.push(blank);
    cells.push(cell);
  }

  #read(open: OpenCell): Cell {
    const view = { showsZeros: this.#showsZeros };
    const { type, style, isFormula, value, inline } = open;
    if (inline !== null) return xlsxCell({ ...open, inline: inline.read() }, this.#shared, view);
    const make = () => xlsxCell({ type, style, isFormula, value, inline }, this.#shared, view);
    // What a formula without a result shows depends on its being one; all else on the value.
    if (value === null) return make();
    return this.#pool.get(`${type} ${style} ${isFormula} ${view.showsZeros} ${value}`, make);
  }

  #closeRow(): void {
    const open = this.#row;
    this.#row = null;
    if (open === null) return;
    const cells = withoutBlankEnd(open.cells);
    if (cells.length === 0) return;
    this.#cellsLeft -= cells.length;
    if (this.#cellsLeft < 0) throw new TooManyCells('cells');
    this.rows.push({ row: open.row, cells, ...(open.hidden ? { hidden: true } : {}) });
  }

  #hideColumns({ min = '', max = '', hidden, width }: Attributes): void {
    if (!isOn(hidden) && !isNought(width)) return;
    const last = Math.min(Number(max) - 1, lastColumn);
    // Each column once, however often it is said.
    for (let column = Math.max(Number(min) - 1, this.#nextColumn); column <= last; column++) {
      this.hiddenColumns.add(column);
      this.#nextColumn = column + 1;
    }
  }

  #merge(reference: string): void {
    const [from = '', to = from] = reference.split(':');
    const merge = {
      top: rowOf(from),
      left: columnOf(from),
      bottom: rowOf(to),
      right: columnOf(to),
    };
    if (merge.bottom > merge.top || merge.right > merge.left) this.merges.push(merge);
  }
}

/** A height or a width of nothing, however many noughts it is written with. */
function isNought(size: string | undefined): boolean {
  return size !== undefined && Number(size) === 0;
}

/** `C14` stands in column 2. Without letters it is −1, before every column. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/i.exec(reference.replaceAll('$', ''))?.[0].toUpperCase() ??
    '') {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? 0);
}
