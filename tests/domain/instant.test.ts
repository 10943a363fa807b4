import { expect, test } from 'vitest';
import { formatInstant, ukClock, ukInstant } from '../../src/domain/time/instant.ts';

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

test('an instant is said by the clocks of the United Kingdom, on both sides of both changes', () => {
  expect(formatInstant('2024-03-31T00:59:00Z')).toBe('31 March 2024 at 12:59am');
  expect(formatInstant('2024-03-31T01:00:00Z')).toBe('31 March 2024 at 2am');
  expect(formatInstant('2024-10-26T23:59:00Z')).toBe('27 October 2024 at 12:59am');
  expect(formatInstant('2024-10-27T02:00:00Z')).toBe('27 October 2024 at 2am');
});

test('in the hour that comes twice, an instant says which it is', () => {
  expect(formatInstant('2024-10-27T00:30:00Z')).toBe(
    '27 October 2024 at 1:30am, before the clocks went back',
  );
  expect(formatInstant('2024-10-27T01:30:00Z')).toBe(
    '27 October 2024 at 1:30am, after the clocks went back',
  );
});

test('midday, midnight and the afternoon are said as people say them', () => {
  expect(formatInstant('2024-06-30T23:00:00Z')).toBe('1 July 2024 at midnight');
  expect(formatInstant('2024-07-01T11:00:00Z')).toBe('1 July 2024 at midday');
  expect(formatInstant('2024-07-01T11:05:00Z')).toBe('1 July 2024 at 12:05pm');
  expect(formatInstant('2024-12-02T16:30:00Z')).toBe('2 December 2024 at 4:30pm');
});

test('what is no instant is not said in other words', () => {
  expect(formatInstant('')).toBe('');
});
