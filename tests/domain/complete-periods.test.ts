import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lastComplete,
  periodAfter,
  periodOn,
  periodsBetween,
  type ReckonedKind,
} from '../../src/domain/time/complete-periods.ts';
import { anyDate } from './dates.ts';

const anyKind = fc.constantFrom<ReckonedKind>('month', 'quarter', 'financial-year');

describe('a date', () => {
  it.each([
    ['month', '2024-02-29', '2024-02'],
    ['quarter', '2024-03-31', '2023-24-q4'],
    ['quarter', '2024-04-01', '2024-25-q1'],
    ['quarter', '2024-12-31', '2024-25-q3'],
    ['financial-year', '2024-03-31', '2023-24'],
    ['financial-year', '2024-04-01', '2024-25'],
  ] as const)('lies in the %s: %s in %s', (kind, date, id) => {
    expect(periodOn(kind, date).id).toBe(id);
  });

  it.each([
    ['month', '2024-12-31', '2025-01'],
    ['quarter', '2024-02-10', '2024-25-q1'],
    ['financial-year', '2024-03-31', '2024-25'],
  ] as const)('is followed by a new %s: %s by %s', (kind, date, id) => {
    expect(periodAfter(kind, date).id).toBe(id);
  });

  it.each([
    ['month', '2024-06-30', '2024-05'],
    ['month', '2024-07-01', '2024-06'],
    ['quarter', '2024-06-30', '2023-24-q4'],
    ['quarter', '2024-07-01', '2024-25-q1'],
    ['financial-year', '2024-03-31', '2022-23'],
    ['financial-year', '2024-04-01', '2023-24'],
    ['month', '2025-01-01', '2024-12'],
  ] as const)('has a last complete %s: %s has %s', (kind, on, id) => {
    expect(lastComplete(kind, on).id).toBe(id);
  });

  it('lies in its period, and after the last complete one without a day between', () => {
    fc.assert(
      fc.property(anyKind, anyDate, (kind, date) => {
        const period = periodOn(kind, date);
        expect(period.start <= date && date <= period.end).toBe(true);
        expect(periodAfter(kind, lastComplete(kind, date).start)).toEqual(period);
      }),
    );
  });
});

describe('the periods between two dates', () => {
  it.each([
    ['month', '2024-01-31', '2024-03-30', ['2024-01', '2024-02']],
    ['month', '2024-03-01', '2024-03-30', []],
    ['quarter', '2024-03-31', '2024-09-30', ['2023-24-q4', '2024-25-q1', '2024-25-q2']],
    ['quarter', '2024-04-01', '2024-04-30', []],
    ['financial-year', '2023-03-31', '2025-03-31', ['2022-23', '2023-24', '2024-25']],
    ['financial-year', '2025-03-31', '2023-03-31', []],
  ] as const)('are each %s that ends from %s to %s: %j', (kind, from, to, ids) => {
    expect(periodsBetween(kind, from, to).map(({ id }) => id)).toEqual(ids);
  });

  it('all end from the first date to the second, and none that does is left out', () => {
    fc.assert(
      fc.property(anyKind, anyDate, fc.nat(900), (kind, from, days) => {
        const to = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000);
        const until = to.toISOString().slice(0, 10);
        const periods = periodsBetween(kind, from, until);
        for (const { end } of periods) expect(from <= end && end <= until).toBe(true);
        const next = periods.at(-1)?.end;
        const after = next === undefined ? periodOn(kind, from) : periodAfter(kind, next);
        expect(after.end > until).toBe(true);
      }),
    );
  });
});
