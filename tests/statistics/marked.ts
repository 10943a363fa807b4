import type { ControlChart, SpecialCause } from '../../src/domain/statistics/control-chart.ts';
import { specialCauses } from '../../src/domain/statistics/special-cause.ts';

/** Positions that a rule marks among values held against a mean of 0, near limits of ±2, limits of ±3. */
export function markedBy(rule: SpecialCause, values: readonly number[]): number[] {
  const lines = { mean: 0, lower: -3, upper: 3, nearLower: -2, nearUpper: 2 };
  const causes = specialCauses(
    values.map((value) => ({ value, ...lines })),
    1e-9,
  );
  return causes.flatMap((rules, at) => (rules.includes(rule) ? [at] : []));
}

/** Positions that a rule marks on a chart. */
export function markedOn(chart: ControlChart | null, rule: SpecialCause): number[] {
  return (chart?.points ?? []).flatMap(({ causes }, at) => (causes.includes(rule) ? [at] : []));
}
