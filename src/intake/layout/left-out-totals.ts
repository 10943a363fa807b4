import type { NumberColumn } from '../../domain/tables/dataset.ts';
import { readPlainNumber } from '../cells/plain-number.ts';
import { type Cell, shownOf } from '../files/grid.ts';
import type { Spot } from './board.ts';
import type { BodyRow } from './body-rows.ts';
import type { HeadingMeaning } from './heading-meaning.ts';
import { spotOf } from './row-words.ts';
import type { ValueColumn } from './table-layout.ts';

/** A total that is no part of the return, and is not what the numbers beside it add up to. */
export interface TotalDiffers {
  readonly at: Spot;
  readonly sheet?: string;
  /** Its heading or label. */
  readonly words: string;
  /** What its cell shows. */
  readonly shown: string;
  readonly sum: number;
  /** The cells that add up to `sum`, in the order of the line. */
  readonly parts: readonly Spot[];
}

/** A total at the end of a row adds up the row, one at the foot of a column the column. */
type Line = 'row' | 'column';

interface Placed extends Spot {
  readonly measure: NumberColumn;
  readonly value: number | null;
  /** Along these lines it is itself a total, which the return asks for. */
  readonly sums: readonly Line[];
}

interface Total extends Spot {
  readonly words: string;
  readonly shown: string;
  readonly value: number | null;
  readonly measure: NumberColumn | null;
  readonly lines: readonly Line[];
}

/** Totals of other spans than the one that is seen, and what is no sum at all. */
const ofSomethingElse =
  /average|mean|cyfartaledd|median|ytd|to[\s-]date|running|cumulative|year|annual|12/i;

/** Holds the totals of a table that are left out against the numbers that are taken. */
export class LeftOutTotals {
  readonly #placed: Placed[] = [];
  readonly #totals: Total[] = [];
  readonly #others: (Spot & { readonly value: number | null })[] = [];

  /** A number of the return. */
  place(row: BodyRow, value: ValueColumn, cell: Cell, measure: NumberColumn): void {
    const spot = { row: row.row, column: value.column };
    const sums = linesWhere(row, value, (meaning) => meaning.isTotal || namesTotal(meaning));
    this.#placed.push({ ...spot, measure, value: numberOf(cell), sums });
  }

  /** A total that is no number of the return; `measure` is null where its headings do not name one. */
  leaveOut(row: BodyRow, value: ValueColumn, cell: Cell, measure: NumberColumn | null): void {
    const lines = linesWhere(row, value, ({ isTotal }) => isTotal);
    const headings = [...row.labels, ...value.headings].filter(({ meaning }) => meaning.isTotal);
    const words = headings.map(({ text }) => text).join(', ');
    const spot = { row: row.row, column: value.column };
    const shown = shownOf(cell);
    this.#totals.push({ ...spot, words, shown, value: numberOf(cell), measure, lines });
  }

  /** A number that is left out for another reason: it may be a part of a total all the same. */
  pass(spot: Spot, cell: Cell): void {
    this.#others.push({ ...spot, value: numberOf(cell) });
  }

  /** `sheet` is the name of the sheet that the table is on. */
  differences(sheet: string | undefined): readonly TotalDiffers[] {
    const named = sheet === undefined ? {} : { sheet };
    return this.#totals.flatMap((total) => {
      const [line, another] = total.lines;
      // A grand total is held by the totals that it adds up.
      if (line === undefined || another !== undefined || ofSomethingElse.test(total.words))
        return [];
      const found = this.#difference(total, line);
      return found === null ? [] : [{ ...found, ...named }];
    });
  }

  #difference(total: Total, line: Line): TotalDiffers | null {
    const inLine = this.#placed.filter((one) => sameLine(one, total, line));
    const measures = new Set(inLine.map(({ measure }) => measure));
    const [first, second] = measures;
    const measure = total.measure ?? (second === undefined ? first : undefined);
    if (total.value === null || measure === undefined || !isAdditive(measure)) return null;
    const parts = inLine.filter((one) => one.measure === measure && !one.sums.includes(line));
    const spans = this.#spans(parts, total, line).filter(({ length }) => length > 1);
    const sums = spans.map(sumOf);
    const [span] = spans;
    const [sum] = sums;
    if (span === undefined || sum === undefined || sums.includes(null)) return null;
    const leeway = measure.unit.kind === 'fte' ? (span.length + 1) / 20 : 0;
    const stated = total.value;
    if (sum === null || sums.some((one) => one !== null && isNear(one, stated, leeway)))
      return null;
    if (this.#others.some((one) => sameLine(one, total, line))) return null;
    const { words, shown, row, column } = total;
    return { at: { row, column }, words, shown, sum, parts: span.map(spotOf) };
  }

  /** What a total may be of, the likeliest first: from the total before it, to the one behind it, all before it, all. */
  #spans(parts: readonly Placed[], total: Total, line: Line): readonly (readonly Placed[])[] {
    const at = placeIn(total, line);
    const totals = this.#totals
      .filter((one) => sameLine(one, total, line))
      .map((one) => placeIn(one, line));
    const last = Math.max(-1, ...totals.filter((place) => place < at));
    const next = Math.min(Number.POSITIVE_INFINITY, ...totals.filter((place) => place > at));
    const between = (from: number, to: number) =>
      parts.filter((one) => placeIn(one, line) > from && placeIn(one, line) < to);
    return [between(last, at), between(at, next), between(-1, at), parts];
  }
}

function linesWhere(
  row: BodyRow,
  value: ValueColumn,
  isTotal: (meaning: HeadingMeaning) => boolean,
): readonly Line[] {
  return [
    ...(row.labels.some(({ meaning }) => isTotal(meaning)) ? (['column'] as const) : []),
    ...(value.headings.some(({ meaning }) => isTotal(meaning)) ? (['row'] as const) : []),
  ];
}

function namesTotal({ groups }: HeadingMeaning): boolean {
  return groups.some(([, code]) => code.toLowerCase() === 'total');
}

function sameLine(one: Spot, other: Spot, line: Line): boolean {
  return line === 'row' ? one.row === other.row : one.column === other.column;
}

function placeIn({ row, column }: Spot, line: Line): number {
  return line === 'row' ? column : row;
}

/** Averages and percentages have no sum. */
function isAdditive({ unit }: NumberColumn): boolean {
  return unit.kind === 'count' || unit.kind === 'fte' || unit.kind === 'money';
}

/** Null where a part is hidden, missing or no number. */
function sumOf(parts: readonly Placed[]): number | null {
  let sum = 0;
  for (const { value } of parts) {
    if (value === null) return null;
    sum += value;
  }
  return Math.round(sum * 1e6) / 1e6;
}

function isNear(sum: number, stated: number, leeway: number): boolean {
  return Math.abs(sum - stated) <= leeway + 1e-6;
}

function numberOf(cell: Cell): number | null {
  const read = readPlainNumber(cell.text.replace(/^£/, ''), { thousandsCommas: true });
  return read.ok ? read.value : null;
}
