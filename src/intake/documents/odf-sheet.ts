import { attribute } from './parts.ts';

type Attributes = Readonly<Record<string, string>>;

const mostColumns = 16_384;
const mostRows = 1_048_576;

/** Follows the rows and columns of one sheet, and counts the hidden ones that hold something. */
export class OdfSheet {
  rows = 0;
  /** Hidden columns that hold something. */
  readonly columns = new Set<number>();
  readonly #hidden = new Uint8Array(mostColumns);
  #next = 0;
  #hiddenRows = 0;
  #cell = 0;
  #cellEnd = 0;

  open(element: string, attributes: Attributes): void {
    if (element === 'table-column') {
      const end = this.#next + repeats(attributes, 'number-columns-repeated', mostColumns);
      if (isHidden(attributes)) this.#hidden.fill(1, this.#next, end);
      this.#next = end;
    }
    if (element === 'table-row') {
      const times = repeats(attributes, 'number-rows-repeated', mostRows);
      this.#hiddenRows = isHidden(attributes) ? times : 0;
      this.#cellEnd = 0;
    }
    if (element === 'table-cell' || element === 'covered-table-cell') {
      this.#cell = this.#cellEnd;
      this.#cellEnd += repeats(attributes, 'number-columns-repeated', mostColumns);
      if (attribute(attributes, 'value-type') !== '') this.holds();
    }
  }

  /** The cell that is open holds something. */
  holds(): void {
    this.rows += this.#hiddenRows;
    this.#hiddenRows = 0;
    const end = Math.min(this.#cellEnd, mostColumns);
    for (let column = this.#cell; column < end; column++) {
      if (this.#hidden[column] === 1) this.columns.add(column);
    }
    this.#cell = end;
  }
}

/** Hidden by hand or in a closed outline, or by a filter. */
function isHidden(attributes: Attributes): boolean {
  return /^(collapse|filter)$/.test(attribute(attributes, 'visibility'));
}

function repeats(attributes: Attributes, name: string, most: number): number {
  const said = Number(attribute(attributes, name) || 1);
  return Number.isInteger(said) && said > 0 ? Math.min(said, most) : 1;
}
