import { expect, test } from 'vitest';
import { ukClock, ukInstant } from '../../src/domain/time/instant.ts';

test('half past nine in summer is half past eight in UTC, and in winter the same', () => {
  expect(ukInstant('2024-07-01', '09:30')).toBe('2024-07-01T08:30:00Z');
  expect(ukInstant('2024-12-02', '09:30')).toBe('2024-12-02T09:30:00Z');
});

test('clocks go forward on 31 March 2024 at one and back on 27 October 2024 at two', () => {
  expect(ukInstant('2024-03-31', '00:59')).toBe('2024-03-31T00:59:00Z');
  expect(ukInstant('2024-03-31', '02:00')).toBe('2024-03-31T01:00:00Z');
  expect(ukInstant('2024-10-27', '00:30')).toBe('2024-10-26T23:30:00Z');
  expect(ukInstant('2024-10-27', '02:00')).toBe('2024-10-27T02:00:00Z');
});

test('the hour that is skipped counts as not yet forward, and the one that comes twice as the first', () => {
  expect(ukInstant('2024-03-31', '01:30')).toBe('2024-03-31T01:30:00Z');
  expect(ukInstant('2024-10-27', '01:30')).toBe('2024-10-27T00:30:00Z');
});

test('the last evening of June in UTC is the first of July on the clocks', () => {
  expect(ukClock('2024-06-30T23:30:00Z')).toEqual({ date: '2024-07-01', time: '00:30' });
  expect(ukClock('2024-12-31T23:30:00Z')).toEqual({ date: '2024-12-31', time: '23:30' });
});
