import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/**
 * A spreadsheet as it lies in its file: cells in order, and what each says of itself. Cells with something in them that an
 * office program has folded into one are unfolded again.
 */
export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly ranges: readonly ReadRange[];
  /** Names of the elements and attributes that occur in `content.xml`. */
  readonly vocabulary: ReadonlySet<string>;
  /** The parts of the archive, in order. */
  readonly parts: ReadonlyMap<string, string>;
}

export interface ReadSheet {
  readonly name: string;
  /** Widths of its columns, as its styles have them. */
  readonly widths: readonly string[];
  readonly rows: readonly ReadRow[];
}

export interface ReadRow {
  readonly isHeader: boolean;
  readonly cells: readonly ReadCell[];
}

export interface ReadCell {
  readonly style: string;
  readonly type: string;
  readonly value: string | null;
  readonly text: string;
  readonly link: string | null;
}

/** A named table: `'1 Homicides'.A7:'1 Homicides'.B11`. */
export interface ReadRange {
  readonly name: string;
  readonly address: string;
  readonly containsHeader: boolean;
}

export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  return { ...new ContentReader(parts.get('content.xml') ?? ''), parts };
}

type Changing<T> = { -readonly [K in keyof T]: T[K] };
type OpenCell = Changing<ReadCell>;

class ContentReader {
  readonly sheets: {
    name: string;
    widths: string[];
    rows: { isHeader: boolean; cells: OpenCell[] }[];
  }[] = [];
  readonly ranges: ReadRange[] = [];
  readonly vocabulary = new Set<string>();
  readonly #widths = new Map<string, string>();
  readonly #parents = new Map<string, string>();
  #style = '';
  #inHeader = false;
  #cell: OpenCell | null = null;
  #sameCells = 1;
  #sameRows = 1;

  constructor(xml: string) {
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', (tag) => this.#close(tag.name));
    parser.on('text', (text) => {
      if (this.#cell !== null) this.#cell.text += text;
    });
    parser.write(xml).close();
  }

  #open({ name, attributes }: SaxesTagPlain): void {
    this.vocabulary.add(name);
    for (const attribute of Object.keys(attributes)) this.vocabulary.add(attribute);
    const given = (attribute: string): string => attributes[attribute] ?? '';
    const row = this.sheets.at(-1)?.rows.at(-1);
    switch (name) {
      case 'style:style':
        this.#style = given('style:name');
        this.#parents.set(this.#style, given('style:parent-style-name'));
        break;
      case 'style:table-column-properties':
        this.#widths.set(this.#style, given('style:column-width'));
        break;
      case 'table:table':
        this.sheets.push({ name: given('table:name'), widths: [], rows: [] });
        break;
      case 'table:table-column':
        this.sheets.at(-1)?.widths.push(this.#widths.get(given('table:style-name')) ?? '');
        break;
      case 'table:table-header-rows':
        this.#inHeader = true;
        break;
      case 'table:table-row':
        this.#sameRows = Number(given('table:number-rows-repeated') || 1);
        this.sheets.at(-1)?.rows.push({ isHeader: this.#inHeader, cells: [] });
        break;
      case 'table:table-cell':
        this.#cell = {
          style: this.#parents.get(given('table:style-name')) || given('table:style-name'),
          type: given('office:value-type'),
          value: attributes['office:value'] ?? null,
          text: '',
          link: null,
        };
        this.#sameCells = Number(given('table:number-columns-repeated') || 1);
        row?.cells.push(this.#cell);
        break;
      case 'text:a':
        if (this.#cell !== null) this.#cell.link = given('xlink:href');
        break;
      case 'table:database-range':
        this.ranges.push({
          name: given('table:name'),
          address: given('table:target-range-address'),
          containsHeader: given('table:contains-header') === 'true',
        });
        break;
    }
  }

  #close(name: string): void {
    if (name === 'table:table-cell') this.#closeCell();
    if (name === 'table:table-row') this.#closeRow();
    if (name === 'table:table-header-rows') this.#inHeader = false;
  }

  #closeCell(): void {
    const cell = this.#cell;
    const cells = this.sheets.at(-1)?.rows.at(-1)?.cells;
    if (cell !== null && cell.type !== '') {
      for (let more = 1; more < this.#sameCells; more += 1) cells?.push(cell);
    }
    this.#cell = null;
  }

  #closeRow(): void {
    const rows = this.sheets.at(-1)?.rows;
    const row = rows?.at(-1);
    if (row?.cells.some(({ type }) => type !== '')) {
      for (let more = 1; more < this.#sameRows; more += 1) rows?.push(row);
    }
  }
}

/** The heading row of a sheet and the rows below it. */
export function tableOn({ rows }: ReadSheet): {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ReadCell[])[];
} {
  const at = rows.findIndex(({ isHeader }) => isHeader);
  return {
    headers: rows[at]?.cells.map(({ text }) => text) ?? [],
    rows: at < 0 ? [] : rows.slice(at + 1).map(({ cells }) => cells),
  };
}

export function sheetNamed({ sheets }: ReadWorkbook, name: string): ReadSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`there is no sheet ${name}`);
  return found;
}
