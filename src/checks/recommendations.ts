import type { Finding } from '../domain/findings/finding.ts';
import { currentRows } from '../domain/tables/current-rows.ts';
import type { Table } from '../domain/tables/table.ts';
import { cellPlace } from './place.ts';

/** A recommendation that was not accepted comes with the reason why (guidance on paragraph 7C(b)). */
export function checkRecommendations(table: Table): readonly Finding[] {
  if (table.dataset.id !== 'complaint-recommendations') return [];
  return currentRows(table.dataset, table.rows)
    .filter(({ codes, texts }) => codes.status === 'not-accepted' && !texts.reason?.trim())
    .map((row) => {
      const name = table.labels.recommendation?.[row.codes.recommendation ?? ''] ?? '';
      return {
        code: 'recommendation-without-reason',
        severity: 'error',
        place: cellPlace(row, 'reason'),
        says: `the recommendation “${name}” was not accepted, and no reason is given`,
        fix: 'Give the reason that the force gave.',
        about: [table.dataset.id],
      };
    });
}
