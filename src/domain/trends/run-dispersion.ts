import { compareSharesOfYears } from '../statistics/compare-shares-of-years.ts';
import { compareYears } from '../statistics/compare-years.ts';
import { type Dispersion, shownDispersion } from '../statistics/dispersion.ts';
import { chancesOf } from './chances.ts';
import type { Run } from './series.ts';

/** The months show it where chance alone would do so in fewer than one case of twenty. */
const rare = 0.05;

/**
 * How many times as much the figures of a run vary as chance alone lets them, by the table of two years of its months
 * or quarters; null where there are not two years, and where the table does not show that they vary by more.
 */
export function runDispersion({ readings, perYear }: Run): Dispersion | null {
  const dispersion = readings.length < 2 * perYear ? null : ofTwoYears({ readings, perYear });
  return shownDispersion(dispersion, rare);
}

function ofTwoYears({ readings, perYear }: Pick<Run, 'readings' | 'perYear'>): Dispersion | null {
  const chances = chancesOf(readings.slice(-2 * perYear));
  switch (chances.kind) {
    case 'events': {
      const { events } = chances;
      return compareYears(events.slice(perYear), events.slice(0, perYear))?.dispersion ?? null;
    }
    case 'shares': {
      const { samples } = chances;
      const compared = compareSharesOfYears(samples.slice(perYear), samples.slice(0, perYear));
      return compared?.dispersion ?? null;
    }
    case 'values':
      return null;
  }
}
