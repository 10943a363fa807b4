import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/domain/disclosure/facts.ts';
import { disclosureFindings } from '../../src/domain/disclosure/findings.ts';
import type { FormerRelease } from '../../src/domain/disclosure/former-release.ts';
import type { Protection } from '../../src/domain/disclosure/protect.ts';
import { redactTables } from '../../src/domain/disclosure/redact.ts';
import { stopsPublication } from '../../src/domain/findings/finding.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { FigureStore } from '../../src/edition/figure-store.ts';
import { loadSolver } from '../../src/edition/highs-solver.ts';
import { protectLists } from '../../src/edition/protect-lists.ts';
import { people, peopleMeasure } from './count-tables.ts';
import { tryAll, type Unknown } from './enumerate.ts';

const solver = await loadSolver();
const sizes = { sex: 2, age: 2 };
const measures = [peopleMeasure(sizes)];
const rules = { measures, disclosure: { profile: 'opcc-default', posts: false }, solver };
const place = { code: '', name: '' };

/** The table as a return of this revision gives it: rows of another file, so that no cell is one of another list. */
function table(values: readonly number[], revision: number): Table {
  const made = people(sizes, values);
  const file = `returns/people/2023-24-q4.r${revision}.csv`;
  const rows = made.rows.map((row) => ({ ...row, source: { ...row.source, file } }));
  return { ...made, rows };
}

/** What is hidden in each edition of some that were published together, the newest first. */
function protect(newestFirst: readonly Table[], former: readonly FormerRelease[] = []) {
  const lists = newestFirst.map((one, position) => ({
    editions: [`2024-0${9 - position}`],
    tables: [one],
  }));
  return protectLists(lists, { ...rules, former }, new FigureStore(measures, place));
}

/** Sums of a table by sex, by age and altogether, as rows of its cells. */
const sums = [
  [0, 1],
  [2, 3],
  [0, 2],
  [1, 3],
  [0, 1, 2, 3],
];

const most = 14;

function valuesOf({ rows }: Table): readonly number[] {
  return rows.map((row) => row.numbers.people?.value ?? 0);
}

function isHidden({ cells }: Protection, { rows }: Table, position: number): boolean {
  const source = rows[position]?.source.file;
  return [...cells.values()].some(
    ({ row }) => row.source.file === source && row === rows[position],
  );
}

/** True of a sum that no hidden number stands for. */
function isShownSum({ numbers }: Protection, { rows }: Table, sum: readonly number[]): boolean {
  return !numbers.some(
    ({ parts }) =>
      parts.length === sum.length && parts.every(({ row }) => sum.some((at) => rows[at] === row)),
  );
}

/** One edition: its table, and what is hidden of it. */
interface Shown {
  readonly table: Table;
  readonly protection: Protection;
}

/** A cell by its place and number: one that has not changed is the same cell in every edition. */
function nameOf(values: readonly number[], position: number): string {
  return `${position} is ${values[position]}`;
}

/** A name is no number: whoever reads the editions sees which cells are the same, and not what they are. */
function unknownsOf(editions: readonly Shown[]): readonly Unknown[] {
  const unknowns = editions.flatMap(({ table: one, protection }) =>
    valuesOf(one).map((value, position): Unknown => {
      const key = nameOf(valuesOf(one), position);
      if (!isHidden(protection, one, position)) return { key, least: value, most: value };
      return { key, least: protection.zeroHidden ? 0 : 1, most };
    }),
  );
  const widestFirst = unknowns.toSorted((a, b) => b.most - b.least - (a.most - a.least));
  return [...new Map(widestFirst.map((unknown) => [unknown.key, unknown])).values()];
}

function factsOf({ table: one, protection }: Shown): readonly Fact[] {
  const values = valuesOf(one);
  return sums
    .filter((sum) => isShownSum(protection, one, sum))
    .map((sum) => {
      const total = sum.reduce((all, position) => all + (values[position] ?? 0), 0);
      const form = new Map(sum.map((position) => [nameOf(values, position), 1]));
      return { form, lower: total, upper: total };
    });
}

/**
 * How many whole numbers every hidden cell may be, for whoever has read all editions and knows which numbers changed
 * from one to the next: by trying all.
 */
function leftByTrying(editions: readonly Shown[]): readonly number[] {
  const unknowns = unknownsOf(editions);
  const facts = editions.flatMap(factsOf);
  return editions.flatMap(({ table: one, protection }) =>
    valuesOf(one).flatMap((_, position) => {
      if (!isHidden(protection, one, position)) return [];
      const key = nameOf(valuesOf(one), position);
      const bounds = tryAll(unknowns, facts, new Map([[key, 1]]));
      return [bounds.most - bounds.least + 1];
    }),
  );
}

const numbers = fc.array(fc.constantFrom(0, 1, 2, 3, 5, 6, 8), { minLength: 4, maxLength: 4 });
const changes = fc.record({ at: fc.nat({ max: 3 }), by: fc.constantFrom(1, 2, 3) });

/** What a release shows of a table, by what it hides. */
function released(id: string, one: Table, protection: Protection): FormerRelease {
  const [redacted] = redactTables([one], protection);
  const rows = (redacted?.rows ?? []).map((row) => ({
    ...row,
    source: { ...row.source, file: `${id}/${row.source.file}` },
  }));
  const figures = new FigureStore(measures, place).figures([one]);
  return {
    id,
    possibilities: protection.profile.possibilities,
    zeroHidden: protection.zeroHidden,
    tables: [{ ...one, rows }],
    figures: new Map(
      figures.flatMap(({ id: figure, value }) =>
        value === null || protection.figures.has(figure) ? [] : [[figure, value] as const],
      ),
    ),
  };
}

/** The numbers as they stood after each change, the newest first. */
function statesOf(
  values: readonly number[],
  steps: readonly { readonly at: number; readonly by: number }[],
): readonly (readonly number[])[] {
  const states = [values];
  for (const { at, by } of steps) {
    const last = states.at(-1) ?? [];
    states.push(last.map((value, position) => (position === at ? value + by : value)));
  }
  return states.toReversed();
}

describe('editions that are made from different returns', () => {
  it('give no hidden number away together, or publication is stopped', () => {
    fc.assert(
      fc.property(numbers, fc.array(changes, { minLength: 1, maxLength: 2 }), (values, steps) => {
        const tables = statesOf(values, steps).map(table);
        const protections = protect(tables);
        const editions = tables.flatMap((one, position) => {
          const protection = protections[position];
          return protection === undefined ? [] : [{ table: one, protection }];
        });
        const refused = protections.flatMap(disclosureFindings).some(stopsPublication);
        expect(refused || leftByTrying(editions).every((left) => left >= 5)).toBe(true);
      }),
      { numRuns: 18 },
    );
  });

  it('are published again as they were: what was shown stays, and nothing more is', () => {
    fc.assert(
      fc.property(numbers, changes, (values, step) => {
        const tables = statesOf(values, [step]).map(table);
        const first = protect(tables);
        fc.pre(!first.flatMap(disclosureFindings).some(stopsPublication));
        const shelf = ['2024-09-r1', '2024-09-r1 (edition 2024-08)'].flatMap((id, position) => {
          const [one, protection] = [tables[position], first[position]];
          return one && protection ? [released(id, one, protection)] : [];
        });
        const again = protect(tables, shelf.toReversed());
        expect(again.flatMap(disclosureFindings).filter(stopsPublication)).toEqual([]);
        expect(again.map(({ cells }) => [...cells.keys()].toSorted())).toEqual(
          first.map(({ cells }) => [...cells.keys()].toSorted()),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('are published where one number of several hidden ones changed', () => {
    const protections = protect([table([2, 3, 8, 9], 2), table([1, 3, 8, 9], 1)]);
    expect(protections.flatMap(disclosureFindings).filter(stopsPublication)).toEqual([]);
  });
});

describe('a list that only goes on in time', () => {
  it('shares the protection of the newer, and hides the same cells', () => {
    const first = table([1, 6, 8, 9], 1);
    const later = table([7, 2, 8, 9], 2);
    const rows = later.rows.map((row) => ({
      ...row,
      period: { ...row.period, id: '2024-25-q1', start: '2024-04-01', end: '2024-06-30' },
    }));
    const newer = { ...first, rows: [...first.rows, ...rows] };
    const [newest, older] = protect([newer, first]);
    expect(older).toBe(newest);
  });

  it('is protected by itself where a row was restated', () => {
    const [newest, older] = protect([table([2, 6, 8, 9], 2), table([1, 6, 8, 9], 1)]);
    expect(older).not.toBe(newest);
  });
});
