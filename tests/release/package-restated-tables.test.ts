import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FolderFiles } from '../../src/folder/files.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { withNumbers } from '../disclosure/another-truth.ts';
import { changedOf, otherNumbers, packageAndBack, sayingAny } from './package-and-back.ts';

const first = 'returns/joiners-leavers/2024-06.csv';
const flows = ['starters', 'leavers'];
const categories = ['officer', 'staff', 'special'];
const columns = ['ethnic_minority', 'female', 'under_24', 'aged_45_or_over', 'declared_disability'];
const header = ['flow,category,headcount', ...columns.flatMap((name) => [name, `${name}_percent`])];

/** How many people, and how many of them share each characteristic. */
type Group = readonly [headcount: number, ...parts: readonly number[]];

const group: fc.Arbitrary<Group> = fc
  .constantFrom(0, 1, 2, 3, 5, 8, 21, 40)
  .chain((headcount) =>
    fc
      .array(fc.integer({ min: 0, max: headcount }), { minLength: 5, maxLength: 5 })
      .map((parts): Group => [headcount, ...parts]),
  );
const groups = fc.array(group, { minLength: 6, maxLength: 6 });

/** A return of joiners and leavers with its totals, and percentages as a force states them. */
function joinersCsv(of: readonly Group[]): readonly string[] {
  return flows.flatMap((flow, index) => {
    const parts = of.slice(index * categories.length, (index + 1) * categories.length);
    const total = sum(parts);
    return [
      ...parts.map((part, category) => line(flow, categories[category] ?? '', part)),
      line(flow, 'total', total),
    ];
  });
}

function sum(parts: readonly Group[]): Group {
  const add = (at: number) => parts.reduce((all, part) => all + (part[at] ?? 0), 0);
  return [add(0), ...columns.map((_, at) => add(at + 1))];
}

function line(flow: string, category: string, [headcount, ...parts]: Group): string {
  const percent = (part: number) => (headcount === 0 ? 0 : (100 * part) / headcount).toFixed(2);
  return [flow, category, headcount, ...parts.flatMap((part) => [part, percent(part)])].join(',');
}

function csvOf(rows: readonly string[]): string {
  return [header.join(','), ...rows].join('\n');
}

function folderOf(given: readonly Group[], revised: readonly Group[]): FolderFiles {
  const before = joinersCsv(given);
  const after = joinersCsv(revised);
  return testFolder({
    'body.yaml': testBody,
    'editions/2024-06/edition.yaml': testEdition(['people']),
    'editions/2024-06/people.md': '---\ntitle: People\n---\nWho joined and who left.\n',
    [first]: csvOf(before),
    // The revision gives the rows that are others, and no more.
    'returns/joiners-leavers/2024-06.r2.csv': csvOf(after.filter((row) => !before.includes(row))),
  });
}

/** So many that no other number could be taken for it. */
const many: Group = [900, 700, 600, 500, 400, 300];

/** A return and its revision, in which the first of the six groups is another. */
const folders = fc
  .tuple(groups, group)
  .map(([[, ...others], other]) => folderOf([many, ...others], [other, ...others]));
const few = { numRuns: 10 };

describe('the package of any folder with joiners and leavers who were counted again', () => {
  it('gives the same publication, and packed again the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(folders, async (files) => {
        const made = await packageAndBack(files);
        expect(made.again).toEqual(made.publication);
        expect(Buffer.from(made.repacked).equals(made.zip)).toBe(true);
      }),
      few,
    );
  });

  it('holds no return with a hidden number, nor its SHA-256', async () => {
    await fc.assert(
      fc.asyncProperty(folders, async (files) => {
        const made = await packageAndBack(files);
        const hiding = [...made.protection.cells.keys()].map((key) => key.split('|')[0] ?? key);
        expect(made.withheld).toEqual(expect.arrayContaining(hiding));
        expect(made.withheld.filter((path) => made.contents.has(path))).toEqual([]);
        // The first return may have hidden a number which the second no longer has.
        const telling = new Set([...hiding, first]);
        expect(sayingAny(made, [...telling].map(made.fingerprint))).toEqual([]);
      }),
      few,
    );
  });

  it('has the same bytes for other hidden numbers, whatever percentages the force states', async () => {
    await fc.assert(
      // Towards the least alone: where a total is hidden too, there is no greatest.
      fc.asyncProperty(folders, async (files) => {
        const made = await packageAndBack(files);
        const numbers = await otherNumbers(files, made.protection, 'least');
        fc.pre(changedOf(numbers, made.protection) > 0);
        const other = await packageAndBack(withNumbers(files, numbers), made.protection);
        expect(Buffer.from(other.zip).equals(made.zip)).toBe(true);
      }),
      few,
    );
  });
});
