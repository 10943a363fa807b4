import { parse } from 'csv-parse/sync';
import { formatPeriod, parsePeriod } from '../../../src/domain/time/period.ts';
import type { ToldFigures } from './told.ts';

/** All `measures/<measure>/figures.csv`. */
export function readCsvFigures(texts: readonly string[]): ToldFigures {
  const rows = texts.flatMap((text): Record<string, string>[] => parse(text, { columns: true }));
  return new Map(
    rows.map(({ figure = '', value = '', shown = '', unit = '', status = '', period = '' }) => [
      figure,
      { value: value === '' ? null : Number(value), shown, unit, status, period: inWords(period) },
    ]),
  );
}

function inWords(id: string): string {
  const period = parsePeriod(id.replaceAll('12-months-to-', '12 months to '));
  return period === null ? id : formatPeriod(period);
}
