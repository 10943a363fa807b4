import type { CodeColumn, Column, Dataset, PeriodColumn } from '../../domain/tables/dataset.ts';
import { type CodeBook, codeBook } from '../cells/code-book.ts';
import { slug } from '../cells/slug.ts';
import { type Cell, textCell } from '../files/grid.ts';
import { fold as foldHeading } from '../header.ts';
import { contentWords } from './heading-words.ts';
import { MeasureWords } from './measure-words.ts';
import { readTimeHeading, type TimeHeading } from './period-heading.ts';
import { saysTotal } from './total-words.ts';

/** A group that a heading names, and the words of it that say something else. */
export interface GroupHeading {
  readonly column: string;
  readonly code: string;
  readonly rest: string;
}

/** More words are a sentence. */
const mostWords = 10;

/** What headings mean for one dataset. */
export class Lexicon {
  readonly dataset: Dataset;
  readonly period: PeriodColumn | undefined;
  readonly codeColumns: readonly CodeColumn[];
  readonly measures: MeasureWords;
  readonly #books: ReadonlyMap<string, CodeBook>;
  readonly #spellings: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #columnsByWords: ReadonlyMap<string, Column>;
  readonly #groups = new Map<string, readonly GroupHeading[]>();
  readonly #times = new Map<string, TimeHeading | null>();
  readonly #leftOut: ReadonlySet<string>;

  /**
   * @param guesses - Whether a slip of the keyboard away from a name is told as its likely meaning.
   * @param leftOut - Headings of columns that a person said are not for the return.
   */
  constructor(dataset: Dataset, guesses: boolean, leftOut: ReadonlySet<string> = new Set()) {
    this.dataset = dataset;
    this.#leftOut = leftOut;
    this.period = dataset.columns.find((column) => column.kind === 'period');
    this.codeColumns = dataset.columns.filter((column) => column.kind === 'code');
    this.measures = new MeasureWords(dataset, guesses);
    const closed = this.codeColumns.filter(({ codes }) => codes !== 'open');
    this.#books = new Map(closed.map((column) => [column.name, codeBook(column)]));
    this.#spellings = new Map(closed.map((column) => [column.name, spellingsOf(column)]));
    this.#columnsByWords = new Map(
      dataset.columns
        .filter(({ kind }) => kind !== 'number')
        .flatMap((column) =>
          [...(column.also ?? []), column.title, column.name.replaceAll('_', ' ')]
            .map((name) => [wordsKey(name), column] as const)
            .filter(([key]) => key !== ''),
        ),
    );
    this.#columns = new Map(
      headingsOf(dataset).map(([heading, column]) => [foldHeading(heading), column] as const),
    );
  }

  /** The column that a heading names by its name or title, as a template does. */
  columnNamed(text: string): Column | null {
    return this.#columns.get(foldHeading(text)) ?? null;
  }

  /** The column of periods, groups or words that a heading names, as `Month` does. */
  axisNamed(text: string): Column | null {
    const column = this.columnNamed(text) ?? this.#columnsByWords.get(wordsKey(text)) ?? null;
    return column === null || column.kind === 'number' ? null : column;
  }

  /** True where a person said that the column under this heading is not for the return. */
  isLeftOut(heading: string): boolean {
    return this.#leftOut.has(heading.replace(/\s+/g, ' '));
  }

  time(cell: Cell): TimeHeading | null {
    if (this.period === undefined) return null;
    const key = `${cell.kind} ${cell.text} ${cell.kind === 'blank' ? '' : (cell.shown ?? '')}`;
    const before = this.#times.get(key);
    if (before !== undefined) return before;
    const time = readTimeHeading(cell, this.period);
    this.#times.set(key, time);
    return time;
  }

  /** The code of a group; null where the column has none that is called so. Open columns take any name. */
  group(text: string, column: CodeColumn): string | null {
    const book = this.#books.get(column.name);
    if (book === undefined) return this.#openGroup(text, column);
    const code = this.#codeOf(text, column.name, book);
    if (code !== null) return code;
    const isTotal = saysTotal(text) && !/^sub/i.test(text.trim());
    const total = column.codes === 'open' ? undefined : column.codes.find(isWhole);
    return isTotal && total !== undefined ? total.code : null;
  }

  /** Groups of closed columns that a heading names, alone or with the words of a number: `101 priority calls`. */
  groups(text: string): readonly GroupHeading[] {
    const before = this.#groups.get(text);
    if (before !== undefined) return before;
    const found = this.codeColumns.flatMap((column) => this.#groupsOf(text, column));
    this.#groups.set(text, found);
    return found;
  }

  #groupsOf(text: string, column: CodeColumn): readonly GroupHeading[] {
    const { name } = column;
    const book = this.#books.get(name);
    if (book === undefined) return [];
    const whole = this.group(text, column);
    if (whole !== null) return [{ column: name, code: whole, rest: '' }];
    const words = text.split(/\s+/);
    if (words.length > mostWords) return [];
    for (let taken = words.length - 1; taken > 0; taken -= 1) {
      for (const [said, rest] of splits(words, taken)) {
        const code = this.#codeOf(said, name, book);
        if (code !== null && this.#areWordsOfNumbers(rest)) {
          return [{ column: name, code, rest: rest.replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '') }];
        }
      }
    }
    return [];
  }

  /** A code book looks for what was meant by each word that it does not know: most words need not be put to it. */
  #codeOf(text: string, column: string, book: CodeBook): string | null {
    if (this.#spellings.get(column)?.has(bare(text)) !== true) return null;
    const read = book.read(textCell(text));
    return read.ok ? read.value : null;
  }

  #areWordsOfNumbers(rest: string): boolean {
    return contentWords(rest).every((word) => this.measures.knows(word));
  }

  /** The name itself: its code is made when the row is read. A total is called so only where there is one. */
  #openGroup(text: string, column: CodeColumn): string | null {
    if (slug(text) === '') return null;
    if (!saysTotal(text)) return text;
    const takesTotal = this.dataset.identities.some(
      (one) => one.kind === 'rows-add' && one.dimension === column.name && one.total === 'total',
    );
    return takesTotal && !/^sub/i.test(text.trim()) ? 'Total' : null;
  }
}

/** All that columns are called; where two are called alike, a name counts before a title, and that before other headings. */
function headingsOf({ columns }: Dataset): readonly (readonly [heading: string, Column])[] {
  const all = (headings: (column: Column) => readonly string[]) =>
    columns.flatMap((column) => headings(column).map((heading) => [heading, column] as const));
  return [
    ...all(({ also = [] }) => also),
    ...all(({ title }) => [title]),
    ...all(({ name }) => [name]),
  ];
}

/** The same for headings with the same words in another order or form. */
function wordsKey(text: string): string {
  return contentWords(text).toSorted().join(' ');
}

function spellingsOf({ codes }: CodeColumn): ReadonlySet<string> {
  const all = codes === 'open' ? [] : codes;
  return new Set(all.flatMap(({ code, label, also = [] }) => [code, label, ...also].map(bare)));
}

/** Letters and digits alone: spellings that differ in these are never the same. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function isWhole({ code }: { readonly code: string }): boolean {
  return code === 'total';
}

/** The first words and what follows, the last words and what goes before. */
function splits(words: readonly string[], taken: number) {
  const rest = words.length - taken;
  return [
    [words.slice(0, taken).join(' '), words.slice(taken).join(' ')],
    [words.slice(rest).join(' '), words.slice(0, rest).join(' ')],
  ] as const;
}
