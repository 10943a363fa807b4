import type { Dataset } from '../../domain/tables/dataset.ts';
import type { GivenQuantity, ReturnSource, Row } from '../../domain/tables/table.ts';
import type { AreaRates } from './area-rates.ts';
import type { PublishedTable } from './find-tables.ts';
import type { ForceCounts } from './force-counts.ts';
import type { PublishedFile } from './read-force-areas.ts';

const notGiven: GivenQuantity = { value: null, status: 'unavailable', given: '' };

/** One row for each area and offence group, with what the table of rates says of it. */
export function comparisonRows(
  counts: ReadonlyMap<string, ForceCounts>,
  rates: ReadonlyMap<string, AreaRates>,
  source: ReturnSource,
): readonly Row[] {
  return [...counts].flatMap(([area, { row, numbers }]) =>
    [...numbers].map(([offence, crimes]) => ({
      period: source.period,
      codes: { area, offence },
      numbers: {
        crimes,
        population: rates.get(area)?.population ?? notGiven,
        published_rate: rates.get(area)?.rates.get(offence) ?? notGiven,
      },
      texts: {},
      source,
      row,
    })),
  );
}

export function sourceOf(file: PublishedFile, { period, sheet }: PublishedTable): ReturnSource {
  return {
    file: file.path,
    sha256: file.sha256,
    ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
    period,
    revision: file.revision,
  };
}

/** Label by code, by coded column. */
export function labelsOf(dataset: Dataset): Readonly<Record<string, Record<string, string>>> {
  return Object.fromEntries(
    dataset.columns.flatMap((column) =>
      column.kind === 'code' && column.codes !== 'open'
        ? [[column.name, Object.fromEntries(column.codes.map(({ code, label }) => [code, label]))]]
        : [],
    ),
  );
}
