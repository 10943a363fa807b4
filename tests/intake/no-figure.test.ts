import { describe, expect, it } from 'vitest';
import { readShorthand } from '../../src/intake/cells/shorthand.ts';

/** What a cell says, as a force’s return is read: its status without a number, or that it is refused. */
function readingOf(text: string): string {
  const read = readShorthand(text.trim());
  if (!read.ok) return 'refused';
  return read.value.number ?? read.value.status;
}

describe('what stands for “no figure” in one published file or another (quirk 12)', () => {
  it.each([
    ['NA', 'refused'],
    [' N/A ', 'refused'],
    [' -   ', 'refused'],
    ['[x]', 'unavailable'],
    ['[X]', 'unavailable'],
    ['[u]', 'refused'],
    ['[u1]', 'refused'],
    ['[z]', 'not-applicable'],
  ])('“%s” is never a number', (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });
});
