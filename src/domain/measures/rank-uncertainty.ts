import type { Interval } from '../statistics/interval.ts';
import { rankIntervals } from '../statistics/rank-interval.ts';
import { evaluate } from './evaluate.ts';
import type { Group } from './group.ts';
import type { Formula, Measure, Uncertainty } from './measure.ts';
import { atMembers, membership } from './members.ts';
import type { Scope, Sources } from './scope.ts';

/**
 * The places that the own area can hold by chance, among the members that the rank is worked out over
 * (`statistics/rank-interval.ts`); null where any of them has no count or exposure.
 */
export function rankInterval(
  measure: Measure,
  { events, exposure }: Extract<Uncertainty, { kind: 'rank' }>,
  group: Group,
  sources: Sources,
): Interval | null {
  const { formula, dataset, where } = measure;
  if (!('rank' in formula)) throw new Error(`${measure.id} is no rank.`);
  const scope: Scope = { sources, dataset, where, group };
  const members = membership(formula.over, scope);
  if (!members.found) return null;
  const own = members.codes.indexOf(members.own ?? '');
  const amounts = (amount: Formula) =>
    atMembers(members.codes, formula.over, scope, (at) =>
      evaluate({ ...measure, formula: amount }, at.group, at.sources),
    ).map(({ value }) => value ?? Number.NaN);
  const exposures = amounts(exposure);
  const exposed = amounts(events).map((count, index) => ({
    events: count,
    exposure: exposures[index] ?? Number.NaN,
  }));
  const interval = rankIntervals(exposed, `${formula.first}-first`)?.[own];
  if (interval === undefined) return null;
  const { low, high, level } = interval;
  return { low, high, level, method: 'rank' };
}
