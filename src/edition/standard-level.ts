import type { StandardLevel } from '../domain/claims/known.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { IsoDate } from '../domain/time/period.ts';
import { standardOn } from '../reference/standards.ts';

/**
 * The percentage that a measure is held to on a day, or null where it is held to none: limits in days
 * are about single cases, and no level that a figure lies above or below.
 */
export function standardLevel({ standard: subject }: Measure, date: IsoDate): StandardLevel | null {
  const standard = subject === undefined ? undefined : standardOn(subject, date);
  if (standard?.limit.kind !== 'share-within') return null;
  return { value: standard.limit.atLeastPercentage, unit: { kind: 'percentage' } };
}
