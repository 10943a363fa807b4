import type { StandardLevel } from '../domain/claims/known.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { IsoDate } from '../domain/time/period.ts';
import { standards } from '../reference/standards.ts';

/**
 * The percentage that a measure is held to on a day, or null where it is held to none: limits in days
 * are about single cases, and no level that a figure lies above or below.
 */
export function standardLevel({ standard: subject }: Measure, date: IsoDate): StandardLevel | null {
  const standard = standards.find(
    ({ subject: about, from, to = date }) => about === subject && from <= date && date <= to,
  );
  if (standard?.limit.kind !== 'share-within') return null;
  return { value: standard.limit.atLeastPercentage, unit: { kind: 'percentage' } };
}
