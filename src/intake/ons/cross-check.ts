import { formatNumber } from '../../domain/figures/format.ts';
import type { GridRow } from '../files/grid.ts';
import type { AreaRows } from './area-rows.ts';
import type { PublishedTable } from './find-tables.ts';
import type { ForceCounts } from './force-counts.ts';
import { type ByOffence, numbersInRow } from './numbers-in-row.ts';
import type { Remarks } from './remarks.ts';

/** Whose counts make a total, and what a person calls them. */
interface Sum {
  readonly total: ByOffence | undefined;
  readonly parts: readonly (ByOffence | undefined)[];
  readonly says: string;
}

/**
 * Areas against countries, regions against England, and both countries with the British Transport
 * Police against the whole, for each offence group. A sum with a part that is missing says nothing.
 */
export function compareTotals(
  rows: AreaRows,
  counts: ReadonlyMap<string, ForceCounts>,
  table: PublishedTable,
  remarks: Remarks,
): void {
  const read = (row: GridRow) => numbersInRow(row, table, remarks);
  // An area that is not read, and might be a region, is missing from both sums.
  const unknown = (letter: 'E' | 'W') =>
    rows.undecided.filter((area) => area.startsWith(letter)).map(() => undefined);
  const inCountry = (letter: 'E' | 'W') => [
    ...[...counts].filter(([area]) => area.startsWith(letter)).map(([, one]) => one.numbers),
    ...unknown(letter),
  ];
  const countries = new Map([...rows.countries].map(([country, row]) => [country, read(row)]));
  const england = countries.get('england');
  const wales = countries.get('wales');
  const transport = rows.transport === undefined ? undefined : read(rows.transport);
  const sums: readonly Sum[] = [
    { total: england, parts: inCountry('E'), says: 'the areas of England' },
    { total: wales, parts: inCountry('W'), says: 'the areas of Wales' },
    {
      total: england,
      parts: [...rows.regions.map(read), ...unknown('E')],
      says: 'the regions of England',
    },
    {
      total: countries.get('england-and-wales'),
      parts: [england, wales, transport],
      says: 'England, Wales and the British Transport Police',
    },
  ];
  for (const { total, parts, says } of sums) {
    const found = parts.filter((part) => part !== undefined);
    if (total === undefined || found.length === 0 || found.length < parts.length) continue;
    compare(says, total, found, remarks);
  }
}

/** The partnerships of a force, and what is assigned to none, against its own row. */
export function compareParts(
  force: string,
  { numbers }: ForceCounts,
  parts: readonly ByOffence[],
  remarks: Remarks,
): void {
  if (parts.length > 0) compare(`the partnerships of ${force}`, numbers, parts, remarks);
}

function compare(
  says: string,
  totals: ByOffence,
  parts: readonly ByOffence[],
  remarks: Remarks,
): void {
  for (const [offence, total] of totals) {
    const values = parts.map((part) => part.get(offence)?.value ?? null);
    if (total.value === null || values.includes(null)) continue;
    const sum = values.reduce<number>((subtotal, value) => subtotal + (value ?? 0), 0);
    if (sum === total.value) continue;
    const refusal = {
      code: 'published-total-differs',
      says: `${says} come to ${formatNumber(sum, 0)}, and the published total is ${formatNumber(total.value, 0)}`,
      fix: 'Compare the file with the one on the publisher’s page; if it is the same, ask its publisher.',
    };
    remarks.add('warning', refusal, total.at ?? {});
  }
}
