import { describe, expect, it } from 'vitest';
import { compileFiles } from '../builders/example.ts';
import { claresLawCsv, testBody, testEdition, testFolder } from '../builders/folder.ts';

/** What is found in a folder with one return, whose duties name a dataset as evidence. */
async function findingsWith(dataset: string) {
  const { findings } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'duties.yaml': `evidence:\n  - requirement: performance-information\n    dataset: ${dataset}\n`,
      'editions/2024-06/edition.yaml': testEdition(['clares-law']),
      'editions/2024-06/clares-law.md': '---\ntitle: Clare’s Law\n---\nIt is there.\n',
      'returns/clares-law/2024-05.csv': claresLawCsv,
    }),
  );
  return findings.filter(({ code }) => code === 'evidence-not-found');
}

describe('a dataset as evidence', () => {
  it('is taken where the folder has rows of it', async () => {
    expect(await findingsWith('clares-law')).toEqual([]);
  });

  it('is refused where it has none: no file of it is published', async () => {
    expect(await findingsWith('calls')).toMatchObject([
      {
        severity: 'error',
        place: { file: 'duties.yaml', line: 3 },
        says: 'the folder has no row of the dataset “calls”',
        fix: 'Put a return of it there, or take the line out.',
      },
    ]);
  });
});
