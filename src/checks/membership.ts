import { total } from '../domain/measures/group.ts';
import { memberships } from '../reference/agreements.ts';
import type { Check } from './context.ts';
import { cellPlace } from './place.ts';

/** A group that is said to belong to a table is found in that table. */
export const checkMemberships: Check = ({ tables }) =>
  memberships.flatMap(({ part, whole, says }) => {
    const table = tables.get(part.dataset);
    const groups = new Set(tables.get(whole.dataset)?.rows.map(({ codes }) => codes[whole.column]));
    const outside = (table?.rows ?? []).filter(({ codes }) => {
      const code = codes[part.column];
      return code !== undefined && code !== total && !groups.has(code);
    });
    const newest = new Map(outside.map((row) => [row.codes[part.column] ?? '', row]));
    return [...newest].map(([code, row]) => ({
      code: 'team-outside-table',
      severity: 'note' as const,
      place: cellPlace(row, part.column),
      says: `“${table?.labels[part.column]?.[code] ?? code}” stands beside the table it belongs to: ${says}`,
      fix: 'Ask the force whether one of the rows is the same team under another name.',
      about: [part.dataset],
    }));
  });
