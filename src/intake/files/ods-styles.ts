import type { Mark } from './grid.ts';
import type { Attributes } from './ods-cell.ts';

interface Style {
  readonly parent: string;
  mark: Mark['kind'] | 'none' | null;
  hides: boolean;
}

/**
 * What the styles of an OpenDocument spreadsheet do to what is seen (ISO/IEC 26300-1, 16 and 20): of words, cells, rows,
 * columns and tables, by family and name. A style has what its parent has, unless it says otherwise.
 */
export class OdsStyles {
  readonly #styles = new Map<string, Style>();
  #open: Style | null = null;
  #family = '';

  open(name: string, attributes: Attributes): void {
    if (name === 'style:style') this.#openStyle(attributes);
    else if (this.#open !== null) read(name, attributes, this.#open);
  }

  #openStyle(attributes: Attributes): void {
    this.#family = attributes['style:family'] ?? '';
    const parent = key(this.#family, attributes['style:parent-style-name']);
    this.#open = { parent, mark: null, hides: false };
    this.#styles.set(key(this.#family, attributes['style:name']), this.#open);
  }

  wordsMark(name: string | undefined): Mark['kind'] | null {
    return this.#mark(key('text', name));
  }

  cellMark(name: string | undefined): Mark['kind'] | null {
    return this.#mark(key(cell, name));
  }

  hidesTable(name: string | undefined): boolean {
    return this.#styles.get(key('table', name))?.hides ?? false;
  }

  hidesRow(name: string | undefined): boolean {
    return this.#styles.get(key(row, name))?.hides ?? false;
  }

  hidesColumn(name: string | undefined): boolean {
    return this.#styles.get(key(column, name))?.hides ?? false;
  }

  #mark(first: string): Mark['kind'] | null {
    let style = this.#styles.get(first);
    for (let depth = 0; style !== undefined && depth < deepestStyle; depth++) {
      if (style.mark !== null) return style.mark === 'none' ? null : style.mark;
      style = this.#styles.get(style.parent);
    }
    return null;
  }
}

/** Deeper than any program nests styles, and no circle. */
const deepestStyle = 20;

const cell = 'table-cell';
const row = 'table-row';
const column = 'table-column';

function key(family: string, name = ''): string {
  return `${family} ${name}`;
}

function read(name: string, attributes: Attributes, style: Style): void {
  switch (name) {
    case 'style:text-properties':
      style.mark = markOf(attributes) ?? style.mark;
      break;
    case 'style:table-properties':
      style.hides = attributes['table:display'] === 'false';
      break;
    case 'style:table-row-properties':
      style.hides = isNought(attributes['style:row-height']);
      break;
    case 'style:table-column-properties':
      style.hides = isNought(attributes['style:column-width']);
  }
}

function markOf(attributes: Attributes): Style['mark'] {
  if (attributes['text:display'] === 'none') return 'unseen';
  const line =
    attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
  if (line !== undefined && line !== 'none') return 'struck';
  const [position] = attributes['style:text-position']?.split(' ') ?? [];
  if (position === 'super' || Number.parseFloat(position ?? '') > 0) return 'raised';
  if (position === 'sub' || Number.parseFloat(position ?? '') < 0) return 'lowered';
  return (line ?? position === undefined) ? null : 'none';
}

function isNought(length: string | undefined): boolean {
  return /^0*\.?0*[a-z]+$/i.test(length ?? '');
}
