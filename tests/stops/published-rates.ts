import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { roundHalfAway } from '../../src/domain/figures/format.ts';
import { ratePer1000 } from '../../src/domain/stops/rates/stop-row.ts';

const file = new URL('../../../shared/data/home-office/stop-and-search.csv.gz', import.meta.url);

export const ratesArePresent = existsSync(file);

export interface PublishedRate {
  readonly place: string;
  readonly searches: number;
  readonly population: number;
  readonly rate: number;
}

/** Rows of "Ethnicity facts and figures" that print a count, a population and a rate (quirk 21). */
export function readPublishedRates(): readonly PublishedRate[] {
  const rows: readonly Record<string, string>[] = parse(gunzipSync(readFileSync(file)), {
    columns: (names: readonly string[]) => names.map((name) => name.trim()),
    bom: true,
  });
  return rows.flatMap((row) => {
    const searches = numberIn(row['Number of stop and searches']);
    const population = numberIn(row['Population by ethnicity']);
    const rate = numberIn(row['Rate per 1,000 population by ethnicity']);
    if (searches === null || population === null || rate === null) return [];
    const place = `${row.Geography}, ${row.Time}, ${row.Ethnicity}`;
    return [{ place, searches, population, rate }];
  });
}

function numberIn(text = ''): number | null {
  const digits = text.replaceAll(/[\s,]/g, '');
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : null;
}

/** Those that the same function as in every table does not reproduce to two decimals. */
export function notReproduced(published: readonly PublishedRate[]): readonly PublishedRate[] {
  return published.filter(({ searches, population, rate }) => {
    const made = ratePer1000(searches, population);
    return made === null || roundHalfAway(made.value, 2) !== rate;
  });
}
