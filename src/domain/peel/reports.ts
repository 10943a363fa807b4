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
  /** The body’s comments on it, where a row names them. */
  readonly comments: ReportComments | null;
}

/** Where the body’s comments on a report are (Police Act 1996, section 55). */
export interface ReportComments {
  readonly address: string;
  /** Null where the return gives no day. */
  readonly published: IsoDate | null;
  /** The return that names them. */
  readonly source: Row['source'];
}

/** The reports that rows of grades name by day or address, each once, oldest first, undated ones first. */
export function inspectionReports(rows: readonly Row[]): readonly InspectionReport[] {
  const reports = new Map<string, InspectionReport>();
  for (const row of rows) {
    const { cycle = '' } = row.codes;
    const { report: address = '' } = row.texts;
    const published = publishedOn(row);
    if (published === null && address === '') continue;
    const key = [published ?? '', cycle, address].join(' ');
    const comments = reports.get(key)?.comments ?? commentsIn(row);
    reports.set(key, { cycle, published, address, comments });
  }
  return [...reports].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, report]) => report);
}

/** The day on which a grade was published; null where its row gives none that can be read. */
export function publishedOn({ texts }: Pick<Row, 'texts'>): IsoDate | null {
  return dayIn(texts.published);
}

function commentsIn({ texts, source }: Row): ReportComments | null {
  const { comments: address = '' } = texts;
  return address === '' ? null : { address, published: dayIn(texts.comments_published), source };
}

function dayIn(said: string | undefined): IsoDate | null {
  const day = parsePeriod(said ?? '');
  return day?.kind === 'day' ? day.start : null;
}
