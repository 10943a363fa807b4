import { describe, expect, it } from 'vitest';
import { choose } from '../../src/domain/disclosure/choose.ts';
import type { Fact } from '../../src/domain/disclosure/facts.ts';
import type { Statement } from '../../src/domain/disclosure/statement.ts';
import { loadSolver } from '../../src/edition/highs-solver.ts';

const solver = await loadSolver();

function says(
  cells: Readonly<Record<string, number>>,
  value: number | null,
  more: Partial<Statement> = {},
): Statement {
  const form = new Map(Object.entries(cells));
  return { form, value, primary: false, weight: form.size, ...more };
}

function hide(statements: readonly Statement[], facts: readonly Fact[] = []) {
  return choose(
    { statements, facts, worlds: [{ facts: [], hidden: [] }], possibilities: 5, zeroShown: true },
    solver,
  );
}

function sum(cells: Readonly<Record<string, number>>, value: number): Fact {
  return { form: new Map(Object.entries(cells)), lower: value, upper: value };
}

function atMost(cells: Readonly<Record<string, number>>, value: number): Fact {
  return { ...sum(cells, value), lower: Number.NEGATIVE_INFINITY };
}

const a = says({ a: 1 }, 2, { primary: true });
const b = says({ b: 1 }, 9);
const c = says({ c: 1 }, 12);
const zero = says({ z: 1 }, 0);

describe('the choice of what to hide', () => {
  it('takes the smallest number that protects', () => {
    const choice = hide([a, b, c, says({ a: 1, b: 1, c: 1 }, 23)]);
    expect(choice.safe).toBe(true);
    expect([...choice.hidden]).toEqual([a, b]);
  });

  it('gives exact ranges: of 11 people in two groups one has 1 to 10', () => {
    const choice = hide([a, b, c, says({ a: 1, b: 1, c: 1 }, 23)]);
    expect(choice.ranges.get(a)).toMatchObject({ least: 1, most: 10 });
  });

  it('hides a total rather than a zero', () => {
    const total = says({ a: 1, z: 1 }, 2, { primary: true });
    expect([...hide([a, zero, total]).hidden]).toEqual([a, total]);
  });

  it('hides a zero where nothing else helps, and says that what is hidden may be zero', () => {
    const other = says({ b: 1 }, 3, { primary: true });
    const choice = hide([a, other, zero], [sum({ a: 1, b: 1, z: 1 }, 5)]);
    expect(choice).toMatchObject({ safe: true, least: 0 });
    expect([...choice.hidden]).toEqual([a, other, zero]);
    expect(choice.ranges.get(a)).toMatchObject({ least: 0, most: 5 });
  });

  it('never claims that a hidden number may be zero where there is no zero to hide', () => {
    const other = says({ b: 1 }, 3, { primary: true });
    expect(hide([a, other], [sum({ a: 1, b: 1 }, 5)])).toMatchObject({ safe: false, least: 1 });
  });

  it('is not safe where a reader knows the number anyway', () => {
    const known = sum({ a: 1 }, 2);
    expect(hide([a, b], [known])).toMatchObject({ safe: false });
  });

  it('is not safe where nothing fits what is known', () => {
    const contrary = sum({ a: 1 }, -5);
    expect(hide([a, b], [contrary]).safe).toBe(false);
  });

  it('does not hide a number that everybody knows, as that would protect nothing', () => {
    const known = sum({ b: 1 }, 9);
    const choice = hide([a, b, c, says({ a: 1, b: 1, c: 1 }, 23)], [known]);
    expect([...choice.hidden]).toEqual([a, c]);
  });

  it('protects what the force itself withheld', () => {
    const withheld = says({ a: 1 }, null, { primary: true });
    const adds = sum({ a: 1, b: 1, c: -1 }, 0);
    const choice = hide([withheld, b, c], [adds]);
    expect([...choice.hidden]).toEqual([withheld, b]);
  });

  it('counts whole numbers: three pairs of at most nine leave thirteen, not thirteen and a half', () => {
    const all = says({ a: 1, b: 1, c: 1 }, 12, { primary: true });
    const statements = [all, ...[a, b, c].map((one) => ({ ...one, value: 4, primary: true }))];
    const pairs = [
      { a: 1, b: 1 },
      { b: 1, c: 1 },
      { a: 1, c: 1 },
    ].map((pair) => atMost(pair, 9));
    expect(hide(statements, pairs).ranges.get(all)).toMatchObject({ least: 3, most: 13 });
  });
});
