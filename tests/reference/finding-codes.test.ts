import { describe, expect, it } from 'vitest';
import { findingCodes, reasonAddress } from '../../src/reference/finding-codes/index.ts';
import { emittedCodes } from './emitted-codes.ts';

const registered = findingCodes.map(({ code }) => code);

describe('the codes of findings', () => {
  it('are registered, every one that the sources can give', () => {
    const emitted = emittedCodes();
    expect(emitted).toEqual(
      expect.arrayContaining(['ranks-disagree', 'same-key', 'figure-unbound']),
    );
    expect(emitted.filter((code) => !registered.includes(code))).toEqual([]);
  });

  it('are given by the sources, every one that is registered', () => {
    const emitted = emittedCodes();
    expect(registered.filter((code) => !emitted.includes(code))).toEqual([]);
  });

  it('are each registered once', () => {
    expect(registered.length).toBe(new Set(registered).size);
  });

  it('have a title, a reason, something to do and a source', () => {
    const bare = findingCodes.filter(({ title, why, fix, source }) =>
      [title, why, fix, source].some((text) => text.length < 5),
    );
    expect(bare).toEqual([]);
  });

  it('have an address on the site', () => {
    expect(reasonAddress('ranks-disagree')).toBe('methods/checks/index.html#ranks-disagree');
  });
});
