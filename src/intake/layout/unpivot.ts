import type { CodeColumn, NumberColumn } from '../../domain/tables/dataset.ts';
import { type Cell, shownOf } from '../files/grid.ts';
import { type About, Abouts } from './about.ts';
import type { Board } from './board.ts';
import { type BodyRow, readBody } from './body-rows.ts';
import { ofOneYear } from './ended-years.ts';
import { LeftOutCells } from './left-out-cells.ts';
import { LeftOutTotals } from './left-out-totals.ts';
import type { Lexicon } from './lexicon.ts';
import type { MeasureMatch } from './measure-words.ts';
import { sourceAt, textHeadings, textsIn } from './row-texts.ts';
import {
  firstSpot,
  headedBy,
  headingPath,
  headingSpot,
  pathOf,
  saidBy,
  spotOf,
} from './row-words.ts';
import { settle } from './settled-labels.ts';
import type { TableLayout, ValueColumn } from './table-layout.ts';
import type { HeadingFact, LeftOut, Source, TidyRow } from './tidy.ts';
import { lineOfTotal, type SaidTwice, withoutTotals } from './totals-left-out.ts';
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
  const { rows, values } = ofOneYear(settle(body.rows, layout.values, settled, lexicon));
  const work = new Unpivoting(board, { ...layout, values }, lexicon, surroundings, settled);
  for (const row of rows) work.add(row);
  for (const row of body.totals) work.leaveOut(row);
  return work.close(body.notes);
}

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
  readonly #totals = new LeftOutTotals();
  readonly #headings = new Map<string, HeadingFact>();
  readonly #abouts: Abouts;
  readonly #clashes: SaidTwice[] = [];
  readonly #measures = new Map<string, MeasureMatch | null>();
  readonly #lacking = new Set<string>();
  readonly #unsaid: Record<string, string> = {};
  /** The heading next to each number, as it stands. */
  readonly #said = new Map<Source, string>();

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
    this.#abouts = new Abouts(layout, lexicon, around, settled);
    this.#isFlat = layout.labels.some(({ axis }) => axis.kind === 'text');
  }

  add(row: BodyRow): void {
    const total = this.#isFlat ? lineOfTotal(this.#board, this.#layout, row.row) : null;
    if (total !== null) {
      this.#left.add('total', total.words, total.cells);
      return;
    }
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

  /** A row of sums. */
  leaveOut(row: BodyRow): void {
    const spots = this.#layout.values.map(({ column }) => ({ row: row.row, column }));
    const filled = spots.filter((spot) => this.#board.at(spot.row, spot.column).kind !== 'blank');
    this.#left.add('total', pathOf(row), filled);
  }

  close(notes: readonly number[]): Unpivoted {
    for (const row of notes) this.#left.addRow('note', row, this.#layout.area);
    const { clashes, totals } = withoutTotals(this.#clashes, [...this.#rows.values()]);
    for (const { said, second } of totals) this.#left.add('total', said, [spotOf(second)]);
    this.#fillGroups();
    return {
      dataset: this.#lexicon.dataset,
      layout: this.#layout,
      rows: [...this.#rows.values()],
      leftOut: this.#left.list(),
      headings: [...textHeadings(this.#board, this.#layout), ...this.#headings.values()],
      groups: [...this.#abouts.groups()],
      clashes,
      totalsDiffering: this.#totals.differences(this.#board.sheet.name),
      lacking: this.#lacking,
      unsaid: this.#unsaid,
    };
  }

  /** Puts a number where it belongs, or leaves it out with the reason. */
  #place(row: BodyRow, value: ValueColumn, cell: Cell): void {
    const spot = { row: row.row, column: value.column };
    const found = this.#understand(row, value);
    if ('reason' in found) {
      this.#left.add(found.reason, found.words, [spot], found.of);
      if (found.reason === 'total') {
        this.#totals.leaveOut(row, value, cell, this.#measureOf(row, value));
      } else this.#totals.pass(spot, cell);
      return;
    }
    const { measure, about, words } = found;
    this.#totals.place(row, value, cell, measure.column);
    const source = sourceAt(this.#board, spot);
    this.#said.set(source, saidBy(row, value));
    const { numbers } = this.#rowOf(row, about);
    const first = numbers.get(measure.column.name);
    if (first === undefined) numbers.set(measure.column.name, source);
    else if (shownOf(first.cell) === shownOf(cell)) this.#left.add('repeated', words, [spot]);
    else {
      const { period } = about;
      const said = saidBy(row, value);
      this.#clashes.push({ column: measure.column, first, second: source, period, said });
    }
  }

  /** What a number is and is about, or why that cannot be said. */
  #understand(
    row: BodyRow,
    value: ValueColumn,
  ): Understood | Pick<LeftOut, 'reason' | 'words' | 'of'> {
    const words = headedBy(row, value);
    const unknown = row.labels.find((label) => this.#isUnknown(label));
    if (unknown?.unknownIn !== undefined) {
      const isTime = unknown.unknownIn === this.#lexicon.period?.name;
      if (isTime) return { reason: 'no-period', words: unknown.text };
      return { reason: 'group-unknown', words: unknown.text, of: unknown.unknownIn };
    }
    const total = [...row.labels, ...value.headings].find(({ meaning }) => meaning.isTotal);
    const measure = this.#measure(row, value, words);
    const about = measure === null ? null : this.#abouts.of(row, value);
    const lacksPeriod = about?.period === null && this.#needsPeriod();
    const isWhole = about !== null && !lacksPeriod && !Object.values(about.groups).includes('');
    if (total !== undefined && !isWhole) return { reason: 'total', words: total.text };
    if (measure === null) {
      const strange = value.headings.find((heading) => this.#isUnknown(heading));
      if (strange?.unknownIn === undefined) return { reason: 'heading-unknown', words };
      return { reason: 'group-unknown', words: strange.text, of: strange.unknownIn };
    }
    if (about === null) return { reason: 'group-unknown', words };
    this.#tell(measure, row, value, words);
    if (lacksPeriod) return { reason: 'no-period', words };
    return { measure, about, words };
  }

  /** It names no group that the dataset has, nor one that a person named. */
  #isUnknown({ unknownIn, text }: { readonly unknownIn?: string; readonly text: string }): boolean {
    return unknownIn !== undefined && this.#settled?.group(unknownIn, text) === undefined;
  }

  /** A row of a register that has words and no number. */
  #placeWords(row: BodyRow): void {
    const about = this.#abouts.of(row, null);
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

  #measureOf(row: BodyRow, value: ValueColumn): NumberColumn | null {
    return this.#measure(row, value, headedBy(row, value))?.column ?? null;
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

  /** A column of which no heading of the table names a group has that of its surroundings, in all rows. */
  #fillGroups(): void {
    const told = new Set([...this.#abouts.groups()].map(({ column }) => column));
    for (const column of this.#lexicon.codeColumns) {
      const { name } = column;
      const open = this.#rowsWithout(name);
      if (open.length === 0) continue;
      const code = this.#groupOfOpen(column, told.has(name));
      if (code !== undefined) {
        for (const [key, row] of open) {
          this.#rows.set(key, { ...row, groups: { ...row.groups, [name]: code } });
        }
      } else if (told.has(name)) for (const [key, row] of open) this.#leaveOut(key, row, name);
      else this.#lacking.add(name);
    }
  }

  /** What numbers are of whose group no heading says; where headings of others do, the surroundings no longer count. */
  #groupOfOpen({ name, unsaid }: CodeColumn, isTold: boolean): string | undefined {
    const around = this.#settled?.always[name] ?? this.#around.groups[name];
    if (isTold) return unsaid;
    if (around === undefined && unsaid !== undefined) this.#unsaid[name] = unsaid;
    return around ?? unsaid;
  }

  /** A row of which no heading names the group, where others of the table have one. */
  #leaveOut(key: string, row: TidyRow, of: string): void {
    this.#rows.delete(key);
    for (const source of row.numbers.values()) {
      this.#left.add('group-unsaid', this.#said.get(source) ?? '', [spotOf(source)], of);
    }
  }

  #rowsWithout(name: string): readonly (readonly [string, TidyRow])[] {
    const open: [string, TidyRow][] = [];
    for (const [key, row] of this.#rows) if (row.groups[name] === '') open.push([key, row]);
    return open;
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
      texts: this.#isFlat ? textsIn(this.#board, this.#layout, row.row) : noTexts,
      numbers: new Map(),
      at: firstSpot(row, this.#layout),
    };
    this.#rows.set(key, made);
    return made;
  }
}

const noTexts: TidyRow['texts'] = new Map();
