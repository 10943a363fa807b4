import type { NumberColumn, PeriodColumn } from '../../domain/tables/dataset.ts';
import type { Period } from '../../domain/time/period.ts';
import { type Cell, shownOf } from '../files/grid.ts';
import type { Board, Spot } from './board.ts';
import { type BodyRow, readBody } from './body-rows.ts';
import { LeftOutCells } from './left-out-cells.ts';
import type { Lexicon } from './lexicon.ts';
import type { MeasureMatch } from './measure-words.ts';
import { composePeriod, type TimeHeading } from './period-heading.ts';
import {
  firstSpot,
  headedBy,
  headingPath,
  headingSpot,
  pathOf,
  spotOf,
  tellsApart,
} from './row-words.ts';
import type { TableLayout, ValueColumn } from './table-layout.ts';
import type { Clash, GroupFact, HeadingFact, LeftOut, Source, TidyRow } from './tidy.ts';
import type { Settled, Surroundings, Unpivoted } from './unpivoted.ts';

/**
 * Turns a table into rows of its dataset: each number goes to the row of its period and groups, under the column that
 * its headings name. A number that cannot be placed so is left out, with the reason; none is placed by guessing.
 */
export function unpivot(
  board: Board,
  layout: TableLayout,
  lexicon: Lexicon,
  surroundings: Surroundings,
  settled: Settled | null = null,
): Unpivoted {
  const body = readBody(board, layout, lexicon);
  const work = new Unpivoting(board, layout, lexicon, surroundings, settled);
  for (const row of body.rows) work.add(row);
  return work.close(body.notes);
}

/** The period and the groups of a number. */
type About = Pick<TidyRow, 'period' | 'groups'>;

/** A number whose column and row are known. */
interface Understood {
  readonly measure: MeasureMatch;
  readonly about: About;
  readonly words: string;
}

class Unpivoting {
  readonly #board: Board;
  readonly #layout: TableLayout;
  readonly #lexicon: Lexicon;
  readonly #around: Surroundings;
  readonly #settled: Settled | null;
  readonly #isFlat: boolean;
  readonly #rows = new Map<string, TidyRow>();
  readonly #left: LeftOutCells;
  readonly #headings = new Map<string, HeadingFact>();
  readonly #groups = new Map<string, GroupFact>();
  readonly #clashes: Clash[] = [];
  readonly #measures = new Map<string, MeasureMatch | null>();
  #ofRow: { readonly row: BodyRow; readonly about: About | null } | null = null;
  readonly #lacking = new Set<string>();

  constructor(
    board: Board,
    layout: TableLayout,
    lexicon: Lexicon,
    around: Surroundings,
    settled: Settled | null,
  ) {
    this.#board = board;
    this.#left = new LeftOutCells(board);
    this.#layout = layout;
    this.#lexicon = lexicon;
    this.#around = around;
    this.#settled = settled;
    this.#isFlat = layout.labels.some(({ axis }) => axis.kind === 'text');
  }

  add(row: BodyRow): void {
    const before = this.#rows.size;
    let hasNumber = false;
    for (const value of this.#layout.values) {
      const cell = this.#board.at(row.row, value.column);
      if (cell.kind === 'blank' && cell.under === undefined) continue;
      hasNumber = true;
      this.#place(row, value, cell);
    }
    this.#left.addRemarks(row.row, this.#layout);
    if (this.#isFlat && this.#rows.size === before) this.#placeWords(row);
    else if (!hasNumber) this.#left.add('empty', pathOf(row), [firstSpot(row, this.#layout)]);
  }

  close(notes: readonly number[]): Unpivoted {
    for (const row of notes) this.#left.addRow('note', row, this.#layout.area);
    this.#fillGroups();
    return {
      dataset: this.#lexicon.dataset,
      layout: this.#layout,
      rows: [...this.#rows.values()],
      leftOut: this.#left.list(),
      headings: [...this.#headings.values()],
      groups: [...this.#groups.values()],
      clashes: this.#clashes,
      lacking: this.#lacking,
    };
  }

  /** Puts a number where it belongs, or leaves it out with the reason. */
  #place(row: BodyRow, value: ValueColumn, cell: Cell): void {
    const spot = { row: row.row, column: value.column };
    const found = this.#understand(row, value);
    if ('reason' in found) {
      this.#left.add(found.reason, found.words, [spot]);
      return;
    }
    const { measure, about, words } = found;
    const source = this.#source(spot, cell);
    const { numbers } = this.#rowOf(row, about);
    const first = numbers.get(measure.column.name);
    if (first === undefined) numbers.set(measure.column.name, source);
    else if (shownOf(first.cell) === shownOf(cell)) this.#left.add('repeated', words, [spot]);
    else this.#clashes.push({ column: measure.column, first, second: source });
  }

  /** What a number is and is about, or why that cannot be said. */
  #understand(row: BodyRow, value: ValueColumn): Understood | Pick<LeftOut, 'reason' | 'words'> {
    const words = headedBy(row, value);
    const unknown = row.labels.find(({ unknownIn }) => unknownIn !== undefined);
    if (unknown !== undefined) {
      const isTime = unknown.unknownIn === this.#lexicon.period?.title;
      return { reason: isTime ? 'no-period' : 'group-unknown', words: unknown.text };
    }
    const total = [...row.labels, ...value.headings].find(({ meaning }) => meaning.isTotal);
    const measure = this.#measure(row, value, words);
    const about = measure === null ? null : this.#about(row, value);
    const lacksPeriod = about?.period === null && this.#needsPeriod();
    const isWhole = about !== null && !lacksPeriod && !Object.values(about.groups).includes('');
    if (total !== undefined && !isWhole) return { reason: 'total', words: total.text };
    if (measure === null) return { reason: 'heading-unknown', words };
    if (about === null) return { reason: 'group-unknown', words };
    this.#tell(measure, row, value, words);
    if (lacksPeriod) return { reason: 'no-period', words };
    return { measure, about, words };
  }

  /** A row of a register that has words and no number. */
  #placeWords(row: BodyRow): void {
    const about = this.#about(row, null);
    if (about !== null && (about.period !== null || !this.#needsPeriod())) this.#rowOf(row, about);
    else this.#left.addRow('note', row.row, this.#layout.area);
  }

  #needsPeriod(): boolean {
    return this.#lexicon.period !== undefined && this.#lexicon.period.optional !== true;
  }

  /** Headings repeat from row to row, and what they mean is found once. */
  #measure(row: BodyRow, value: ValueColumn, words: string): MeasureMatch | null {
    const key = `${value.column} ${words}`;
    const before = this.#measures.get(key);
    if (before !== undefined) return before;
    const settled = this.#settled?.measure(words);
    const found =
      settled === undefined
        ? this.#lexicon.measures.find(headingPath(row, value, this.#around.words))
        : settled === null
          ? null
          : this.#named(settled);
    this.#measures.set(key, found);
    return found;
  }

  #tell({ column, by }: MeasureMatch, row: BodyRow, value: ValueColumn, words: string): void {
    if (this.#headings.has(words)) return;
    this.#headings.set(words, { words, means: column.name, by, at: headingSpot(row, value) });
  }

  #named(name: string): MeasureMatch | null {
    const column = this.#lexicon.dataset.columns.find(
      (one): one is NumberColumn => one.kind === 'number' && one.name === name,
    );
    return column === undefined ? null : { column, by: 'said' };
  }

  /**
   * The groups and the period; null where two headings name different groups of one column. A group that none names is
   * empty until the whole table has been seen.
   */
  #about(row: BodyRow, value: ValueColumn | null): About | null {
    if (value?.headings.some(tellsApart) === true) return this.#aboutAll(row, value.headings);
    // Headings that say only what is counted leave this the same for the whole row.
    if (this.#ofRow?.row !== row) this.#ofRow = { row, about: this.#aboutAll(row, []) };
    return this.#ofRow.about;
  }

  #aboutAll({ labels }: BodyRow, over: ValueColumn['headings']): About | null {
    const headings = [...labels, ...over];
    const groups = new Map<string, string>();
    for (const { meaning, text, at } of headings) {
      for (const [column, code] of meaning.groups) {
        const settled = this.#settled?.group(column, text) ?? code;
        const before = groups.get(column);
        if (before !== undefined && before !== settled) return null;
        groups.set(column, settled);
        this.#tellGroup({ column, words: text, code: settled, at });
      }
    }
    for (const { name } of this.#lexicon.codeColumns) {
      if (!groups.has(name)) groups.set(name, '');
    }
    return { period: this.#period(headings), groups: Object.fromEntries(groups) };
  }

  #period(headings: readonly { readonly meaning: { readonly times: readonly TimeHeading[] } }[]) {
    const { period } = this.#lexicon;
    if (period === undefined) return null;
    const times = headings.flatMap(({ meaning }) => meaning.times);
    return this.#compose(times, period);
  }

  #compose(times: readonly TimeHeading[], column: PeriodColumn): Period | null {
    if (times.length === 0) return this.#around.period;
    return (
      composePeriod(times, column) ??
      composePeriod([...times, ...this.#around.times.filter(isPart)], column)
    );
  }

  /** A column of which no heading of the table names a group has that of its surroundings, in all rows. */
  #fillGroups(): void {
    const told = new Set([...this.#groups.values()].map(({ column }) => column));
    for (const { name, title } of this.#lexicon.codeColumns) {
      const around = this.#settled?.always[name] ?? this.#around.groups[name];
      const open = this.#rowsWithout(name);
      if (open.length > 0 && !told.has(name) && around === undefined) this.#lacking.add(name);
      for (const [key, row] of open) {
        if (told.has(name)) {
          this.#rows.delete(key);
          this.#left.add('group-unknown', title, [...row.numbers.values()].map(spotOf));
        } else if (around !== undefined) {
          this.#rows.set(key, { ...row, groups: { ...row.groups, [name]: around } });
        }
      }
    }
  }

  #rowsWithout(name: string): readonly (readonly [string, TidyRow])[] {
    const open: [string, TidyRow][] = [];
    for (const [key, row] of this.#rows) if (row.groups[name] === '') open.push([key, row]);
    return open;
  }

  #tellGroup(fact: GroupFact): void {
    const key = `${fact.column} ${fact.words}`;
    if (!this.#groups.has(key)) this.#groups.set(key, fact);
  }

  #rowOf(row: BodyRow, { period, groups }: About): TidyRow {
    const key = this.#isFlat
      ? String(row.row)
      : JSON.stringify([period?.id, this.#lexicon.codeColumns.map(({ name }) => groups[name])]);
    const before = this.#rows.get(key);
    if (before !== undefined) return before;
    const made: TidyRow = {
      period,
      groups,
      texts: this.#isFlat ? this.#texts(row.row) : noTexts,
      numbers: new Map(),
      at: firstSpot(row, this.#layout),
    };
    this.#rows.set(key, made);
    return made;
  }

  #texts(row: number): ReadonlyMap<string, Source> {
    return new Map(
      this.#layout.labels.flatMap(({ column, axis }) =>
        axis.kind === 'text'
          ? [[axis.of.name, this.#source({ row, column }, this.#board.at(row, column))] as const]
          : [],
      ),
    );
  }

  #source(spot: Spot, cell: Cell): Source {
    const { name } = this.#board.sheet;
    return { ...spot, cell, ...(name === undefined ? {} : { sheet: name }) };
  }
}

const noTexts: TidyRow['texts'] = new Map();

function isPart({ kind }: TimeHeading): boolean {
  return kind === 'year' || kind === 'financial-year' || kind === 'period';
}
