import type { LegalEvent } from '../../domain/law/evidence.ts';
import { inspectionReports } from '../../domain/peel/reports.ts';
import type { Table } from '../../domain/tables/table.ts';
import { inspectionCycle } from '../../reference/peel.ts';

/** Inspection reports whose day the return of grades gives: each starts the clock of one month. */
export function inspectionEvents(grades: Table | undefined): readonly LegalEvent[] {
  return inspectionReports(grades?.rows ?? []).flatMap(({ cycle, published, address }) => {
    if (published === null) return [];
    return [
      {
        event: 'inspection-report' as const,
        on: published,
        monthOnly: false,
        title: titleOf(cycle),
        ...(address === '' ? {} : { address }),
      },
    ];
  });
}

/** A cycle that is not stated has no name to give. */
function titleOf(cycle: string): string {
  const title = inspectionCycle(cycle)?.title;
  return title === undefined ? 'PEEL report' : `Report of ${title}`;
}
