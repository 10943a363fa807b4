import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/domain/disclosure/facts.ts';
import type { Sameness } from '../../src/domain/disclosure/readings.ts';
import { unchanged } from '../../src/domain/disclosure/unchanged.ts';
import { loadSolver } from '../../src/edition/highs-solver.ts';

const solver = await loadSolver();
const least = () => 1;

function sum(keys: readonly string[], value: number): Fact {
  return { form: new Map(keys.map((key) => [key, 1])), lower: value, upper: value };
}

function same(key: string, value: number): Sameness {
  return { form: new Map([[key, 1]]), value };
}

/** The keys of what is left out of each way, where there is one group. */
function changedIn(facts: readonly Fact[], samenesses: readonly Sameness[]): readonly string[] {
  const [group] = unchanged(facts, samenesses, least, solver);
  return (group?.ways ?? [])
    .map((way) =>
      samenesses
        .filter((one) => !way.has(one))
        .flatMap(({ form }) => [...form.keys()])
        .join(' '),
    )
    .toSorted();
}

describe('what may have stayed as it was', () => {
  it('is all of it where all of it fits', () => {
    expect(changedIn([sum(['a', 'b'], 7)], [same('a', 3), same('b', 4)])).toEqual(['']);
  });

  it('is all but any one number of a sum that is another now', () => {
    const today = [same('a', 3), same('b', 4), same('c', 1)];
    expect(changedIn([sum(['a', 'b', 'c'], 7)], today)).toEqual(['a', 'b']);
  });

  it('is all but the number where two sums meet, or all others', () => {
    const facts = [sum(['a', 'b'], 8), sum(['a', 'c'], 8), sum(['b', 'd'], 8), sum(['c', 'd'], 8)];
    const today = [same('a', 3), same('b', 4), same('c', 4), same('d', 4)];
    expect(changedIn(facts, today)).toEqual(['a', 'b c d']);
  });

  it('is told group by group', () => {
    const groups = unchanged(
      [sum(['a', 'b'], 7), sum(['c', 'd'], 9)],
      [same('a', 3), same('b', 5), same('c', 4), same('d', 5)],
      least,
      solver,
    );
    expect(groups.map(({ ways }) => ways.length)).toEqual([2, 1]);
  });

  it('goes from release to release', () => {
    const between = (one: string, other: string): Sameness => ({
      form: new Map([
        [one, 1],
        [other, -1],
      ]),
      value: 0,
    });
    const facts = [sum(['a1', 'b1'], 7), sum(['a2', 'b2'], 7)];
    const looks = [between('a1', 'a2'), between('b1', 'b2'), same('a2', 3), same('b2', 5)];
    expect(changedIn(facts, looks)).toEqual(['a2', 'b2']);
  });
});

const numbers = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 });
const keys = ['a', 'b', 'c', 'd'];
const sums = fc.uniqueArray(fc.subarray(keys, { minLength: 2 }), {
  minLength: 1,
  maxLength: 3,
  selector: (some) => some.join(),
});

/** Every table of four whole numbers from one to eight. */
const tables = Array.from({ length: 8 ** 4 }, (_, place) =>
  keys.map((_key, at) => 1 + (Math.floor(place / 8 ** at) % 8)),
);

function totalOf(table: readonly number[], some: readonly string[]): number {
  return some.reduce((total, key) => total + (table[keys.indexOf(key)] ?? 0), 0);
}

describe('whatever the numbers were', () => {
  it('those that are the same today are together in one of the ways', () => {
    fc.assert(
      fc.property(numbers, numbers, sums, (then, now, told) => {
        const facts = told.map((some) => sum(some, totalOf(then, some)));
        const samenesses = keys.map((key, at) => same(key, now[at] ?? 0));
        const groups = unchanged(facts, samenesses, least, solver);
        const fitting = tables.filter((table) =>
          told.every((some) => totalOf(table, some) === totalOf(then, some)),
        );
        for (const table of fitting) {
          const stayed = samenesses.filter((_, at) => table[at] === now[at]);
          for (const { facts: within, ways } of groups) {
            const here = new Set(within.flatMap(({ form }) => [...form.keys()]));
            const some = stayed.filter(({ form }) => [...form.keys()].some((key) => here.has(key)));
            expect(ways.some((way) => some.every((one) => way.has(one)))).toBe(true);
          }
        }
      }),
    );
  });

  it('no way can hold one more', () => {
    fc.assert(
      fc.property(numbers, numbers, sums, (then, now, told) => {
        const facts = told.map((some) => sum(some, totalOf(then, some)));
        const samenesses = keys.map((key, at) => same(key, now[at] ?? 0));
        for (const { ways } of unchanged(facts, samenesses, least, solver)) {
          for (const way of ways) {
            expect(
              ways.some((other) => other !== way && [...way].every((one) => other.has(one))),
            ).toBe(false);
          }
        }
      }),
    );
  });
});
