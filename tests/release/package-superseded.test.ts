import { describe, expect, it } from 'vitest';
import type { FolderFiles } from '../../src/folder/files.ts';
import { publishedFiles } from '../../src/folder/published-files.ts';
import { claresLawCsv, testBody, testEdition, testFolder } from '../builders/folder.ts';
import { exampleWith, packageAndBack, sayingAny } from './package-and-back.ts';

/** Joiners of June 2024, of whom these many of the staff are from an ethnic minority. */
function joiners(minority: number): string {
  return [
    'flow,category,headcount,ethnic_minority,female,under_24,aged_45_or_over,declared_disability',
    'starters,officer,30,10,20,10,10,10',
    `starters,staff,30,${minority},20,10,10,10`,
    'starters,special,0,0,0,0,0,0',
    `starters,total,60,${10 + minority},40,20,20,20`,
  ].join('\n');
}

/** A small number, hidden when it was published, and the larger one that has replaced it. */
function restated(before: number): FolderFiles {
  return testFolder({
    'body.yaml': testBody,
    'editions/2024-06/edition.yaml': testEdition(['calls']),
    'editions/2024-06/calls.md': '---\ntitle: Calls\n---\nNone.\n',
    'returns/joiners-leavers/2024-06.csv': joiners(before),
    'returns/joiners-leavers/2024-06.r2.csv': joiners(12),
  });
}

const made = await packageAndBack(restated(2));

describe('a return about people whose small number was replaced by a large one', () => {
  it('hides nothing any more, and is withheld with the return that replaced it', () => {
    expect(made.protection.numbers).toEqual([]);
    expect(made.withheld).toEqual([
      'returns/joiners-leavers/2024-06.csv',
      'returns/joiners-leavers/2024-06.r2.csv',
    ]);
  });

  it('leaves no SHA-256 by which the small number could be tried out', () => {
    expect(sayingAny(made, made.fingerprints.slice(0, 1))).toEqual([]);
  });

  it('could have said another small number: the package would have the same bytes', async () => {
    const other = await packageAndBack(restated(3));
    expect(Buffer.from(other.zip).equals(made.zip)).toBe(true);
    expect(other.publication).toEqual(made.publication);
  });

  it('gives the same publication from its package', () => {
    expect(made.again).toEqual(made.publication);
  });
});

describe('a return that is not about people', () => {
  it('goes in with the one that it replaced, beside others that are withheld', async () => {
    const [head = '', , may = ''] = claresLawCsv.split('\n');
    const path = 'returns/clares-law/2024-06.r2.csv';
    const files = exampleWith({ [path]: [head, may.replace('75,47', '76,48')].join('\n') });
    const { publication, again, contents } = await packageAndBack(files);
    expect(again).toEqual(publication);
    const returns = publishedFiles(files).paths.filter((one) =>
      one.startsWith('returns/clares-law'),
    );
    expect([...contents.keys()]).toEqual(expect.arrayContaining([...returns]));
  });
});
