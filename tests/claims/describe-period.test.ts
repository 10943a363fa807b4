import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPeriod, isPeriodLabel } from '../../src/domain/claims/describe-period.ts';
import { formatPeriodShort } from '../../src/domain/time/period.ts';
import { periods } from '../charts/chart-arbitrary.ts';

describe('The label of a category', () => {
  it('is a period’s where formatPeriodShort wrote it', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(isPeriodLabel(formatPeriodShort(period))).toBe(true);
      }),
    );
  });

  it.each(['White', '16 to 19', '2024', 'Q1', 'May', '12 months', '999', ''])(
    'is no period’s where it is “%s”',
    (label) => {
      expect(isPeriodLabel(label)).toBe(false);
    },
  );
});

describe('A period in a sentence', () => {
  it.each([
    ['May 2024', 'in May 2024'],
    ['Q4 2023/24', 'in Q4 2023/24'],
    ['2023/24', 'in 2023/24'],
    ['31 May 2024', 'on 31 May 2024'],
    ['12 May 2024', 'on 12 May 2024'],
    ['12 months to Feb 2024', 'in the 12 months to Feb 2024'],
  ])('%s is said “%s”', (label, said) => {
    expect(inPeriod(label)).toBe(said);
  });
});
