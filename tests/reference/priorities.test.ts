import { describe, expect, it } from 'vitest';
import { prioritiesOn, prioritySets } from '../../src/reference/priorities.ts';

describe('national priorities for policing', () => {
  it('are the six of the National Crime and Policing Measures, in the order of the guidance', () => {
    expect(prioritiesOn('2024-06-30')?.priorities.map(({ id }) => id)).toEqual([
      'homicide',
      'serious-violence',
      'drugs-and-county-lines',
      'neighbourhood-crime',
      'cyber-crime',
      'victim-satisfaction',
    ]);
  });

  it('begin on 31 May 2021, when SI 2021/547 came into force', () => {
    expect(prioritiesOn('2021-05-30')).toBeUndefined();
    expect(prioritiesOn('2021-05-31')?.id).toBe('2021');
  });

  it('name the Order and its guidance as their source', () => {
    expect(prioritySets.map((set) => set.source.title)).toEqual([
      expect.stringContaining('SI 2021/547'),
    ]);
  });
});
