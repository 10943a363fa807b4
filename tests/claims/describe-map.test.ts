import { describe, expect, it } from 'vitest';
import { describeMap, type MappedValue } from '../../src/domain/claims/describe-map.ts';
import { mapClasses } from '../../src/domain/places/map-classes.ts';
import { inEnglish } from '../builders/in-english.ts';

function say(values: readonly (number | null)[], decimals = 0): string {
  const mapped = values.map(
    (value, index): MappedValue => ({
      name: `A${index + 1}`,
      value,
      text: value?.toFixed(decimals) ?? '[x]',
    }),
  );
  return describeMap(mapped, {
    areas: 'small areas',
    decimals,
    classes: inEnglish(mapClasses(values, decimals)),
  });
}

describe('The description of a map', () => {
  it('tells a few areas one by one, from the highest', () => {
    expect(say([5.2, 24.1, 12.3], 1)).toBe('From the highest: A2 24.1; A3 12.3; A1 5.2.');
  });

  it('tells of many the highest, the middle one and the classes', () => {
    expect(say([0, 1, 2, 3, 4, 5, 6, 7, 80])).toBe(
      'Of 9 small areas the highest is A9, 80; half have no more than 4. None in 1; 1 to 2 in 2; 3 to 4 in 2; 5 to 6 in 2; 7 or more in 2.',
    );
  });

  it('names all that are highest', () => {
    expect(say([9, 9, 1, 1, 1, 1, 1, 1, 1])).toMatch(
      /^Of 9 small areas the highest is A1 and A2, 9;/,
    );
  });

  it('names those without a figure', () => {
    expect(say([3, null])).toBe('A1 3. A2 has no figure.');
    expect(say([3, null, null, 4])).toBe('From the highest: A4 4; A1 3. A2 and A3 have no figure.');
  });

  it('says so where there is no figure at all', () => {
    expect(say([null, null])).toBe('None of 2 small areas has a figure.');
  });
});
