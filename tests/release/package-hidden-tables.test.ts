import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FolderFiles } from '../../src/folder/files.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { withNumbers } from '../disclosure/another-truth.ts';
import { changedOf, otherNumbers, packageAndBack, sayingAny } from './package-and-back.ts';

const ages = ['10 to 15', '16 to 19', '20 to 24'];
const ethnicities = ['White', 'Asian', 'Black'];

/** Stops by age and ethnicity in one quarter, in the order of the two lists. */
function stopsCsv(stops: readonly number[]): string {
  const rows = ages.flatMap((age, row) =>
    ethnicities.map((name, column) =>
      ['2023-24-q4', age, name, stops[row * ethnicities.length + column]].join(','),
    ),
  );
  return ['period,age_band,ethnicity,stops', ...rows].join('\n');
}

const section = [
  '---',
  'title: Stops',
  '---',
  '```table',
  'id: by-age',
  'caption: Stops by age and ethnicity',
  'measures: [stops-age-officer]',
  'rows: age_band',
  'columns: ethnicity',
  '```',
  '',
].join('\n');

/** A folder that publishes these stops, by either way of saying who was stopped. */
function folderOf(officer: readonly number[], self: readonly number[]): FolderFiles {
  return testFolder({
    'body.yaml': testBody,
    'editions/2024-06/edition.yaml': testEdition(['stops']),
    'editions/2024-06/stops.md': section,
    'returns/stops-by-age-officer-defined/2023-24-q4.csv': stopsCsv(officer),
    'returns/stops-by-age-self-defined/2023-24-q4.csv': stopsCsv(self),
  });
}

/** Mostly small, so that something is hidden; enough large ones that something is not. */
const number = fc.constantFrom(0, 1, 2, 3, 4, 6, 9, 25, 48);
const table = fc.array(number, { minLength: 9, maxLength: 9 });
const folders = fc.tuple(table, table).map(([officer, self]) => folderOf(officer, self));
const few = { numRuns: 12 };

describe('the package of any folder with stops', () => {
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
        expect(hiding.filter((path) => made.contents.has(path))).toEqual([]);
        expect(made.withheld).toEqual(expect.arrayContaining(hiding));
        expect(sayingAny(made, made.fingerprints)).toEqual([]);
      }),
      few,
    );
  });

  it('has the same bytes for other hidden numbers', async () => {
    await fc.assert(
      fc.asyncProperty(folders, fc.constantFrom('least', 'greatest'), async (files, towards) => {
        const made = await packageAndBack(files);
        const numbers = await otherNumbers(files, made.protection, towards);
        fc.pre(changedOf(numbers, made.protection) > 0);
        const other = await packageAndBack(withNumbers(files, numbers), made.protection);
        expect(Buffer.from(other.zip).equals(made.zip)).toBe(true);
      }),
      few,
    );
  });
});
