import { formatNumber } from '../../domain/figures/format.ts';
import { workbookWords } from '../../locale/workbook-words.ts';
import { type Sheet, text } from './workbook.ts';

/** The notes of a workbook: each text once, numbered in the order in which they are first needed. */
export class Notes {
  readonly #numbers = new Map<string, number>();

  /** `[note 3]`. */
  mark(note: string): string {
    const known = this.#numbers.get(note) ?? this.#numbers.size + 1;
    this.#numbers.set(note, known);
    return workbookWords.notes.number(formatNumber(known, 0));
  }

  sheet(): Sheet {
    const words = workbookWords.notes;
    const rows = [...this.#numbers.keys()].map((note) => [text(this.mark(note)), text(note)]);
    const none = [text(workbookWords.notes.number('0')), text(words.none)];
    return {
      name: workbookWords.sheets.notes,
      title: words.title,
      lines: [text(words.line)],
      table: { name: 'notes', headers: words.headers, rows: rows.length === 0 ? [none] : rows },
    };
  }
}
