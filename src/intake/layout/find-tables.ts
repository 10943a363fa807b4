import type { Area, Board } from './board.ts';
import { looksLikeYear, sortOf } from './looks.ts';

/** A stretch of filled cells, and what was told over and beside it. */
export interface Block {
  readonly area: Area;
  readonly hasNumbers: boolean;
}

/** Beyond these a sheet is no table but a form or a picture made of cells. */
const mostBlocks = 400;

/**
 * The stretches of a sheet that blank rows and columns set apart, those that need each other together again: numbers
 * without labels go with the labels to their left, numbers without headings with what stands over them.
 */
export function findBlocks(board: Board): readonly Block[] {
  const { filled } = board;
  if (filled === null) return [];
  const blocks = cut(board, filled)
    .slice(0, mostBlocks)
    .map((area) => ({ area, hasNumbers: hasNumbers(board, area) }));
  return joinAbove(board, joinLeft(board, blocks)).flatMap((block) =>
    splitAtHeadings(board, block),
  );
}

/** Cuts at every blank column, then at every blank row, until there are none. */
function cut(board: Board, area: Area): readonly Area[] {
  const rows = board.rowsIn(area);
  const columns = filledColumns(board, area, rows);
  const across = runs(columns);
  if (across.length > 1) {
    return across.flatMap(([left, right]) => cut(board, { ...area, left, right }));
  }
  const down = runs(rows);
  if (down.length > 1) return down.flatMap(([top, bottom]) => cut(board, { ...area, top, bottom }));
  const [column] = across;
  const [row] = down;
  if (column === undefined || row === undefined) return [];
  return [{ top: row[0], bottom: row[1], left: column[0], right: column[1] }];
}

function filledColumns(
  board: Board,
  { left, right }: Area,
  rows: readonly number[],
): readonly number[] {
  const found = new Set<number>();
  for (const row of rows) {
    if (found.size > right - left) break;
    for (let column = left; column <= right; column += 1) {
      const cell = board.at(row, column);
      if (cell.kind !== 'blank' || cell.under !== undefined) found.add(column);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

/** Neighbouring numbers as stretches. */
function runs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

/** How far down a long table is looked through to tell what it is. */
const sampled = 200;

function hasNumbers(board: Board, area: Area): boolean {
  return board
    .rowsIn(area)
    .slice(0, sampled)
    .some((row) => numbersIn(board, area, row) > 0);
}

function numbersIn(board: Board, { left, right }: Area, row: number): number {
  let count = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = board.at(row, column);
    if (sortOf(cell) === 'number' && !looksLikeYear(cell)) count += 1;
  }
  return count;
}

/** Numbers of which no row has a label of its own go with the labels beside them. */
function joinLeft(board: Board, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks.toSorted((a, b) => a.area.left - b.area.left)) {
    const beside = joined.findLastIndex(
      ({ area }) => area.right < block.area.left && overlaps(area, block.area, 'rows'),
    );
    const other = joined[beside];
    if (other === undefined || !block.hasNumbers || hasLabels(board, block.area)) {
      joined.push(block);
    } else {
      joined[beside] = { area: around(other.area, block.area), hasNumbers: true };
    }
  }
  return joined;
}

/** Numbers over which nothing stands go with the headings, or the table, over them. */
function joinAbove(board: Board, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks.toSorted((a, b) => a.area.top - b.area.top)) {
    const above = joined.findLastIndex(
      ({ area }) => area.bottom < block.area.top && overlaps(area, block.area, 'columns'),
    );
    const other = joined[above];
    const isLonely = other !== undefined && isOneCellWide(other.area) && !isOneCellWide(block.area);
    if (other === undefined || isLonely || !block.hasNumbers || hasHeadings(board, block.area)) {
      joined.push(block);
    } else {
      joined[above] = { area: around(other.area, block.area), hasNumbers: true };
    }
  }
  return joined;
}

function isOneCellWide({ left, right }: Area): boolean {
  return left === right;
}

/** True where most rows that hold numbers begin with words. */
function hasLabels(board: Board, area: Area): boolean {
  const rows = board.rowsIn(area).slice(0, sampled);
  const counted = rows.filter((row) => numbersIn(board, area, row) > 0);
  const labelled = counted.filter((row) => sortOf(board.at(row, area.left)) === 'words');
  return labelled.length * 2 > counted.length;
}

/** True where the first row holds words over the columns of numbers. */
function hasHeadings(board: Board, area: Area): boolean {
  return numbersIn(board, area, area.top) === 0 && wordsIn(board, area, area.top) > 0;
}

function wordsIn(board: Board, { left, right }: Area, row: number): number {
  let count = 0;
  for (let column = left; column <= right; column += 1) {
    if (sortOf(board.at(row, column)) === 'words') count += 1;
  }
  return count;
}

function overlaps(one: Area, other: Area, along: 'rows' | 'columns'): boolean {
  return along === 'rows'
    ? one.top <= other.bottom && other.top <= one.bottom
    : one.left <= other.right && other.left <= one.right;
}

function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
  };
}

/** A second row of headings below numbers begins another table. */
function splitAtHeadings(board: Board, block: Block): readonly Block[] {
  if (!block.hasNumbers) return [block];
  const { area } = block;
  const starts: number[] = [];
  let seenNumbers = false;
  let before = area.top;
  for (const row of board.rowsIn(area)) {
    const numbers = numbersIn(board, area, row);
    const isHeading = numbers === 0 && headingCells(board, area, row) >= 2;
    if (seenNumbers && isHeading) {
      // A title of one cell just over the headings belongs to them.
      const isTitle = numbersIn(board, area, before) === 0;
      starts.push(isTitle ? before : row);
      seenNumbers = false;
    } else if (numbers > 0) seenNumbers = true;
    before = row;
  }
  const edges = [area.top, ...starts, area.bottom + 1];
  return edges.slice(0, -1).flatMap((top, index) => {
    const bottom = (edges[index + 1] ?? top + 1) - 1;
    if (bottom < top) return [];
    const part = { ...area, top, bottom };
    return [{ area: part, hasNumbers: hasNumbers(board, part) }];
  });
}

/** Words or years in columns in which numbers stand above. */
function headingCells(board: Board, area: Area, row: number): number {
  let count = 0;
  for (let column = area.left + 1; column <= area.right; column += 1) {
    const cell = board.at(row, column);
    const isHeading = sortOf(cell) === 'words' || looksLikeYear(cell);
    if (isHeading && holdsNumbersAbove(board, area, row, column)) count += 1;
  }
  return count;
}

function holdsNumbersAbove(board: Board, area: Area, row: number, column: number): boolean {
  for (let above = row - 1; above >= Math.max(area.top, row - sampled); above -= 1) {
    const sort = sortOf(board.at(above, column));
    if (sort === 'number') return true;
  }
  return false;
}
