import { describe, expect, it } from 'vitest';
import { allOf, anyOf, columnLetters, counted, echo } from '../../src/intake/wording.ts';

describe('Words of a finding', () => {
  it.each([
    ['45.5', '45.5'],
    ['-1,234', '-1,234'],
    ['2024-05', '2024-05'],
    ['Theft', '“Theft”'],
    ['two\nlines', '“two lines”'],
    ['word '.repeat(30), `“${'word '.repeat(12).trimEnd()}…”`],
  ])('repeat %j', (text, words) => {
    expect(echo(text)).toBe(words);
  });

  it('list values, and say how many a long list leaves out', () => {
    expect(anyOf(['a', 'b', 'c'])).toBe('a, b or c');
    expect(allOf(['a', 'b'])).toBe('a and b');
    expect(allOf(['a'])).toBe('a');
    expect(anyOf(Array.from({ length: 15 }, (_, index) => `v${index}`))).toBe(
      'v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11 or one of 3 more',
    );
  });

  it('count in the singular and the plural', () => {
    expect(counted(1, 'row')).toBe('1 row');
    expect(counted(1204, 'row')).toBe('1,204 rows');
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('call column %i %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});
