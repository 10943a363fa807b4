import type { LegalEvent } from '../../domain/law/evidence.ts';
import type { Table } from '../../domain/tables/table.ts';
import { parsePeriod } from '../../domain/time/period.ts';

/** Inspection reports whose day the return of grades gives: each starts the clock of one month. */
export function inspectionEvents(grades: Table | undefined): readonly LegalEvent[] {
  const events = (grades?.rows ?? []).flatMap((row): LegalEvent[] => {
    const { published = '', report = '' } = row.texts;
    const day = parsePeriod(published);
    if (day?.kind !== 'day') return [];
    const cycle = grades?.labels.cycle?.[row.codes.cycle ?? ''] ?? '';
    return [
      {
        event: 'inspection-report',
        on: day.start,
        monthOnly: false,
        title: cycle === '' ? 'PEEL report' : `PEEL report, ${cycle}`,
        ...(report === '' ? {} : { address: report }),
      },
    ];
  });
  return [...new Map(events.map((event) => [`${event.on} ${event.title}`, event])).values()];
}
