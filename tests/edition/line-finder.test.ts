import { describe, expect, it } from 'vitest';
import { findLine } from '../../src/edition/line-finder.ts';

const lines = {
  raw: [
    'headline: >-',
    '  There were 12 in',
    '  all, and 120',
    '    {homicide | against',
    '    previous}.',
  ],
  first: 3,
};

describe('the line of words in folded YAML', () => {
  it.each([
    ['There were', 4],
    ['12', 4],
    ['120', 5],
    ['in all, and', 4],
    ['{homicide | against previous}', 6],
    ['{homicide |\n  against previous}', 6],
  ])('%j begins on line %i', (text, line) => {
    expect(findLine(text, lines)).toBe(line);
  });

  it('is that of a position in the words, where one is asked for', () => {
    expect(findLine('in all', lines, 'in '.length)).toBe(5);
  });

  it('is the first where the words are not found', () => {
    expect(findLine('1', lines)).toBe(3);
  });
});
