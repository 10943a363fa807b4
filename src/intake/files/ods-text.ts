import type { Attributes } from './ods-cell.ts';

/**
 * The words that a cell shows, from the elements inside it: its paragraphs, one a line. Notes,
 * drawings and whatever else is pinned to the cell is no part of them.
 */
export class OdsText {
  readonly #longest: number;
  readonly #lines: string[] = [];
  /** The paragraph being read. */
  #line: string | null = null;
  #lineDepth = 0;
  #depth = 0;
  /** Depth inside an element whose words are not the cell's. */
  #aside = 0;
  #length = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#aside > 0 || isAside(name)) this.#aside += 1;
    else if (this.#line === null) this.#openLine(name);
    else this.#append(whitespaceOf(name, attributes, this.#longest));
  }

  /** Returns false where it is the cell itself that ends. */
  close(): boolean {
    if (this.#depth === 0) return false;
    if (this.#aside > 0) this.#aside -= 1;
    else if (this.#line !== null && this.#depth === this.#lineDepth) {
      this.#lines.push(this.#line);
      this.#line = null;
    }
    this.#depth -= 1;
    return true;
  }

  /** Runs of white space count as one space (OpenDocument 1.2, part 1, 6.1.2). */
  add(text: string): void {
    if (this.#aside === 0 && this.#line !== null) this.#append(text.replace(/[ \t\r\n]+/g, ' '));
  }

  read(): string {
    return this.#lines.join('\n');
  }

  get isTooLong(): boolean {
    return this.#length > this.#longest;
  }

  #openLine(name: string): void {
    if (name !== 'text:p' && name !== 'text:h') return;
    this.#line = '';
    this.#lineDepth = this.#depth;
  }

  #append(text: string): void {
    this.#length += text.length;
    if (!this.isTooLong) this.#line += text;
  }
}

function isAside(name: string): boolean {
  return !name.startsWith('text:') || name === 'text:note' || name === 'text:ruby-text';
}

/** Elements that stand for white space; all others only wrap words. */
function whitespaceOf(name: string, attributes: Attributes, longest: number): string {
  switch (name) {
    case 'text:s':
      return ' '.repeat(Math.min(Math.max(1, Number(attributes['text:c'] ?? 1) || 1), longest + 1));
    case 'text:tab':
      return '\t';
    case 'text:line-break':
      return '\n';
    default:
      return '';
  }
}
