import { askFor } from './ask-for.ts';
import type { Check } from './context.ts';
import { gapsIn } from './elements.ts';
import { linePlace } from './place.ts';

/** Data that a section speaks of and that were never supplied, a picture of them perhaps. */
export const checkSupply: Check = (context) => {
  const told = new Set(
    context.found
      .filter(({ code }) => code === 'return-not-supplied')
      .flatMap(({ about = [] }) => about),
  );
  return gapsIn(context).flatMap((gap) =>
    gap.lacks.flatMap((id) => {
      const table = context.tables.get(id);
      if (table === undefined || table.rows.length > 0 || told.has(id)) return [];
      return [
        {
          code: 'data-not-supplied',
          severity: 'note' as const,
          place: linePlace(gap.section, gap.title),
          says: `no data for “${table.dataset.title}” were supplied: “${gap.title}” cannot be shown or checked`,
          fix: askFor('the data behind it', table.dataset),
          about: [id],
        },
      ];
    }),
  );
};
