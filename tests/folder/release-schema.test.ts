import { describe, expect, it } from 'vitest';
import type { ReleaseRecord } from '../../src/domain/release/release.ts';
import { isRelease } from '../../src/folder/release-schema.ts';

const first: ReleaseRecord = {
  id: '2024-06-r1',
  published: '2024-07-01T08:30:00Z',
  previous: null,
  editions: [{ edition: '2024-06', revision: 1, reason: '', published: '2024-07-01T08:30:00Z' }],
  corrections: [],
};
const second: ReleaseRecord = {
  ...first,
  id: '2024-06-r2',
  previous: { id: '2024-06-r1', sha256: '0'.repeat(64) },
};
const withdrawn = { on: '2024-07-02', reason: 'A number was wrong.', role: 'Officer' };

function told(former: object): boolean {
  const { id, published, previous } = second;
  return isRelease({ id, published, previous, changes: [], history: [second, former] });
}

describe('the history that a package holds', () => {
  it('may tell of releases that were withdrawn, or that nobody signed', () => {
    expect(told(first)).toBe(true);
    expect(told({ ...first, withdrawn })).toBe(true);
    expect(told({ ...first, unsigned: 'The key was lost.' })).toBe(true);
  });

  it.each([
    ['a day that is none', { withdrawn: { ...withdrawn, on: '../../x' } }],
    ['more than is written', { withdrawn: { ...withdrawn, more: 1 } }],
    ['a reason that is no text', { unsigned: ['x'] }],
  ])('is refused with %s', (_, more) => {
    expect(told({ ...first, ...more })).toBe(false);
  });
});
