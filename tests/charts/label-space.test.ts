import { describe, expect, it } from 'vitest';
import { LabelSpace, type Spot } from '../../src/publish/charts/label-space.ts';

const bounds = { left: 0, top: 0, right: 100, bottom: 100 };
const middle: Spot = { x: 50, y: 50, anchor: 'middle' };
const lower: Spot = { x: 50, y: 80, anchor: 'middle' };

describe('Space for labels', () => {
  it('gives a label the first spot that is free', () => {
    expect(new LabelSpace(bounds).place('12', 10, [middle, lower])).toBe(middle);
  });

  it('gives it the next spot where the first is taken by another label', () => {
    const space = new LabelSpace(bounds);
    space.place('12', 10, [middle]);
    expect(space.place('34', 10, [middle, lower])).toBe(lower);
  });

  it('gives it none where all are taken', () => {
    const space = new LabelSpace(bounds);
    space.take({ left: 0, top: 0, right: 100, bottom: 100 });
    expect(space.place('12', 10, [middle, lower])).toBeUndefined();
  });

  it('gives it none outside the bounds', () => {
    const outside: Spot = { x: 99, y: 50, anchor: 'start' };
    expect(new LabelSpace(bounds).place('12', 10, [outside])).toBeUndefined();
  });

  it('keeps labels off a slanting line', () => {
    const space = new LabelSpace(bounds);
    space.takeLine({ x: 0, y: 0 }, { x: 100, y: 100 });
    expect(space.place('12', 10, [middle, lower])).toBe(lower);
  });

  it('prefers a later spot to one that is to be avoided', () => {
    const space = new LabelSpace(bounds);
    space.avoid({ left: 0, top: 45, right: 100, bottom: 47 });
    expect(space.place('12', 10, [middle, lower])).toBe(lower);
  });

  it('uses a spot that is to be avoided where there is no other', () => {
    const space = new LabelSpace(bounds);
    space.avoid({ left: 0, top: 45, right: 100, bottom: 47 });
    expect(space.place('12', 10, [middle])).toBe(middle);
  });
});
