import { selects } from '../../src/domain/measures/select.ts';
import type { Dataset, NumberColumn } from '../../src/domain/tables/dataset.ts';
import type { DraftRow } from './draft.ts';
import { constants, factors, likenesses, sizes } from './likeness.ts';
import { randomOf } from './random.ts';

/** What made-up numbers depend on besides their row. */
export interface Setting {
  readonly seed: string;
  /** Residents of the area by ethnic group. */
  readonly population: Readonly<Record<string, number>>;
}

const usualSize = 30;

/** Puts a number into each number column of a row. */
export function putNumbers(dataset: Dataset, row: DraftRow, setting: Setting): void {
  const nothing = likenesses[dataset.id]?.nothing ?? {};
  for (const column of dataset.columns) {
    if (column.kind !== 'number') continue;
    const empty = nothing[column.name];
    const isEmpty = empty !== undefined && selects(empty, row.codes);
    row.numbers[column.name] = isEmpty ? null : numberFor(dataset, column, row, setting);
  }
}

function numberFor(
  dataset: Dataset,
  column: NumberColumn,
  row: DraftRow,
  { seed, population }: Setting,
): number {
  const constant = constants[column.name];
  if (constant !== undefined) return constant;
  const codes = Object.values(row.codes);
  if (column.name === 'population') {
    return codes.reduce((residents, code) => population[code] ?? residents, 0);
  }
  const words = [seed, dataset.id, column.name, ...codes];
  // Rows of one series share a level, so that a line drawn through them wavers and does not jump.
  const level = randomOf(...words).around(sizeOf(column, codes), 0.5);
  const value = randomOf(...words, row.period.id).around(level, unevenness(column, level));
  return within(column, value);
}

/** How far, in shares of its level, a number may lie from it: small counts jump about the most. */
function unevenness({ unit }: NumberColumn, level: number): number {
  return unit.kind === 'count' ? Math.max(0.2, 2 / Math.sqrt(level)) : 0.2;
}

function sizeOf(column: NumberColumn, codes: readonly string[]): number {
  if (column.unit.kind === 'percentage') return 60;
  if (column.unit.kind === 'scale') return column.unit.labels.length / 2;
  const size = sizes[column.name] ?? usualSize;
  return codes.reduce((sized, code) => sized * (factors[code] ?? 1), size);
}

function within(column: NumberColumn, value: number): number {
  const least = column.unit.kind === 'scale' ? 1 : (column.minimum ?? 0);
  const most = mostOf(column);
  return Number(Math.min(most, Math.max(least, value)).toFixed(column.decimals));
}

function mostOf({ unit, maximum }: NumberColumn): number {
  if (unit.kind === 'scale') return unit.labels.length;
  if (unit.kind === 'rank') return constants.out_of ?? Number.POSITIVE_INFINITY;
  return maximum ?? (unit.kind === 'percentage' ? 100 : Number.POSITIVE_INFINITY);
}
