import type { Row } from '../tables/table.ts';
import { type IsoDate, parsePeriod } from '../time/period.ts';

/** A report of the inspectorate that grades of a cycle stand in. */
export interface InspectionReport {
  /** The cycle as returns code it: `2023-25`. */
  readonly cycle: string;
  /** Null where the return gives no day. */
  readonly published: IsoDate | null;
  /** Empty where the return gives none. */
  readonly address: string;
}

/** The reports that rows of grades name by day or address, each once, oldest first, undated ones first. */
export function inspectionReports(rows: readonly Row[]): readonly InspectionReport[] {
  const reports = new Map<string, InspectionReport>();
  for (const row of rows) {
    const { cycle = '' } = row.codes;
    const { report: address = '' } = row.texts;
    const published = publishedOn(row);
    if (published === null && address === '') continue;
    reports.set([published ?? '', cycle, address].join(' '), { cycle, published, address });
  }
  return [...reports].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, report]) => report);
}

/** The day on which a grade was published; null where its row gives none that can be read. */
export function publishedOn({ texts }: Pick<Row, 'texts'>): IsoDate | null {
  const day = parsePeriod(texts.published ?? '');
  return day?.kind === 'day' ? day.start : null;
}
