import { statedChanges } from '../../src/reference/stated-changes.ts';
import type { DraftRow } from './draft.ts';

type Drafts = ReadonlyMap<string, readonly DraftRow[]>;

/**
 * Changes made-up numbers until returns that speak of the same thing agree, as the pairs in
 * `src/reference/agreements.ts` ask: one of each pair is made from the other. Each table has to be
 * balanced again afterwards.
 */
export function agree(drafts: Drafts): void {
  const rowsOf = (dataset: string) => drafts.get(dataset) ?? [];
  stopsByEthnicity(rowsOf('stops-by-ethnicity'), rowsOf('stops-by-age-self-defined'));
  stopsByAge(rowsOf('stops-by-age-officer-defined'), rowsOf('stops-by-age-self-defined'));
  postings(rowsOf('special-constabulary-postings'), rowsOf('special-constabulary'));
  strength(rowsOf('officer-strength-adjustments'), rowsOf('officer-strength'));
  for (const { dataset, of, change } of statedChanges) changes(rowsOf(dataset), of, change);
}

function stopsByEthnicity(rows: readonly DraftRow[], byAge: readonly DraftRow[]): void {
  for (const row of rows) {
    const same = byAge.filter((other) => isOf(other, row, 'ethnicity'));
    if (same.length > 0) row.numbers.stops = sum(same, 'stops');
  }
}

/** Stops of an age are as many whoever defines the ethnicity. */
function stopsByAge(rows: readonly DraftRow[], selfDefined: readonly DraftRow[]): void {
  const bands = Map.groupBy(rows, ({ period, codes }) => `${period.id} ${codes.age_band}`);
  for (const band of bands.values()) {
    const [first] = band;
    const same = selfDefined.filter((other) => first && isOf(other, first, 'age_band'));
    if (same.length > 0) spread(band, 'stops', sum(same, 'stops'));
  }
}

function postings(rows: readonly DraftRow[], byRank: readonly DraftRow[]): void {
  const total = byRank.find(({ codes }) => codes.rank === 'total');
  const parts = rows.filter(({ codes }) => codes.posting !== 'total');
  if (total !== undefined) spread(parts, 'headcount', total.numbers.headcount ?? 0);
}

function strength(rows: readonly DraftRow[], byRank: readonly DraftRow[]): void {
  for (const { period, numbers } of rows) {
    const total = byRank.find(
      ({ period: other, codes }) =>
        other.end === period.end && codes.group === 'total' && codes.rank === 'total',
    );
    if (total === undefined) continue;
    const { career_break: onBreak, external_secondment: away } = numbers;
    const counted = (total.numbers.strength ?? 0) + (onBreak ?? 0);
    numbers.home_office_strength = Number(counted.toFixed(2));
    numbers.full_force_strength = Number((counted + (away ?? 0)).toFixed(2));
  }
}

/** A stated change is the difference to the period before. */
function changes(rows: readonly DraftRow[], of: string, change: string): void {
  const ordered = rows.toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1));
  for (const [index, { numbers }] of ordered.entries()) {
    const before = ordered[index - 1]?.numbers[of] ?? null;
    const now = numbers[of] ?? null;
    if (before !== null && now !== null) numbers[change] = now - before;
  }
}

function isOf(row: DraftRow, other: DraftRow, dimension: string): boolean {
  return row.period.id === other.period.id && row.codes[dimension] === other.codes[dimension];
}

function sum(rows: readonly DraftRow[], column: string): number {
  return rows.reduce((subtotal, { numbers }) => subtotal + (numbers[column] ?? 0), 0);
}

/** Makes whole numbers add up to `whole`, each as large beside the others as it was. */
function spread(rows: readonly DraftRow[], column: string, whole: number): void {
  const before = sum(rows, column);
  for (const { numbers } of rows) {
    numbers[column] = before === 0 ? 0 : Math.floor(((numbers[column] ?? 0) * whole) / before);
  }
  const [first] = rows;
  if (first !== undefined)
    first.numbers[column] = (first.numbers[column] ?? 0) + whole - sum(rows, column);
}
