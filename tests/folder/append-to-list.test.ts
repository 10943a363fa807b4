import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendToList } from '../../src/folder/append-to-list.ts';
import { parseYaml } from '../../src/folder/yaml-document.ts';
import { exampleTexts } from '../builders/edited-example.ts';

const entry = { finding: 'block-stale', says: 'It is the newest there is.' };

function saidBy(text: string | null): unknown {
  const parsed = parseYaml(text ?? '');
  return parsed.ok ? parsed.value : parsed.problems;
}

describe('an entry added to a list', () => {
  it('stands after the others, at their margin, and leaves every line as it was', () => {
    const text = 'a: 1 # why\nnotes:\n    # first\n    - finding: x # so\n\n# end\nb: [1,  2]\n';
    expect(appendToList(text, 'notes', { finding: 'gone' })).toBe(
      'a: 1 # why\nnotes:\n    # first\n    - finding: x # so\n    - finding: gone\n\n# end\nb: [1,  2]\n',
    );
  });

  it.each([
    ['a: 1', 'a: 1\nnotes:\n  - finding: gone\n'],
    ['notes: []\nb: 2\n', 'notes:\n  - finding: gone\nb: 2\n'],
    ['notes: # none yet\nb: 2\n', 'notes: # none yet\n  - finding: gone\nb: 2\n'],
    ['notes: null\n', 'notes:\n  - finding: gone\n'],
    ['notes:\n- finding: x\n', 'notes:\n- finding: x\n- finding: gone\n'],
    ['notes:\r\n  - finding: x\r\n', 'notes:\r\n  - finding: x\r\n  - finding: gone\r\n'],
    ['', 'notes:\n  - finding: gone\n'],
  ])('makes of %j the text %j', (text, expected) => {
    expect(appendToList(text, 'notes', { finding: 'gone' })).toBe(expected);
  });

  it('is refused where the list is written in brackets, or is no list', () => {
    expect(appendToList('notes: [{ finding: x }]\n', 'notes', entry)).toBeNull();
    expect(appendToList('notes: later\n', 'notes', entry)).toBeNull();
  });

  it('says what it was given to say, whatever that is, and nothing else changes', () => {
    const text = exampleTexts.get('editions/2024-06/edition.yaml') ?? '';
    const before = saidBy(text);
    const said = fc
      .string({ minLength: 1, maxLength: 200, unit: 'grapheme' })
      // A letter that was lost is refused wherever YAML is read.
      .map((one) => one.replaceAll(/[\s\p{C}\u{fffd}]+/gu, ' ').trim())
      .filter((one) => one !== '');
    fc.assert(
      fc.property(said, fc.array(said, { minLength: 1, maxLength: 2 }), (says, told) => {
        const made = appendToList(text, 'notes', { finding: says, told, signed: { role: says } });
        const after = { finding: says, told, signed: { role: says } };
        const { notes } = before as { notes: readonly unknown[] };
        expect(saidBy(made)).toEqual({ ...(before as object), notes: [...notes, after] });
        const lines = (made ?? '').split('\n');
        expect(text.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
