import { formatFigure } from '../domain/figures/format.ts';
import { formatPeriod } from '../domain/time/period.ts';
import type { Check } from './context.ts';
import { figurePlace } from './place.ts';

const ending = '-monthly-average-stated';

/** An average that a force states can be worked out again from the counts behind it. */
export const checkAverages: Check = ({ figures, measures, month }) => {
  const stated = [...measures.values()].filter(({ id }) => id.endsWith(ending));
  return stated.flatMap((measure) => {
    const computed = measure.id.slice(0, -'-stated'.length);
    const latest = figures
      .series(measure.id, [], month.end)
      .findLast(({ value }) => value !== null);
    if (latest === undefined) return [];
    const counts = figures.series(computed, [], month.end);
    const behind = counts.find(({ period }) => period.id === latest.period.id);
    if (behind?.value != null) return [];
    return [
      {
        code: 'average-without-series',
        severity: 'note' as const,
        place: figurePlace(latest),
        says: `“${measure.title}” is ${formatFigure(latest)} in ${formatPeriod(latest.period)}, and the counts of the whole period were not supplied, so nobody can work it out again`,
        fix: 'Ask the force for the counts of each month or quarter.',
        about: [latest.id],
      },
    ];
  });
};
