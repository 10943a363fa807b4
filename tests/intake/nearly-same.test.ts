import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeColumn } from '../../src/domain/tables/dataset.ts';
import { codeBook } from '../../src/intake/cells/code-book.ts';
import { textCell } from '../../src/intake/files/grid.ts';

const hubs: CodeColumn = {
  kind: 'code',
  name: 'hub',
  title: 'Hub',
  description: '',
  codes: 'open',
};

/** What the last of these names is read as, or why it is not. */
function last(...names: readonly string[]): string {
  const book = codeBook(hubs, 'numbers');
  const [read] = names.map((name) => book.read(textCell(name))).slice(-1);
  return read?.ok === true ? read.value : (read?.refusal.code ?? '');
}

describe('A name that differs from another in a digit alone', () => {
  it.each([
    ['North Rural', 'North Rural1'],
    ['North Rural1', 'North Rural'],
    ['North Rural', 'N0rth Rural'],
    ['N0rth Rural', 'North Rural'],
    ['Culver', 'Cu1ver'],
  ])('is asked about, whichever comes first: %s, %s', (one, other) => {
    expect(last(one, other)).toBe('nearly-same-name');
    expect(last(one, other, one)).not.toBe('nearly-same-name');
  });

  it.each([
    ['Team 1', 'Team 2'],
    ['Team', 'Team 1'],
    ['Response1', 'Response2'],
    ['A', 'A1'],
    ['M1', 'M5'],
    ['Hub 10', 'Hub 1'],
  ])('is another name where the digit tells the two apart: %s, %s', (one, other) => {
    expect(last(one, other)).not.toBe('nearly-same-name');
  });

  it('is never one that has no digit beside names that have none', () => {
    const words = fc.array(fc.stringMatching(/^[A-Z][a-z]{2,9}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, (names) => !last(...names).includes('nearly-same')),
      { numRuns: 50 },
    );
  });
});

describe('What stands where there is no name', () => {
  it.each(['N/A', 'n.a.', 'NULL', '=A1', '#BUSY!', '#WERT!'])('is no name: %s', (text) => {
    expect(last(text)).toMatch(/not-a-name|spreadsheet-error/);
  });
});
