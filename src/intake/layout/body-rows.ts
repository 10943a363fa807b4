import { type Cell, shownOf } from '../files/grid.ts';
import type { Board, Spot } from './board.ts';
import { rowsOfDays, withoutFirsts } from './day-headings.ts';
import { endedYears, withoutYears } from './ended-years.ts';
import { gather, type HeadingMeaning, nothing, readHeading } from './heading-meaning.ts';
import type { Lexicon } from './lexicon.ts';
import { sortOf } from './looks.ts';
import type { LabelColumn, TableLayout } from './table-layout.ts';

/** A label beside a row of numbers, and what it says. */
export interface Label {
  readonly at: Spot;
  readonly text: string;
  readonly meaning: HeadingMeaning;
  /** The column of which it should have named a period or group: set where it names none. */
  readonly unknownIn?: string;
}

/** A row of numbers with its labels, from the outermost: those of sections over it come first. */
export interface BodyRow {
  readonly row: number;
  readonly labels: readonly Label[];
}

/** The body of a table, read from the top down. */
export interface Body {
  readonly rows: readonly BodyRow[];
  /** Rows of words alone below the last numbers, or between them and about none of them. */
  readonly notes: readonly number[];
  /** Rows that show the sums of those below them, with what heads those. */
  readonly totals: readonly BodyRow[];
}

/** Reads the labels of each row. A row of words alone heads the rows below it; at the end it is a note. */
export function readBody(board: Board, layout: TableLayout, lexicon: Lexicon): Body {
  const rows: BodyRow[] = [];
  const notes: number[] = [];
  const totals: BodyRow[] = [];
  let sections: { readonly row: number; readonly label: Label }[] = [];
  let pending: { readonly row: number; readonly label: Label }[] = [];
  const reader = new LabelReader(layout, lexicon);
  const above = new Map<number, Label>();
  for (const row of layout.body) {
    const labels = labelsOf(board, row, layout, reader, above);
    const isHead = layout.heads.has(row);
    if (!isHead && isDataRow(board, row, layout, labels, lexicon)) {
      if (pending.length > 0) sections = pending;
      pending = [];
      rows.push({ row, labels: [...sections.map(({ label }) => label), ...labels] });
    } else {
      const label = sectionLabel(board, row, layout, lexicon);
      if (isHead) totals.push({ row, labels });
      if (label === null) notes.push(row);
      else pending.push({ row, label });
      above.clear();
    }
  }
  const lines = rows.map(({ labels }) => labels);
  const ended = endedYears(lines, 'column');
  const days = rowsOfDays(lines, 'column');
  const dated = rows.map((one) => ({
    ...one,
    labels: withoutFirsts(withoutYears(one.labels, ended, 'column'), days, 'column'),
  }));
  return {
    rows: dated,
    totals,
    notes: [...notes, ...pending.map(({ row }) => row)].toSorted((a, b) => a - b),
  };
}

/** Numbers, words of a register, or labels that say by themselves that this row is about something. */
function isDataRow(
  board: Board,
  row: number,
  { labels: columns, values, area }: TableLayout,
  labels: readonly Label[],
  lexicon: Lexicon,
): boolean {
  const cells = values.map(({ column }) => board.at(row, column));
  if (cells.some((cell) => sortOf(cell) === 'number')) return true;
  if (columns.some(({ axis }) => axis.kind === 'text')) return filledIn(board, row, area) > 1;
  if (cells.some(({ kind }) => kind !== 'blank')) return labels.length > 0;
  const own = labels.filter(({ at }) => at.row === row);
  return own.length > 0 && own.every((label) => saysEnough(label, columns, lexicon));
}

/** A group or a time where such stand; among words the name of a number, and not what heads several. */
function saysEnough(
  { at, text, unknownIn }: Label,
  columns: readonly LabelColumn[],
  lexicon: Lexicon,
): boolean {
  const axis = columns.find(({ column }) => column === at.column)?.axis;
  if (axis?.kind !== 'words') return unknownIn === undefined;
  return lexicon.measures.find({ near: [text], far: [] })?.by === 'said';
}

function filledIn(
  board: Board,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
): number {
  let count = 0;
  for (let column = left; column <= right; column += 1) {
    if (board.at(row, column).kind !== 'blank') count += 1;
  }
  return count;
}

/** The labels of a row. A blank one repeats that of the row above, where another label follows it. */
function labelsOf(
  board: Board,
  row: number,
  { labels: columns }: TableLayout,
  reader: LabelReader,
  above: Map<number, Label>,
): readonly Label[] {
  const read: Label[] = [];
  const used = columns.filter(({ axis }) => axis.kind !== 'notes' && axis.kind !== 'text');
  for (const [index, one] of used.entries()) {
    const cell = board.label(row, one.column);
    const isMerged = cell.kind === 'blank' && cell.under?.left === one.column;
    const follows = used
      .slice(index + 1)
      .some(({ column }) => board.at(row, column).kind !== 'blank');
    if (cell.kind !== 'blank' && shownOf(cell) !== '') {
      const label = reader.read(cell, { row, column: one.column }, one);
      above.set(one.column, label);
      for (const inner of used.slice(index + 1)) above.delete(inner.column);
      read.push(label);
    } else if (isMerged || follows) {
      const repeated = above.get(one.column);
      if (repeated !== undefined) read.push(repeated);
    }
  }
  return read;
}

/** What a label says wherever in its column it stands. */
type Said = Omit<Label, 'at'>;

/** Reads labels. The same words stand in many rows of a column, and what they say is found once. */
class LabelReader {
  readonly #layout: TableLayout;
  readonly #lexicon: Lexicon;
  readonly #said = new Map<LabelColumn, Map<string, Said>>();

  constructor(layout: TableLayout, lexicon: Lexicon) {
    this.#layout = layout;
    this.#lexicon = lexicon;
  }

  read(cell: Cell, at: Spot, column: LabelColumn): Label {
    return { at, ...this.#saidBy(cell, column) };
  }

  #saidBy(cell: Cell, column: LabelColumn): Said {
    const isTextAlone = cell.kind === 'text' && cell.shown === undefined;
    if (!isTextAlone) return readLabel(cell, column, this.#lexicon, this.#layout.taken);
    const inColumn = this.#said.get(column) ?? new Map<string, Said>();
    this.#said.set(column, inColumn);
    const before = inColumn.get(cell.text);
    if (before !== undefined) return before;
    const said = readLabel(cell, column, this.#lexicon, this.#layout.taken);
    inColumn.set(cell.text, said);
    return said;
  }
}

function readLabel(
  cell: Cell,
  { axis }: LabelColumn,
  lexicon: Lexicon,
  taken: ReadonlySet<string>,
): Said {
  const text = cell.text.replace(/\s+/g, ' ');
  if (axis.kind === 'notes' || axis.kind === 'text') return { text, meaning: nothing };
  const own = axis.kind === 'group' ? axis.column.name : '';
  const others = new Set([...taken].filter((name) => name !== own));
  const meaning = readHeading(cell, axis, lexicon, others);
  const isKnown =
    axis.kind === 'words' ||
    meaning.isTotal ||
    (axis.kind === 'period'
      ? meaning.times.length > 0
      : meaning.groups.some(([column]) => column === own));
  const unknownIn = axis.kind === 'group' ? axis.column.name : (lexicon.period?.name ?? '');
  return { text, meaning, ...(isKnown ? {} : { unknownIn }) };
}

/** The first words of a row without numbers. */
function sectionLabel(
  board: Board,
  row: number,
  { area, taken }: TableLayout,
  lexicon: Lexicon,
): Label | null {
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = board.label(row, column);
    if (cell.kind === 'blank' || shownOf(cell) === '') continue;
    const free = readHeading(cell, { kind: 'words' }, lexicon, taken);
    const any = readHeading(cell, { kind: 'words' }, lexicon, new Set());
    const meaning = free.groups.length > 0 ? free : gather([any]);
    return { at: { row, column }, text: cell.text.replace(/\s+/g, ' '), meaning };
  }
  return null;
}
