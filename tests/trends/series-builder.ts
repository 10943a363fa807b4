import type { Figure } from '../../src/domain/figures/figure.ts';
import { count, type Unit } from '../../src/domain/figures/unit.ts';
import type { Behind, BehindOf } from '../../src/domain/measures/behind.ts';
import { lengthInDays, month, type Period, quarter } from '../../src/domain/time/period.ts';
import type { Judged } from '../../src/domain/trends/trend.ts';

/** Months from January 2022, one figure each; null where a month has no value. */
export function months(
  values: readonly (number | null)[],
  { unit, decimals }: Pick<Judged, 'unit' | 'decimals'> = offences,
): readonly Figure[] {
  return values.map((value, index) => {
    const period = month(2022 + Math.floor(index / 12), (index % 12) + 1);
    return figure(value, period, unit, decimals);
  });
}

/** Financial quarters from April 2022. */
export function quarters(values: readonly number[]): readonly Figure[] {
  return values.map((value, index) =>
    figure(value, quarter(2022 + Math.floor(index / 4), (index % 4) + 1), offences.unit, 0),
  );
}

/** Shares of months from January 2022 in per cent, with what is behind each. */
export function shares(
  samples: readonly { readonly successes: number; readonly trials: number }[],
): {
  readonly series: readonly Figure[];
  readonly behind: BehindOf;
} {
  const series = months(
    samples.map(({ successes, trials }) => (100 * successes) / trials),
    percentage,
  );
  const found = new Map<string, Behind>(
    series.map(({ id }, index) => [
      id,
      { kind: 'share', ...(samples[index] ?? { successes: 0, trials: 1 }) },
    ]),
  );
  return { series, behind: ({ id }) => found.get(id) ?? null };
}

/** The same two values, one after the other, for so many months: no chart finds a signal in it. */
export function alternating(a: number, b: number, times: number): readonly number[] {
  return Array.from({ length: times }, (_, index) => (index % 2 === 0 ? a : b));
}

/** The same value so many times. */
export function steady(value: number, times: number): readonly number[] {
  return Array.from({ length: times }, () => value);
}

export const offences: Judged = {
  direction: 'lower-is-better',
  unit: count('offence'),
  decimals: 0,
  uncertainty: { kind: 'count' },
};

export const percentage: Judged = {
  direction: 'higher-is-better',
  unit: { kind: 'percentage' },
  decimals: 1,
  uncertainty: { kind: 'share', of: { cell: 'all' } },
};

export const averageDays: Judged = {
  direction: 'lower-is-better',
  unit: { kind: 'decimal', one: 'day', many: 'days' },
  decimals: 1,
};

/** Each figure counts events over the days of its period. */
export const counted: BehindOf = ({ value, period }) =>
  value === null ? null : { kind: 'events', events: value, exposure: lengthInDays(period) };

/** Nothing is known of what is behind a figure. */
export const measured: BehindOf = () => null;

function figure(value: number | null, period: Period, unit: Unit, decimals: number): Figure {
  return {
    id: `offences.${period.id}`,
    measure: 'offences',
    value,
    status: value === null ? 'unavailable' : 'final',
    unit,
    decimals,
    place: { code: 'E23000026', name: 'Bedfordshire' },
    period,
    dimensions: [],
    provenance: { dataset: 'test', origin: 'given', formula: '', working: '', cells: [] },
  };
}
