import { describe, expect, test } from 'vitest';
import { datasets } from '../../../src/datasets/index.ts';
import { openPackage } from '../../../src/folder/open-package.ts';
import { packFolder } from '../../../src/folder/package.ts';
import { publishedFiles } from '../../../src/folder/published-files.ts';
import { readFolder } from '../../../src/folder/read.ts';
import { compileFolder } from '../../builders/compile-in-words.ts';
import { definitions } from '../../builders/example.ts';
import { testBody, testEdition, testFolder } from '../../builders/folder.ts';
import { missingPeople, missingPeopleCsv, missingPeopleMeasures } from './missing-people.ts';

const files = testFolder({
  'body.yaml': testBody,
  'editions/2024-06/edition.yaml': testEdition(['missing']),
  'editions/2024-06/missing.md':
    '---\ntitle: Missing people\n---\n{missing-people.total} people went missing.\n',
  'datasets/missing-people.yaml': `# Ours alone.\n${missingPeople}`,
  'datasets/notes.txt': 'Nothing reads this.',
  'measures/missing-people.yaml': missingPeopleMeasures,
  'returns/missing-people/2024-05.csv': missingPeopleCsv,
});

const folder = await readFolder(publishedFiles(files), datasets);
const compiled = compileFolder(folder, definitions);
const { publication, withheld } = compiled;
if (publication === null) throw new Error('It does not compile.');
const packed = packFolder(folder.canonical, withheld, publication.release);
const opened = openPackage(packed.zip);
if (!opened.ok) throw new Error(opened.says);
const unpacked = await readFolder(opened.files, datasets, 'package');
const again = compileFolder(unpacked, definitions);

describe('a folder that defines a dataset of people and measures of it', () => {
  test('has no finding but that a file is not read and numbers are hidden', () => {
    expect(compiled.findings.map(({ code, place }) => [code, place.file])).toEqual([
      ['file-not-read', 'datasets/notes.txt'],
      ['disclosure-hidden', 'returns/'],
    ]);
  });

  test('hides the small number of people, and one by which it could be worked out', () => {
    const shown = [...publication.figures.values()]
      .filter(({ measure }) => measure === 'missing-people')
      .map(({ id, value }) => [id, value]);
    expect(shown).toEqual([
      ['missing-people.child.2024-05', null],
      ['missing-people.adult.2024-05', 8],
      ['missing-people.older.2024-05', null],
      ['missing-people.total.2024-05', 51],
    ]);
  });

  test('encloses its definitions without their comments', () => {
    const text = (path: string) => new TextDecoder().decode(opened.files.read(path));
    expect(text('datasets/missing-people.yaml')).toBe(`#\n${missingPeople}`);
    expect(text('measures/missing-people.yaml')).toBe(missingPeopleMeasures);
    expect(opened.files.paths).not.toContain('datasets/notes.txt');
    expect(opened.files.paths).not.toContain('returns/missing-people/2024-05.csv');
  });

  test('is the same publication when it is made again from its package', () => {
    expect(again.publication).toEqual(publication);
    const repacked = packFolder(unpacked.canonical, again.withheld, opened.release);
    expect(Buffer.from(repacked.zip).equals(packed.zip)).toBe(true);
  });
});
