import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureFindings } from '../../src/domain/disclosure/findings.ts';
import type { FormerRelease } from '../../src/domain/disclosure/former-release.ts';
import { defaultProfile, findProfile, type Profile } from '../../src/domain/disclosure/profile.ts';
import type { Protection } from '../../src/domain/disclosure/protect.ts';
import { protectStates } from '../../src/domain/disclosure/protect-states.ts';
import { redactTables } from '../../src/domain/disclosure/redact.ts';
import { stopsPublication } from '../../src/domain/findings/finding.ts';
import { figuresOf } from '../../src/domain/measures/compute.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { loadSolver } from '../../src/edition/highs-solver.ts';
import { people, peopleMeasure } from './count-tables.ts';

const solver = await loadSolver();
const sizes = { sex: 2, age: 3 };
const measures = [peopleMeasure(sizes)];

function sourcesOf(table: Table) {
  return { table: () => table, measure: () => undefined };
}

function protect(
  table: Table,
  former: readonly FormerRelease[],
  profile: Profile = defaultProfile,
): Protection {
  return protectStates([table], measures, sourcesOf(table), profile, solver, former);
}

/** What a release shows of a table, by what it hides. */
function released(id: string, table: Table, protection: Protection): FormerRelease {
  const [redacted] = redactTables([table], protection);
  const rows = redacted?.rows.map((row) => ({
    ...row,
    source: { ...row.source, file: `${id}/${row.source.file}` },
  }));
  const figures = measures
    .flatMap((measure) => figuresOf(measure, sourcesOf(table), { code: '', name: '' }))
    .filter((figure) => !protection.figures.has(figure.id));
  return {
    id,
    possibilities: protection.profile.possibilities,
    zeroHidden: protection.zeroHidden,
    tables: [{ ...table, rows: rows ?? [] }],
    figures: new Map(figures.flatMap(({ id: of, value }) => (value === null ? [] : [[of, value]]))),
  };
}

const numbers = fc.array(fc.constantFrom(0, 1, 2, 3, 5, 6, 9, 12), { minLength: 6, maxLength: 6 });
const isSmall = (value: number) => value > 0 && value < 5;
const cellsOf = ({ cells }: Protection) => [...cells.keys()].toSorted();
const isSafe = ({ numbers: of }: Protection) => of.every(({ safe }) => safe);

describe('a folder that was published before', () => {
  it('is published again as it was: what was shown stays, and nothing more is', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const table = people(sizes, values);
        const first = protect(table, []);
        fc.pre(isSafe(first));
        const again = protect(table, [released('2024-06-r1', table, first)]);
        expect(isSafe(again)).toBe(true);
        expect(cellsOf(again)).toEqual(cellsOf(first));
      }),
      { numRuns: 25 },
    );
  });

  it('never hides a number that was shown, but for one that is small now, or is refused', () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 5 }), fc.nat({ max: 9 }), (values, at, now) => {
        const before = people(sizes, values);
        const first = protect(before, []);
        fc.pre(isSafe(first));
        const table = people(
          sizes,
          values.map((value, position) => (position === at ? now : value)),
        );
        const second = protect(table, [released('2024-06-r1', before, first)]);
        const shownBefore = [...second.cells.keys()].filter((key) => {
          const row = Number(key.split('|')[2]) - 2;
          return !first.cells.has(key) && !isSmall(table.rows[row]?.numbers.people?.value ?? 0);
        });
        const refused = disclosureFindings(second).some(stopsPublication);
        expect(refused || shownBefore.length === 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a stricter profile', () => {
  const table = people(sizes, [8, 20, 30, 25, 18, 40]);
  const first = protect(table, []);
  const second = protect(table, [released('2024-06-r1', table, first)], findProfile('under-ten'));
  const errors = disclosureFindings(second).filter(stopsPublication);

  it('is refused where a release shows what it would hide, with the cell and the release', () => {
    expect(errors).toMatchObject([
      {
        code: 'disclosure-shown-before',
        place: { file: 'returns/people/2023-24-q4.csv', row: 2, column: 'people' },
      },
    ]);
    expect(errors[0]?.says).toContain('2024-06-r1 on the shelf shows it');
    expect(errors[0]?.fix).toContain('answerable withdraw OUT 2024-06-r1');
  });

  it('is told without the number', () => {
    expect(`${errors[0]?.says} ${errors[0]?.fix}`).not.toMatch(/\b8\b/);
  });

  it('is taken where nothing was published', () => {
    expect(isSafe(protect(table, [], findProfile('under-ten')))).toBe(true);
  });
});
