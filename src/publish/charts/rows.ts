import { axisLine } from './axis.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawLines, type TextRole } from './text.ts';
import { widest, wrapText } from './text-width.ts';

/** Between rows, unless there are so many that they stand closer. */
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
  /** What share of the sheet names may take beside their marks, also on several lines. */
  readonly share?: number;
  readonly between?: number;
  /** How a category's name is set. */
  readonly roleOf?: (category: number) => TextRole;
}

/**
 * Names the categories of a horizontal chart: beside their marks where there is the room, else each
 * on its own lines above. The narrow sheet has room beside for names of one short line.
 */
export function layOutRows(categories: readonly string[], shape: RowShape, frame: Frame): Rows {
  const room = frame.width * (shape.share ?? (frame.name === 'wide' ? 0.34 : 0.3));
  const beside = categories.map((category, index) =>
    wrapText(category, room, frame.textSize, isBold(index, shape)),
  );
  const width = Math.max(
    0,
    ...beside.map((lines, index) => widest(lines, frame.textSize, isBold(index, shape))),
  );
  const wrapped = beside.some((lines) => lines.length > 1);
  const oneLine = frame.name === 'narrow' && shape.share === undefined;
  if (width > room || (wrapped && oneLine)) {
    return layOutRowsBelow(categories, shape, frame);
  }
  return rowsBeside(beside, width + afterName, shape, frame);
}

function rowsBeside(
  names: readonly (readonly string[])[],
  left: number,
  shape: RowShape,
  frame: Frame,
): Rows {
  const { top, marksHeight, between = betweenRows } = shape;
  const tops: number[] = [];
  const marks: string[] = [];
  let y = top;
  for (const [index, lines] of names.entries()) {
    const nameHeight = lines.length * frame.lineHeight;
    const height = Math.max(marksHeight, nameHeight);
    const first = y + (height - nameHeight) / 2 + frame.textSize * 0.95;
    tops.push(y + (height - marksHeight) / 2);
    marks.push(
      ...drawLines(
        roleIn(shape, index),
        lines,
        { x: left - afterName, y: first, anchor: 'end' },
        frame,
      ),
    );
    y += height + between;
  }
  return { left, tops, marks, height: y - between };
}

function roleIn({ roleOf }: RowShape, category: number): TextRole {
  return roleOf?.(category) ?? 'label';
}

function isBold(category: number, shape: RowShape): boolean {
  return roleIn(shape, category) === 'value';
}

/** Each name above its marks, which have the whole width. */
export function layOutRowsBelow(
  categories: readonly string[],
  shape: RowShape,
  frame: Frame,
): Rows {
  const { top, marksHeight, namesEnd, between = betweenRows } = shape;
  const tops: number[] = [];
  const marks: string[] = [];
  let y = top;
  for (const [index, category] of categories.entries()) {
    const lines = wrapText(category, namesEnd ?? frame.width, frame.textSize, isBold(index, shape));
    marks.push(...drawLines(roleIn(shape, index), lines, { x: 0, y: y + frame.textSize }, frame));
    y += lines.length * frame.lineHeight + 3;
    tops.push(y);
    y += marksHeight + between;
  }
  return { left: 0, tops, marks, height: y - between };
}

/** The line of zero at `x`: through all rows, or at each row where names stand between them. */
export function drawZero({ left, tops, height }: Rows, marksHeight: number, x: number) {
  if (left > 0) return [axisLine({ x, y: (tops[0] ?? 0) - 4 }, { x, y: height + 4 })];
  return tops.map((top) => axisLine({ x, y: top - 1 }, { x, y: top + marksHeight + 1 }));
}
