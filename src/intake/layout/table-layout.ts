import type { Column } from '../../domain/tables/dataset.ts';
import { type Cell, shownOf } from '../files/grid.ts';
import type { Area, Board, Spot } from './board.ts';
import { endedYears, withoutYears } from './ended-years.ts';
import { type HeadAndBody, splitHead } from './head-rows.ts';
import { type Axis, type HeadingMeaning, readHeading } from './heading-meaning.ts';
import type { Lexicon } from './lexicon.ts';
import { looksLikeYear, sortOf } from './looks.ts';
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
}

/** How many rows tell what a column holds. */
const sampled = 300;

/** Lays a table out; null where it has no headings, or nothing that they could be about. */
export function layOut(board: Board, area: Area, lexicon: Lexicon): TableLayout | null {
  const found = splitHead(board, area, lexicon);
  if (found === null) return null;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  const drafts = columns.map((column) => draft(board, column, found, lexicon));
  const parts = withFirstSection(board, found, drafts, lexicon);
  const firstValue = drafts.findIndex(({ sort }) => sort === 'values');
  const labels = nameLabels(board, drafts, firstValue, parts, lexicon);
  const values = drafts.flatMap(({ column, sort }) => (sort === 'values' ? [column] : []));
  const hasTexts = labels.some(({ axis }) => axis.kind === 'text');
  if (values.length === 0 && !hasTexts) return null;
  const taken = new Set(labels.flatMap(({ axis }) => columnOf(axis)));
  const headed = headValues(board, values, { parts, area, labels }, lexicon, taken);
  return { area, ...parts, labels, ...headed };
}

/** True where a heading names a number in so many words, whatever stands below it. */
function saysNumber(text: string, lexicon: Lexicon): boolean {
  if (lexicon.columnNamed(text)?.kind === 'number') return true;
  return lexicon.measures.find({ near: [text], far: [] })?.by === 'said';
}

interface Draft {
  readonly column: number;
  readonly sort: 'labels' | 'values' | 'blank';
  readonly named: Column | null;
}

/** What a column is by its heading, else by what most of its cells look like. */
function draft(board: Board, column: number, { head, body }: HeadAndBody, lexicon: Lexicon): Draft {
  const texts = head.map((row) => board.label(row, column).text).filter((text) => text !== '');
  const named = texts.map((text) => lexicon.axisNamed(text)).findLast((one) => one !== null);
  const cells = body.slice(0, sampled).map((row) => board.at(row, column));
  const filled = cells.filter(({ kind }) => kind !== 'blank');
  if (named !== undefined && named !== null && mayHold(named, filled)) {
    return { column, sort: 'labels', named };
  }
  if (texts.some((text) => saysNumber(text, lexicon)))
    return { column, sort: 'values', named: null };
  if (filled.length === 0) return { column, sort: 'blank', named: null };
  const numbers = filled.filter((cell) => sortOf(cell) === 'number');
  const areYears = texts.length === 0 && numbers.every(looksLikeYear);
  const isValues = numbers.length * 2 > filled.length && !areYears;
  return { column, sort: isValues ? 'values' : 'labels', named: null };
}

/** Numbers under “Reported” are no addresses of a report. */
function mayHold(named: Column, filled: readonly Cell[]): boolean {
  if (named.kind !== 'text' || named.format !== 'address') return true;
  return !filled.some((cell) => sortOf(cell) === 'number');
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
  for (const [index, { sort, column, named }] of drafts.entries()) {
    if (sort !== 'labels') continue;
    const cells = body.slice(0, sampled).map((row) => board.label(row, column));
    if (named !== null && isAsNamed(named, cells, lexicon)) {
      labels.push({ column, axis: axisOf(named), isNamed: true });
      continue;
    }
    if (named !== null) taken.delete(named.name);
    const isBeyond = firstValue !== -1 && index > firstValue;
    const axis = isBeyond ? { kind: 'notes' as const } : recogniseAxis(cells, lexicon, taken);
    for (const name of columnOf(axis)) taken.add(name);
    labels.push({ column, axis, isNamed: false });
  }
  return labels;
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
  const ended = endedYears(values.map(({ headings }) => headings));
  const dated = values.map((value) => ({
    ...value,
    headings: withoutYears(value.headings, ended),
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
