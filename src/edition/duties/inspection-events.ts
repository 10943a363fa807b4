import type { Evidence, LegalEvent } from '../../domain/law/evidence.ts';
import { type InspectionReport, inspectionReports } from '../../domain/peel/reports.ts';
import type { Edition } from '../../domain/publication/publication.ts';
import type { Text } from '../../domain/statements/statement.ts';
import type { Table } from '../../domain/tables/table.ts';
import type { IsoDate } from '../../domain/time/period.ts';
import { inspectionCycle } from '../../reference/peel.ts';
import { publicationOf } from './table-evidence.ts';

/** What a return of grades tells of inspection reports. */
export interface InspectionsTold {
  readonly events: readonly LegalEvent[];
  readonly evidence: readonly Evidence[];
}

/**
 * Inspection reports whose day the return of grades gives: each starts the clocks of paragraph 7B and of section 55,
 * and is met for section 55 by the comments that its rows name. A report of a day that the body has recorded itself is
 * taken for the same one.
 */
export function inspectionsTold(
  grades: Table | undefined,
  editions: readonly Edition<Text>[],
  recorded: readonly LegalEvent[],
): InspectionsTold {
  const publicOn = publicationOf(editions);
  const days = new Set(
    recorded.filter(({ event }) => event === 'inspection-report').map(({ on }) => on),
  );
  const dated = inspectionReports(grades?.rows ?? []).flatMap((report) =>
    report.published === null ? [] : [{ ...report, published: report.published }],
  );
  return {
    events: dated.filter(({ published }) => !days.has(published)).map(eventOf),
    evidence: dated.flatMap((report) => {
      const { comments, published } = report;
      const site = comments === null ? null : publicOn(comments.source.period);
      if (comments === null || site === null) return [];
      // The return may say that they were public before the site that links to them.
      const said = comments.published;
      const { date, monthOnly } = said === null ? site : { date: said, monthOnly: false };
      return [
        {
          requirement: 'inspection-comments',
          place: {
            kind: 'link' as const,
            address: comments.address,
            title: `Comments: ${titleOf(report)}`,
          },
          published: date,
          confirmed: date,
          periods: [],
          monthOnly,
          event: published,
          ...(days.has(published) ? {} : { eventId: idOf(report) }),
        },
      ];
    }),
  };
}

function eventOf(report: InspectionReport & { readonly published: IsoDate }): LegalEvent {
  const { published, address } = report;
  return {
    event: 'inspection-report',
    on: published,
    monthOnly: false,
    title: titleOf(report),
    id: idOf(report),
    ...(address === '' ? {} : { address }),
  };
}

function idOf({ cycle, address }: InspectionReport): string {
  return `${cycle} ${address}`;
}

/** A cycle that is not stated has no name to give. */
function titleOf({ cycle }: InspectionReport): string {
  const title = inspectionCycle(cycle)?.title;
  return title === undefined ? 'PEEL report' : `Report of ${title}`;
}
