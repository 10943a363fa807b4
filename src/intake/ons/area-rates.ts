import { formatNumber } from '../../domain/figures/format.ts';
import type { GivenQuantity } from '../../domain/tables/table.ts';
import type { AreaNames } from './area-name.ts';
import { areaRows } from './area-rows.ts';
import type { PublishedTable } from './find-tables.ts';
import type { ForceCounts } from './force-counts.ts';
import { type ByOffence, numbersInRow, populationInRow } from './numbers-in-row.ts';
import type { Remarks } from './remarks.ts';

/** Residents of an area and its published rates per 1,000 of them. */
export interface AreaRates {
  readonly population: GivenQuantity | undefined;
  readonly rates: ByOffence;
}

/** Residents and rates by area, from the table of rates. */
export function ratesByArea(
  table: PublishedTable,
  names: AreaNames,
  remarks: Remarks,
): ReadonlyMap<string, AreaRates> {
  const { areas } = areaRows(table, names, remarks);
  return new Map(
    [...areas].map(([area, row]) => [
      area,
      {
        population: populationInRow(row, table, remarks),
        rates: numbersInRow(row, table, remarks),
      },
    ]),
  );
}

/** The published population is rounded to hundreds, and the published rate is worked out before. */
const populationRounding = 50;

/** The last digits of a rate printed to 15 significant digits. */
const noise = 1e-9;

/** Works every published rate out again, and names those beyond what rounding can do. */
export function checkRates(
  area: string,
  counts: ForceCounts,
  { population, rates }: AreaRates,
  remarks: Remarks,
): void {
  const residents = population?.value ?? 0;
  if (residents <= populationRounding) return;
  for (const [offence, { value: rate, at }] of rates) {
    const count = counts.numbers.get(offence)?.value ?? null;
    if (rate === null || count === null) continue;
    const least = (count / (residents + populationRounding)) * 1000;
    const most = (count / (residents - populationRounding)) * 1000;
    if (rate >= least - noise && rate <= most + noise) continue;
    const worked = formatNumber((count / residents) * 1000, decimals);
    const refusal = {
      code: 'published-rate-differs',
      says: `${area}: ${formatNumber(count, 0)} crimes and ${formatNumber(residents, 0)} residents give ${worked} per 1,000, and the published rate is ${formatNumber(rate, decimals)}`,
      fix: 'Figures here use the count and the population; ask the publisher which is right.',
    };
    remarks.add('warning', refusal, at ?? {});
  }
}

const decimals = 3;
