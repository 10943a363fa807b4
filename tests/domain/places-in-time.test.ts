import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month, type Period, parsePeriod, shiftMonth } from '../../src/domain/time/period.ts';
import { placesInTime, type Rhythm } from '../../src/domain/time/places-in-time.ts';

function read(texts: string): readonly Period[] {
  return texts.split(' ').flatMap((text) => parsePeriod(text) ?? []);
}

function places(texts: string, rhythm: Rhythm): string {
  return placesInTime(read(texts), rhythm)
    .map(({ id }) => id)
    .join(' ');
}

describe('the places of an axis of time', () => {
  it.each<[string, Rhythm, string]>([
    ['2023-08 2023-10', 1, '2023-08 2023-09 2023-10'],
    ['2023-11 2024-02', 1, '2023-11 2023-12 2024-01 2024-02'],
    ['2023-24-q1 2023-24-q3 2023-24-q4', 3, '2023-24-q1 2023-24-q2 2023-24-q3 2023-24-q4'],
    ['2020-21 2021-22 2023-24', 12, '2020-21 2021-22 2022-23 2023-24'],
    ['2024-01-31 2024-03-31', 1, '2024-01-31 2024-02-29 2024-03-31'],
    [
      '2021-22-to-q3 2023-24-to-q3 2024-25-to-q3',
      12,
      '2021-22-to-q3 2022-23-to-q3 2023-24-to-q3 2024-25-to-q3',
    ],
  ])('for %s have one for what is missing between them', (texts, rhythm, all) => {
    expect(places(texts, rhythm)).toBe(all);
  });

  it.each<[string, string, Rhythm]>([
    ['quarters that are each the one a year before', '2021-22-q4 2022-23-q4 2023-24-q4', 3],
    [
      'this quarter beside the last and the one a year before',
      '2022-23-q4 2023-24-q3 2023-24-q4',
      3,
    ],
    ['months that are returned by the quarter', '2023-09 2023-12 2024-03', 3],
    ['days that end no month', '2024-01-15 2024-03-15', 1],
    ['periods of two kinds', '2023-24-q2 2023-24-q4 2023-24', 3],
    ['a few periods far apart', '2019-05 2024-04 2024-05', 1],
    ['a single one', '2024-05', 1],
  ])('are as they are of %s', (_, texts, rhythm) => {
    expect(places(texts, rhythm)).toBe(texts);
  });

  it('have every month once from the first to the last, however many of them are taken out', () => {
    const year = Array.from({ length: 24 }, (_, at) => shiftMonth(2023, 1, at)).map((one) =>
      month(one.year, one.month),
    );
    const inside = fc.uniqueArray(fc.integer({ min: 1, max: 22 }), { maxLength: 12 });
    fc.assert(
      fc.property(inside, (out) => {
        const there = year.filter((_, at) => !out.includes(at));
        expect(placesInTime(there.toReversed(), 1)).toEqual(year);
      }),
    );
  });
});
