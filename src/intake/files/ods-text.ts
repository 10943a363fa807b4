import type { Mark } from './grid.ts';
import { joinRuns, type MarkedText, type Run } from './marked-text.ts';
import type { Attributes } from './ods-cell.ts';
import type { OdsStyles } from './ods-styles.ts';

interface Span {
  readonly depth: number;
  readonly mark: Mark['kind'] | null;
}

/**
 * The words that a cell shows, from the elements inside it: its paragraphs, one a line. Notes,
 * drawings and whatever else is pinned to the cell is no part of them.
 */
export class OdsText {
  readonly #longest: number;
  readonly #styles: OdsStyles;
  readonly #runs: Run[] = [];
  readonly #spans: Span[] = [];
  #lineCount = 0;
  /** True within a paragraph. */
  #isLine = false;
  #lineDepth = 0;
  #depth = 0;
  /** Depth inside an element whose words are not the cell's. */
  #aside = 0;
  #length = 0;

  constructor(longest: number, styles: OdsStyles) {
    this.#longest = longest;
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#aside > 0 || isAside(name)) this.#aside += 1;
    else if (!this.#isLine) this.#openLine(name);
    else {
      if (name === 'text:span') this.#openSpan(attributes['text:style-name']);
      this.#append(whitespaceOf(name, attributes, this.#longest));
    }
  }

  /** Returns false where it is the cell itself that ends. */
  close(): boolean {
    if (this.#depth === 0) return false;
    if (this.#aside > 0) this.#aside -= 1;
    else if (this.#isLine && this.#depth === this.#lineDepth) this.#isLine = false;
    if (this.#spans.at(-1)?.depth === this.#depth) this.#spans.pop();
    this.#depth -= 1;
    return true;
  }

  /** Runs of white space count as one space (OpenDocument 1.2, part 1, 6.1.2). */
  add(text: string): void {
    if (this.#aside === 0 && this.#isLine) this.#append(text.replace(/[ \t\r\n]+/g, ' '));
  }

  /** Null where the cell has no words, not even empty ones: what it shows is not said. */
  read(): MarkedText | null {
    return this.#lineCount === 0 ? null : joinRuns(this.#runs);
  }

  get isTooLong(): boolean {
    return this.#length > this.#longest;
  }

  #openLine(name: string): void {
    if (name !== 'text:p' && name !== 'text:h') return;
    if (this.#lineCount > 0) this.#append('\n');
    this.#lineCount += 1;
    this.#isLine = true;
    this.#lineDepth = this.#depth;
  }

  #openSpan(style: string | undefined): void {
    const inherited = this.#spans.at(-1)?.mark ?? null;
    this.#spans.push({ depth: this.#depth, mark: this.#styles.wordsMark(style) ?? inherited });
  }

  #append(text: string): void {
    this.#length += text.length;
    if (text === '' || this.isTooLong) return;
    this.#runs.push({ text, mark: this.#spans.at(-1)?.mark ?? null });
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
