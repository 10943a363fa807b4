import type { Mark } from './grid.ts';
import { joinRuns, type MarkedText, type Run } from './marked-text.ts';
import { type Attributes, isOn } from './xlsx-xml.ts';

/**
 * The words of a shared or inline string (ECMA-376 part 1, 18.4.8), from the elements inside it. Phonetic guides are no
 * part of them.
 */
export class XlsxText {
  readonly #runs: Run[] = [];
  #mark: Mark['kind'] | null = null;
  #words: string | null = null;
  #isGuide = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.#isGuide = true;
    else if (name === 'r') this.#mark = null;
    else if (name === 't') this.#words = '';
    else this.#mark = markOf(name, attributes) ?? this.#mark;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isGuide = false;
    if (name !== 't' || this.#words === null) return;
    if (!this.#isGuide) this.#runs.push({ text: unescaped(this.#words), mark: this.#mark });
    this.#words = null;
  }

  add(text: string): void {
    if (this.#words !== null) this.#words += text;
  }

  read(): MarkedText {
    return joinRuns(this.#runs);
  }
}

/** What a property of a font does to the words that have it. */
export function markOf(name: string, attributes: Attributes): Mark['kind'] | null {
  if (name === 'strike') return isOn(attributes.val ?? '1') ? 'struck' : null;
  if (name !== 'vertAlign') return null;
  if (attributes.val === 'superscript') return 'raised';
  return attributes.val === 'subscript' ? 'lowered' : null;
}

/** Characters that XML cannot hold are written by their number, as `_x000D_` (22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
