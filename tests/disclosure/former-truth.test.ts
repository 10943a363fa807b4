import { describe, expect, it } from 'vitest';
import { formerKnowledge } from '../../src/domain/disclosure/former-knowledge.ts';
import type { FormerRelease } from '../../src/domain/disclosure/former-release.ts';
import { defaultProfile } from '../../src/domain/disclosure/profile.ts';
import { figuresOf } from '../../src/domain/measures/compute.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { loadSolver } from '../../src/edition/highs-solver.ts';
import { people, peopleMeasure } from './count-tables.ts';

const solver = await loadSolver();
const sizes = { sex: 2, age: 3 };
const measures = [peopleMeasure(sizes)];

/** Six cells, of which the release hides two; their sum is told by the total. */
const then = [3, 7, 30, 25, 18, 40];
const now = [3, 8, 30, 25, 18, 40];

function sourcesOf(table: Table) {
  return { table: () => table, measure: () => undefined };
}

function tableOf(values: readonly number[], former: readonly (readonly number[])[] = []): Table {
  const table = people(sizes, values);
  return former.length === 0
    ? table
    : { ...table, former: former.map((state) => people(sizes, state).rows) };
}

/** A release that hides the first two cells, and shows all others and the total. */
function release(values: readonly number[]): FormerRelease {
  const table = people(sizes, values);
  const total = values.reduce((sum, value) => sum + value, 0);
  const figures = measures
    .flatMap((measure) => figuresOf(measure, sourcesOf(table), { code: '', name: '' }))
    .filter(({ value }) => value === total);
  const rows = table.rows.map((row, at) => ({
    ...row,
    source: { ...row.source, file: `2024-06-r1/${row.source.file}` },
    numbers:
      at > 1 ? row.numbers : { people: { value: null, status: 'suppressed', given: '' } as const },
  }));
  return {
    id: '2024-06-r1',
    possibilities: 5,
    zeroHidden: false,
    tables: [{ ...table, rows }],
    figures: new Map(figures.map(({ id }) => [id, total])),
  };
}

function ways(table: Table): number {
  const { either } = formerKnowledge([release(then)], [table], {
    measures,
    sources: sourcesOf(table),
    profile: defaultProfile,
    solver,
  });
  return either.reduce((all, worlds) => all * worlds.length, 1);
}

describe('which hidden numbers changed', () => {
  it('may have been any where the return was overwritten', () => {
    expect(ways(tableOf(now))).toBeGreaterThan(1);
  });

  it('is known where the former return lies beside it', () => {
    expect(ways(tableOf(now, [then]))).toBe(1);
  });

  it('is not known by a return that the release was not made from', () => {
    expect(ways(tableOf(now, [[3, 7, 30, 25, 18, 41]]))).toBeGreaterThan(1);
  });
});
