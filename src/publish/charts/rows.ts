import { axisLine } from './axis.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawLines } from './text.ts';
import { widest, wrapText } from './text-width.ts';

const betweenRows = 14;

/** Between the names of categories and the marks beside them. */
const afterName = 12;

/** Categories one below the other: where each of them has its marks. */
export interface Rows extends Drawing {
  /** Where marks may begin; they end at the right edge of the sheet. */
  readonly left: number;
  readonly tops: readonly number[];
}

export interface RowShape {
  readonly top: number;
  readonly marksHeight: number;
  /** Right edge for names above their marks; the sheet's where not given. */
  readonly namesEnd?: number;
}

/**
 * Names the categories of a horizontal chart: beside their marks where there is the room, else each
 * on its own lines above. The narrow sheet has room beside for names of one short line.
 */
export function layOutRows(categories: readonly string[], shape: RowShape, frame: Frame): Rows {
  const room = frame.width * (frame.name === 'wide' ? 0.34 : 0.3);
  const beside = categories.map((category) => wrapText(category, room, frame.textSize));
  const width = Math.max(0, ...beside.map((lines) => widest(lines, frame.textSize)));
  const wrapped = beside.some((lines) => lines.length > 1);
  if (width > room || (wrapped && frame.name === 'narrow')) {
    return layOutRowsBelow(categories, shape, frame);
  }
  return rowsBeside(beside, width + afterName, shape, frame);
}

function rowsBeside(
  names: readonly (readonly string[])[],
  left: number,
  { top, marksHeight }: RowShape,
  frame: Frame,
): Rows {
  const tops: number[] = [];
  const marks: string[] = [];
  let y = top;
  for (const lines of names) {
    const nameHeight = lines.length * frame.lineHeight;
    const height = Math.max(marksHeight, nameHeight);
    const first = y + (height - nameHeight) / 2 + frame.textSize * 0.95;
    tops.push(y + (height - marksHeight) / 2);
    marks.push(
      ...drawLines('label', lines, { x: left - afterName, y: first, anchor: 'end' }, frame),
    );
    y += height + betweenRows;
  }
  return { left, tops, marks, height: y - betweenRows };
}

/** Each name above its marks, which have the whole width. */
export function layOutRowsBelow(
  categories: readonly string[],
  { top, marksHeight, namesEnd }: RowShape,
  frame: Frame,
): Rows {
  const tops: number[] = [];
  const marks: string[] = [];
  let y = top;
  for (const category of categories) {
    const lines = wrapText(category, namesEnd ?? frame.width, frame.textSize);
    marks.push(...drawLines('label', lines, { x: 0, y: y + frame.textSize }, frame));
    y += lines.length * frame.lineHeight + 3;
    tops.push(y);
    y += marksHeight + betweenRows;
  }
  return { left: 0, tops, marks, height: y - betweenRows };
}

/** The line of zero at `x`: through all rows, or at each row where names stand between them. */
export function drawZero({ left, tops, height }: Rows, marksHeight: number, x: number) {
  if (left > 0) return [axisLine({ x, y: (tops[0] ?? 0) - 4 }, { x, y: height + 4 })];
  return tops.map((top) => axisLine({ x, y: top - 1 }, { x, y: top + marksHeight + 1 }));
}
