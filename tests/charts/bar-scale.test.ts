import { describe, expect, it } from 'vitest';
import { fitBars } from '../../src/publish/charts/bar-scale.ts';

describe('Fitting bars with their texts', () => {
  it('gives the longest bar all the room that its text leaves', () => {
    expect(fitBars([{ value: 10, room: 20 }], 100, 220)).toMatchObject({ zero: 100, unit: 10 });
  });

  it('lets a short bar have a long text', () => {
    const ends = [
      { value: 10, room: 20 },
      { value: 1, room: 100 },
    ];
    expect(fitBars(ends, 100, 220)).toMatchObject({ zero: 100, unit: 10 });
  });

  it('shortens all bars where a text would not fit', () => {
    const ends = [
      { value: 10, room: 20 },
      { value: 8, room: 60 },
    ];
    expect(fitBars(ends, 100, 220)).toMatchObject({ zero: 100, unit: 7.5 });
  });

  it('makes room on both sides of zero', () => {
    const ends = [
      { value: 6, room: 10 },
      { value: -4, room: 10 },
    ];
    expect(fitBars(ends, 0, 120)).toMatchObject({ zero: 50, unit: 10 });
  });

  it('gives zeros no length', () => {
    expect(fitBars([{ value: 0, room: 20 }], 100, 220)).toMatchObject({ zero: 100, unit: 0 });
  });

  it('never gives a negative length', () => {
    expect(fitBars([{ value: 5, room: 500 }], 0, 100).unit).toBe(0);
  });

  it('says where a text has no room at all', () => {
    expect(fitBars([{ value: 0, room: 500 }], 0, 100).fits).toBe(false);
    expect(fitBars([{ value: 0, room: 50 }], 0, 100).fits).toBe(true);
  });
});
