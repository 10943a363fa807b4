import type { Column } from '../../domain/tables/dataset.ts';
import { type Cell, shownOf } from '../files/grid.ts';
import type { Area, Board, Spot } from './board.ts';
import { type Draft, draft, sampled } from './column-drafts.ts';
import { rowsOfDays, withoutFirsts } from './day-headings.ts';
import { endedYears, withoutYears } from './ended-years.ts';
import { type HeadAndBody, splitHead } from './head-rows.ts';
import { type Axis, type HeadingMeaning, readHeading } from './heading-meaning.ts';
import type { Lexicon } from './lexicon.ts';
import { rowsOverOthers } from './outline.ts';
import { spreadHead } from './spread.ts';

/** A column of labels: what they are, as a column of the dataset or as words that say what is counted. */
export interface LabelColumn {
  readonly column: number;
  readonly axis: Axis | { readonly kind: 'text'; readonly of: Column } | { readonly kind: 'notes' };
  /** Its heading is the name of a column of the dataset. */
  readonly isNamed: boolean;
}

/** A heading over a column of numbers. */
export interface Heading {
  readonly at: Spot;
  readonly text: string;
  readonly meaning: HeadingMeaning;
  /** The column of which its neighbours name groups: set where it names none. */
  readonly unknownIn?: string;
}

export interface ValueColumn {
  readonly column: number;
  /** From the top down. */
  readonly headings: readonly Heading[];
}

/** How a table is laid out for one dataset. */
export interface TableLayout {
  readonly area: Area;
  readonly head: readonly number[];
  readonly body: readonly number[];
  readonly labels: readonly LabelColumn[];
  readonly values: readonly ValueColumn[];
  /** Columns of the dataset that labels or levels of headings give. */
  readonly taken: ReadonlySet<string>;
  /** Rows that head those below them and show their sums. */
  readonly heads: ReadonlySet<number>;
}

/** Lays a table out; null where it has no headings, or nothing that they could be about. */
export function layOut(board: Board, area: Area, lexicon: Lexicon): TableLayout | null {
  const found = splitHead(board, area, lexicon);
  if (found === null) return null;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  const drafts = columns.map((column) => draft(board, column, found, lexicon));
  const parts = withFirstSection(board, found, drafts, lexicon);
  const firstValue = drafts.findIndex(({ sort }) => sort === 'values');
  const named = nameLabels(board, drafts, firstValue, parts, lexicon);
  const values = drafts.flatMap(({ column, sort }) => (sort === 'values' ? [column] : []));
  const heads = headsAmong(board, named, values, parts, lexicon);
  const labels = heads.size === 0 ? named : named.map(asWords);
  const hasTexts = labels.some(({ axis }) => axis.kind === 'text');
  if (values.length === 0 && !hasTexts) return null;
  const taken = new Set(labels.flatMap(({ axis }) => columnOf(axis)));
  const headed = headValues(board, values, { parts, area, labels }, lexicon, taken);
  return { area, ...parts, labels, ...headed, heads };
}

/** The last words before the numbers, over none of them, head the first rows: `999` over its calls and waits. */
function withFirstSection(
  board: Board,
  { head, body }: HeadAndBody,
  drafts: readonly Draft[],
  lexicon: Lexicon,
): HeadAndBody {
  const isOverNothing = (row: number) =>
    drafts.every(({ column, sort }) => {
      const cell = board.at(row, column);
      const isOpen = cell.kind === 'blank' && cell.under === undefined;
      return (
        isOpen || (sort !== 'values' && lexicon.axisNamed(board.label(row, column).text) === null)
      );
    });
  const end = head.findLastIndex((row) => !isOverNothing(row)) + 1;
  if (end === 0) return { head, body };
  return { head: head.slice(0, end), body: [...head.slice(end), ...body] };
}

function headsAmong(
  board: Board,
  labels: readonly LabelColumn[],
  values: readonly number[],
  { body: rows }: HeadAndBody,
  lexicon: Lexicon,
): ReadonlySet<number> {
  const [only, another] = labels.filter(({ axis }) => axis.kind !== 'notes');
  if (only === undefined || another !== undefined || only.axis.kind === 'text') return new Set();
  return rowsOverOthers(board, { label: only.column, values, rows }, lexicon);
}

/** Labels of two kinds in one column: each says by itself what it is. */
function asWords(label: LabelColumn): LabelColumn {
  return label.axis.kind === 'notes' ? label : { ...label, axis: { kind: 'words' } };
}

/** What each column of labels is about. */
function nameLabels(
  board: Board,
  drafts: readonly Draft[],
  firstValue: number,
  { body }: HeadAndBody,
  lexicon: Lexicon,
): readonly LabelColumn[] {
  const taken = new Set(drafts.flatMap(({ named }) => (named === null ? [] : [named.name])));
  const labels: LabelColumn[] = [];
  const isRegister = drafts.some(({ named }) => named?.kind === 'text');
  for (const [index, { sort, column, named }] of drafts.entries()) {
    if (sort === 'left-out') labels.push({ column, axis: notes, isNamed: false });
    if (sort !== 'labels') continue;
    const cells = body.slice(0, sampled).map((row) => board.label(row, column));
    const isNamed = named !== null && isAsNamed(named, cells, lexicon);
    if (named !== null && !isNamed) taken.delete(named.name);
    const isBeyond = firstValue !== -1 && index > firstValue;
    const axis = isNamed
      ? axisOf(named)
      : freeAxis(cells, { isBeyond, isRegister }, lexicon, taken);
    for (const name of columnOf(axis)) taken.add(name);
    labels.push({ column, axis, isNamed });
  }
  return labels;
}

const notes = { kind: 'notes' } as const;

/**
 * What labels are that no column is called after. Words beyond the numbers are notes; so are those of a register that name no
 * number: they are of one line alone, and head nothing.
 */
function freeAxis(
  cells: readonly Cell[],
  { isBeyond, isRegister }: { readonly isBeyond: boolean; readonly isRegister: boolean },
  lexicon: Lexicon,
  taken: ReadonlySet<string>,
): LabelColumn['axis'] {
  if (isBeyond) return notes;
  const axis = recogniseAxis(cells, lexicon, taken);
  if (!isRegister || axis.kind !== 'words') return axis;
  const saysNumber = cells.some(({ kind, text }) => kind !== 'blank' && namesNumber(text, lexicon));
  return saysNumber ? axis : notes;
}

/** Under “Service” may stand services and, below each, what is counted of it. */
function isAsNamed(named: Column, cells: readonly Cell[], lexicon: Lexicon): boolean {
  if (named.kind !== 'code' || named.codes === 'open') return true;
  const filled = cells.filter(({ kind }) => kind !== 'blank');
  const numbers = filled.filter(({ text }) => namesNumber(text, lexicon));
  const groups = filled.filter(({ text }) => lexicon.group(text, named) !== null);
  return numbers.length <= groups.length;
}

function axisOf(column: Column): LabelColumn['axis'] {
  if (column.kind === 'period') return { kind: 'period' };
  return column.kind === 'code' ? { kind: 'group', column } : { kind: 'text', of: column };
}

function columnOf(axis: LabelColumn['axis']): readonly string[] {
  if (axis.kind === 'group') return [axis.column.name];
  return axis.kind === 'text' ? [axis.of.name] : [];
}

/** What most of these headings are: times, groups of one column, or words that say what is counted. */
function recogniseAxis(cells: readonly Cell[], lexicon: Lexicon, taken: ReadonlySet<string>): Axis {
  const filled = cells.filter(({ kind }) => kind !== 'blank');
  const isMost = (count: number) => count > 0 && count * 2 >= filled.length;
  if (isMost(filled.filter((cell) => lexicon.time(cell) !== null).length)) {
    return { kind: 'period' };
  }
  const free = lexicon.codeColumns.filter(({ name }) => !taken.has(name));
  const counted = free
    .filter(({ codes }) => codes !== 'open')
    .map((column) => ({
      column,
      count: filled.filter(({ text }) => lexicon.group(text, column) !== null).length,
    }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (first !== undefined && isMost(first.count) && first.count > (second?.count ?? 0)) {
    return { kind: 'group', column: first.column };
  }
  const measures = filled.filter(({ text }) => namesNumber(text, lexicon)).length;
  const [open, another] = free.filter(({ codes }) => codes === 'open');
  const isOpen = open !== undefined && another === undefined && measures === 0;
  return isOpen && filled.length > 0 && counted.every(({ count }) => count === 0)
    ? { kind: 'group', column: open }
    : { kind: 'words' };
}

function namesNumber(text: string, lexicon: Lexicon): boolean {
  const match = lexicon.measures.find({ near: [text], far: [] });
  return match !== null && match.by !== 'only';
}

interface Frame {
  readonly parts: HeadAndBody;
  readonly area: Area;
  readonly labels: readonly LabelColumn[];
}

/** The headings over each column of numbers, each read as what its level is about. */
function headValues(
  board: Board,
  columns: readonly number[],
  { parts, labels }: Frame,
  lexicon: Lexicon,
  takenByLabels: ReadonlySet<string>,
): Pick<TableLayout, 'values' | 'taken'> {
  const taken = new Set(takenByLabels);
  const isLabel = new Set(labels.map(({ column }) => column));
  const levels = parts.head.map((row, index) => {
    const spread = spreadHead(board, row, columns, index === parts.head.length - 1, isLabel);
    const cells = spread.map((at) => (at === null ? null : board.label(row, at)));
    const filled = cells.filter((cell) => cell !== null);
    const distinct = [...new Map(filled.map((cell) => [cell.text, cell])).values()];
    const recognised = recogniseAxis(distinct, lexicon, taken);
    const isOneTitle = distinct.length < 2 && recognised.kind === 'group' && isOpen(recognised);
    const axis: Axis = isOneTitle ? { kind: 'words' } : recognised;
    for (const name of columnOf(axis)) taken.add(name);
    return { row, spread, axis };
  });
  const values = columns.map((column, index) => ({
    column,
    headings: levels.flatMap(({ row, spread, axis }) => {
      const at = spread[index] ?? null;
      const cell = at === null ? null : board.label(row, at);
      if (at === null || cell === null || shownOf(cell) === '') return [];
      const others = new Set([...taken].filter((name) => !columnOf(axis).includes(name)));
      const meaning = readHeading(cell, axis, lexicon, others);
      const text = cell.text.replace(/\s+/g, ' ');
      return [{ at: { row, column: at }, text, meaning, ...unknownIn(axis, meaning) }];
    }),
  }));
  const lines = values.map(({ headings }) => headings);
  const ended = endedYears(lines, 'row');
  const days = rowsOfDays(lines, 'row');
  const dated = values.map((value) => ({
    ...value,
    headings: withoutFirsts(withoutYears(value.headings, ended, 'row'), days, 'row'),
  }));
  return { values: dated, taken };
}

function unknownIn(axis: Axis, { groups, words, isTotal }: HeadingMeaning) {
  if (axis.kind !== 'group' || isTotal || words.length === 0) return {};
  const { name } = axis.column;
  return groups.some(([column]) => column === name) ? {} : { unknownIn: name };
}

function isOpen(axis: Axis): boolean {
  return axis.kind === 'group' && axis.column.codes === 'open';
}
