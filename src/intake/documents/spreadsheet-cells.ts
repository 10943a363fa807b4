import { attribute, isSaidOn, type Parts } from './parts.ts';
import type { Tally } from './tally.ts';

type Attributes = Readonly<Record<string, string>>;

/** A format in which nothing is shown: `;;;`. */
const nothing = /^\s*;\s*;\s*;?\s*$/;
const mostColumns = 16_384;

/** Positions of cell formats that show nothing of what a cell holds. */
export function findHidingFormats(parts: Parts): ReadonlySet<string> {
  const hidingIds = new Set<string>();
  const hiding = new Set<string>();
  let position = -1;
  for (const name of parts.names.filter((one) => /\/styles[^/]*\.xml$/i.test(one))) {
    parts.walk(name, {
      open(element, attributes) {
        if (element === 'numFmt' && nothing.test(attribute(attributes, 'formatCode'))) {
          hidingIds.add(attribute(attributes, 'numFmtId'));
        }
        if (element === 'cellXfs') position = 0;
        if (element !== 'xf' || position < 0) return;
        if (hidingIds.has(attribute(attributes, 'numFmtId'))) hiding.add(String(position));
        position += 1;
      },
      close(element) {
        if (element === 'cellXfs') position = -1;
      },
    });
  }
  return hiding;
}

/** Rows, columns and cells of a worksheet that hold something and are not shown. */
export function inspectSheet(
  parts: Parts,
  part: string,
  sheet: string,
  hiding: ReadonlySet<string>,
  tally: Tally,
): void {
  const reader = new SheetReader(hiding);
  parts.walk(part, {
    open: (element, attributes) => reader.open(element, attributes),
    close: (element) => reader.close(element),
    text: (text) => reader.text(text),
  });
  tally.add('hidden-row', sheet, reader.rows);
  tally.add('hidden-column', sheet, reader.columns.size);
  tally.add('hidden-cell', sheet, reader.cells);
  tally.add('scenario', sheet, reader.scenarios);
}

class SheetReader {
  rows = 0;
  cells = 0;
  scenarios = 0;
  /** Numbers of hidden columns that hold something. */
  readonly columns = new Set<number>();
  readonly #hiding: ReadonlySet<string>;
  readonly #hidden = new Uint8Array(mostColumns + 1);
  #rowHidden = false;
  #column = 0;
  #format = '';
  #held = false;
  #inValue = false;

  constructor(hiding: ReadonlySet<string>) {
    this.#hiding = hiding;
  }

  open(element: string, attributes: Attributes): void {
    this.#inValue = element === 'v' || element === 't' || element === 'f';
    if (element === 'col' && isHiddenBy(attributes, 'width')) this.#hide(attributes);
    if (element === 'scenario') this.scenarios += 1;
    if (element === 'row') {
      this.#rowHidden = isHiddenBy(attributes, 'ht');
      this.#column = 0;
    }
    if (element === 'c') {
      this.#column = columnOf(attribute(attributes, 'r')) ?? this.#column + 1;
      this.#format = attribute(attributes, 's');
      this.#held = false;
    }
  }

  text(text: string): void {
    if (!this.#inValue || this.#held || text.trim() === '') return;
    this.#held = true;
    if (this.#rowHidden) {
      this.rows += 1;
      this.#rowHidden = false;
    }
    if (this.#hidden[this.#column] === 1) this.columns.add(this.#column);
    if (this.#hiding.has(this.#format)) this.cells += 1;
  }

  close(element: string): void {
    this.#inValue = false;
    if (element === 'row') this.#rowHidden = false;
  }

  #hide(attributes: Attributes): void {
    const first = Number(attribute(attributes, 'min'));
    const last = Number(attribute(attributes, 'max'));
    if (first > 0 && last >= first) this.#hidden.fill(1, first, last + 1);
  }
}

/** A filter, a closed outline and a height of nought hide as well as the word does. */
function isHiddenBy(attributes: Attributes, size: string): boolean {
  const measured = attribute(attributes, size);
  return isSaidOn(attribute(attributes, 'hidden')) || (measured !== '' && Number(measured) === 0);
}

/** `AB12` stands in column 28. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase();
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
