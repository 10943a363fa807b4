import type { Mark } from './grid.ts';
import { builtInFormat } from './number-format/built-in.ts';
import { type NumberFormat, numberFormat } from './number-format/format.ts';
import { TooManyCells } from './too-many-cells.ts';
import { markOf } from './xlsx-text.ts';
import { type Attributes, walkPart } from './xlsx-xml.ts';

/** What the style of a cell does to what is seen of it. */
export interface CellStyle {
  readonly format: NumberFormat;
  readonly mark: Mark['kind'] | null;
}

export const plainStyle: CellStyle = { format: numberFormat('General'), mark: null };

/** The styles of a workbook's cells, by their number (ECMA-376 part 1, 18.8). */
export function readStyles(part: Uint8Array | undefined): readonly CellStyle[] {
  const styles = new Styles();
  if (part !== undefined) walkPart(part, styles);
  return styles.read();
}

class Styles {
  readonly #codes = new Map<number, string>();
  readonly #fonts: (Mark['kind'] | null)[] = [];
  readonly #formats: Attributes[] = [];
  #within = '';

  open(name: string, attributes: Attributes): void {
    if (containers.has(name)) this.#within = name;
    else if (this.#within === 'numFmts' && name === 'numFmt') {
      this.#codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    } else if (this.#within === 'fonts') this.#openFont(name, attributes);
    else if (this.#within === 'cellXfs' && name === 'xf') this.#formats.push(attributes);
  }

  close(name: string): void {
    if (name === this.#within) this.#within = '';
  }

  #openFont(name: string, attributes: Attributes): void {
    if (name === 'font') this.#fonts.push(null);
    const mark = markOf(name, attributes);
    if (mark !== null) this.#fonts[this.#fonts.length - 1] = mark;
  }

  read(): readonly CellStyle[] {
    if (this.#codes.size > mostFormats || this.#formats.length > mostStyles) {
      throw new TooManyCells('styles');
    }
    const formats = new Map<number, NumberFormat>();
    return this.#formats.map((attributes) => {
      const id = Number(attributes.numFmtId ?? 0);
      const code = this.#codes.get(id) ?? builtInFormat(id);
      const format = formats.get(id) ?? numberFormat(code);
      formats.set(id, format);
      return { format, mark: this.#fonts[Number(attributes.fontId ?? 0)] ?? null };
    });
  }
}

/** Ten times as many as Excel takes; taking a format apart costs time. */
const mostFormats = 2_500;

/** Excel's own limit, and a little more. */
const mostStyles = 70_000;

const containers: ReadonlySet<string> = new Set([
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
]);
