import { describe, expect, it } from 'vitest';
import { standardOn, standards } from '../../src/reference/standards.ts';

describe('standards', () => {
  it('ask for 90% of 999 calls within ten seconds', () => {
    expect(standardOn('999-answering', '2024-05-31')?.limit).toEqual({
      kind: 'share-within',
      atLeastPercentage: 90,
      withinSeconds: 10,
    });
  });

  it.each([
    ['2022-05-06', undefined],
    ['2022-05-07', 35],
    ['2023-04-04', 35],
    ['2023-04-05', 28],
    ['2024-06-30', 28],
  ])('limit Clare’s Law on %s to days: %s', (date, withinDays) => {
    const expected = withinDays === undefined ? undefined : { kind: 'all-within', withinDays };
    expect(standardOn('clares-law', date)?.limit).toEqual(expected);
  });

  it('are claimed for no day before a source shows them', () => {
    expect(standardOn('999-answering', '2021-10-31')).toBeUndefined();
    expect(standards.filter((standard) => !standard.startKnown).map(({ id }) => id)).toEqual([
      '999-within-ten-seconds',
      'clares-law-35-days',
    ]);
  });

  it('are passed off as confirmed nowhere: their own instruments were not seen', () => {
    expect(standards.map(({ certainty }) => certainty)).toEqual([
      'reported',
      'reported',
      'reported',
    ]);
  });
});
