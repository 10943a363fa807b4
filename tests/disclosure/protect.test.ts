import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultProfile, findProfile } from '../../src/domain/disclosure/profile.ts';
import { people, peopleMeasure } from './count-tables.ts';
import { besideBruteForce, protectAll, type Tables } from './protected.ts';

const few = { numRuns: 25 };
const small = fc.constantFrom(0, 1, 2, 3, 5, 6, 7);
const any = fc.constantFrom(0, 0, 1, 2, 3, 5, 6, 7, 9, 12, 15, 20, 28, 40);

function table(sizes: Readonly<Record<string, number>>, values: readonly number[]): Tables {
  return { tables: [people(sizes, values)], measures: [peopleMeasure(sizes)] };
}

function numbers(least: number, of: fc.Arbitrary<number>) {
  return fc.array(of, { minLength: least, maxLength: least });
}

const twoWay = { sex: 3, age: 3 };
const threeWay = { sex: 2, age: 2, area: 2 };

describe('the range proven for a hidden number', () => {
  it('is that of all whole-number tables that fit, in tables of two dimensions', () => {
    fc.assert(
      fc.property(numbers(6, small), (values) => {
        const tables = table({ sex: 2, age: 3 }, values);
        const { proven, tried } = besideBruteForce(tables, protectAll(tables));
        expect(proven).toEqual(tried);
      }),
      few,
    );
  });

  it('is that of all whole-number tables that fit, in tables of three dimensions', () => {
    fc.assert(
      fc.property(numbers(8, small), (values) => {
        const tables = table(threeWay, values);
        const { proven, tried } = besideBruteForce(tables, protectAll(tables));
        expect(proven).toEqual(tried);
      }),
      { numRuns: 10 },
    );
  });
});

describe('what is published of a table of people', () => {
  it('leaves five numbers possible for every hidden one, or stops publication', () => {
    fc.assert(
      fc.property(numbers(12, any), (values) => {
        const protection = protectAll(table({ sex: 3, age: 4 }, values));
        const narrow = protection.numbers.filter(
          ({ least, most }) => most !== null && most - least < 4,
        );
        expect(narrow.every(({ safe }) => !safe)).toBe(true);
        expect(protection.numbers.every(({ safe }) => safe)).toBe(narrow.length === 0);
      }),
      few,
    );
  });

  it('is safe wherever there are enough people to hide among', () => {
    const plenty = fc.constantFrom(1, 2, 3, 4, 5, 8, 13, 21, 34);
    fc.assert(
      fc.property(numbers(12, plenty), (values) => {
        const protection = protectAll(table({ sex: 3, age: 4 }, [...values.slice(0, 11), 60]));
        expect(protection.numbers.filter(({ safe }) => !safe)).toEqual([]);
      }),
      few,
    );
  });

  it('hides every count of 1 to 4 and no zero', () => {
    fc.assert(
      fc.property(numbers(9, fc.constantFrom(0, 1, 4, 5, 9, 30)), (values) => {
        const protection = protectAll(table(twoWay, [...values.slice(0, 8), 30]));
        const hidden = [...protection.cells.values()].map(({ value }) => value);
        const shown = values.slice(0, 8).filter((value) => value > 0 && value < 5).length;
        expect(hidden.filter((value) => value !== null && value > 0 && value < 5)).toHaveLength(
          shown,
        );
        expect(hidden.includes(0)).toBe(protection.zeroHidden);
      }),
      few,
    );
  });

  it('hides nothing where nothing is small', () => {
    fc.assert(
      fc.property(numbers(9, fc.constantFrom(0, 5, 8, 40)), (values) => {
        const protection = protectAll(table(twoWay, values));
        expect(protection.numbers).toEqual([]);
        expect(protection.figures.size).toBe(0);
      }),
      few,
    );
  });

  it('is the same for the same tables', () => {
    fc.assert(
      fc.property(numbers(12, any), (values) => {
        const once = protectAll(table({ sex: 3, age: 4 }, values));
        const again = protectAll(table({ sex: 3, age: 4 }, values));
        expect([...again.cells.keys()]).toEqual([...once.cells.keys()]);
        expect(again.figures).toEqual(once.figures);
      }),
      few,
    );
  });

  it('hides nothing that need not be hidden: without any one of them some number is too narrow', () => {
    const protection = protectAll(table({ sex: 2, age: 3 }, [3, 20, 30, 25, 18, 40]));
    const hidden = [...protection.cells.values()].map(({ value }) => value);
    expect(hidden.toSorted((a, b) => Number(a) - Number(b))).toEqual([3, 18, 20, 25]);
  });
});

describe('the profile of a body', () => {
  it('may ask for more: counts under ten, and ten possible numbers', () => {
    const protection = protectAll(
      table({ sex: 2, age: 3 }, [8, 20, 30, 25, 18, 40]),
      findProfile('under-ten'),
    );
    const widths = protection.numbers.map(({ least, most }) => Number(most) - least + 1);
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(10);
  });

  it('is the default where the name is not known', () => {
    expect(findProfile('none-such')).toBe(defaultProfile);
  });
});
