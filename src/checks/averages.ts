import { formatFigure } from '../domain/figures/format.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { agreements } from '../reference/agreements.ts';
import { askFor } from './ask-for.ts';
import type { Check } from './context.ts';
import { figurePlace } from './place.ts';

/** An average that a force states can be worked out again from the counts behind it. */
export const checkAverages: Check = ({ figures, measures, month, tables }) =>
  agreements
    .filter(({ needsRight }) => needsRight === true)
    .flatMap(({ left, right }) => {
      const stated = figures.series(left.measure, [], month.end);
      const latest = stated.findLast(({ value }) => value !== null);
      if (latest === undefined) return [];
      const counts = figures.series(right.measure, [], month.end);
      const behind = counts.find(({ period }) => period.id === latest.period.id);
      if (behind?.value != null) return [];
      const title = measures.get(left.measure)?.title ?? left.measure;
      const dataset = tables.get(measures.get(right.measure)?.dataset ?? '')?.dataset;
      return [
        {
          code: 'average-without-series',
          severity: 'note' as const,
          place: figurePlace(latest),
          says: `“${title}” is ${formatFigure(latest)} in ${formatPeriod(latest.period)}, and the counts of the whole period were not supplied, so nobody can work it out again`,
          fix:
            dataset === undefined
              ? 'Say beside it that nobody can work it out again.'
              : askFor('the counts of each month or quarter', dataset),
          about: [latest.id],
        },
      ];
    });
