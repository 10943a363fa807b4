import type { BodyRow } from './body-rows.ts';
import type { HeadingMeaning } from './heading-meaning.ts';
import type { Lexicon } from './lexicon.ts';
import { tellsApart } from './row-words.ts';
import { periodUnder } from './surroundings.ts';
import type { TableLayout, ValueColumn } from './table-layout.ts';
import type { GroupFact, TidyRow } from './tidy.ts';
import type { Settled, Surroundings } from './unpivoted.ts';

/** The period and the groups of a number. */
export type About = Pick<TidyRow, 'period' | 'groups'>;

/** What the numbers of a table are about, by the headings over and beside them. */
export class Abouts {
  readonly #lexicon: Lexicon;
  readonly #around: Surroundings;
  readonly #settled: Settled | null;
  readonly #groups = new Map<string, GroupFact>();
  /** Columns whose headings name a group or a time: numbers under the others are about what their row is about. */
  readonly #apart: ReadonlySet<ValueColumn>;
  #ofRow: { readonly row: BodyRow; readonly about: About | null } | null = null;

  constructor(
    layout: TableLayout,
    lexicon: Lexicon,
    around: Surroundings,
    settled: Settled | null,
  ) {
    this.#lexicon = lexicon;
    this.#around = around;
    this.#settled = settled;
    this.#apart = new Set(
      layout.values.filter(({ headings }) =>
        headings.some(
          (one) => tellsApart(one) || this.#groupsNamed(one.meaning, one.text).size > 0,
        ),
      ),
    );
  }

  /** The groups that headings named so far, each with the first that named it. */
  groups(): readonly GroupFact[] {
    return [...this.#groups.values()];
  }

  /**
   * The groups and the period; null where two headings name different groups of one column. A group that none names is
   * empty until the whole table has been seen.
   */
  of(row: BodyRow, value: ValueColumn | null): About | null {
    if (value !== null && this.#apart.has(value)) return this.#all(row, value.headings);
    if (this.#ofRow?.row !== row) this.#ofRow = { row, about: this.#all(row, []) };
    return this.#ofRow.about;
  }

  #all({ labels }: BodyRow, over: ValueColumn['headings']): About | null {
    const headings = [...labels, ...over];
    const groups = new Map<string, string>();
    for (const { meaning, text, at } of headings) {
      for (const [column, settled] of this.#groupsNamed(meaning, text)) {
        const before = groups.get(column);
        if (before !== undefined && before !== settled) return null;
        groups.set(column, settled);
        this.#tell({ column, words: text, code: settled, at });
      }
    }
    for (const { name } of this.#lexicon.codeColumns) {
      if (!groups.has(name)) groups.set(name, '');
    }
    return { period: this.#period(headings), groups: Object.fromEntries(groups) };
  }

  /** The groups that a heading names, and those that a person said it stands for. */
  #groupsNamed({ groups }: HeadingMeaning, text: string): ReadonlyMap<string, string> {
    const said = this.#lexicon.codeColumns.flatMap(({ name }) => {
      const code = this.#settled?.group(name, text);
      return code === undefined ? [] : [[name, code] as const];
    });
    return new Map([...groups, ...said]);
  }

  #period(headings: readonly { readonly meaning: HeadingMeaning }[]): About['period'] {
    const { period } = this.#lexicon;
    if (period === undefined) return null;
    const times = headings.flatMap(({ meaning }) => meaning.times);
    return periodUnder(times, period, this.#around);
  }

  #tell(fact: GroupFact): void {
    const key = `${fact.column} ${fact.words}`;
    if (!this.#groups.has(key)) this.#groups.set(key, fact);
  }
}
