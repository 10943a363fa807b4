import type { Figure } from '../../src/domain/figures/figure.ts';
import { count, type Unit } from '../../src/domain/figures/unit.ts';
import { month, type Period, quarter } from '../../src/domain/time/period.ts';
import type { Judged } from '../../src/domain/trends/trend.ts';

/** Months from January 2022, one figure each; null where a month has no value. */
export function months(values: readonly (number | null)[]): readonly Figure[] {
  return values.map((value, index) =>
    figure(value, month(2022 + Math.floor(index / 12), (index % 12) + 1)),
  );
}

/** Financial quarters from April 2022. */
export function quarters(values: readonly number[]): readonly Figure[] {
  return values.map((value, index) =>
    figure(value, quarter(2022 + Math.floor(index / 4), (index % 4) + 1)),
  );
}

/** The same two values, one after the other, for so many months: no chart finds a signal in it. */
export function alternating(a: number, b: number, times: number): readonly number[] {
  return Array.from({ length: times }, (_, index) => (index % 2 === 0 ? a : b));
}

export const offences: Judged = {
  direction: 'lower-is-better',
  unit: count('offence'),
  decimals: 0,
};

export const percentage: Judged = {
  direction: 'higher-is-better',
  unit: { kind: 'percentage' },
  decimals: 1,
};

function figure(value: number | null, period: Period, unit: Unit = count('offence')): Figure {
  return {
    id: `offences.${period.id}`,
    measure: 'offences',
    value,
    status: value === null ? 'unavailable' : 'final',
    unit,
    decimals: 0,
    place: { code: 'E23000026', name: 'Bedfordshire' },
    period,
    dimensions: [],
    provenance: { dataset: 'test', origin: 'given', formula: '', working: '', cells: [] },
  };
}
