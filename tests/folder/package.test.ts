import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import type { Protection } from '../../src/domain/disclosure/protect.ts';
import { protectFolder } from '../../src/edition/compile.ts';
import { openFolder } from '../../src/folder/disk.ts';
import type { FolderFiles } from '../../src/folder/files.ts';
import { openPackage } from '../../src/folder/open-package.ts';
import { packFolder } from '../../src/folder/package.ts';
import { publishedFiles } from '../../src/folder/published-files.ts';
import { readFolder } from '../../src/folder/read.ts';
import { compileFolder } from '../builders/compile-in-words.ts';
import { definitions, exampleDirectory } from '../builders/example.ts';
import { claresLawCsv, testBody, testEdition, testFolder } from '../builders/folder.ts';
import { listing } from '../builders/listed.ts';
import { anotherTruth, withNumbers } from '../disclosure/another-truth.ts';

/** What a folder publishes, and what it would publish from its own package. */
async function thereAndBack(files: FolderFiles, chosen?: Protection) {
  const folder = await readFolder(publishedFiles(files), datasets);
  const { publication, withheld } = compileFolder(folder, definitions, undefined, chosen);
  if (publication === null) throw new Error('It does not compile.');
  const packed = packFolder(folder.canonical, withheld, publication.release);
  const opened = openPackage(packed.zip);
  if (!opened.ok) throw new Error(opened.says);
  const unpacked = await readFolder(opened.files, datasets, 'package');
  const again = compileFolder(unpacked, definitions);
  return { publication, packed, opened, unpacked, again, withheld };
}

const example = openFolder(exampleDirectory) ?? testFolder({});
const folder = await readFolder(publishedFiles(example), datasets);
const protection = protectFolder(
  folder,
  folder.body ?? { disclosure: { profile: 'opcc-default', posts: false } },
  definitions,
);
const { publication, packed, opened, unpacked, again, withheld } = await thereAndBack(example);

function withFile(files: FolderFiles, path: string, bytes: Uint8Array): FolderFiles {
  const more = {
    name: files.name,
    paths: [...files.paths, path].toSorted(),
    read: (wanted: string) => (wanted === path ? bytes : files.read(wanted)),
  };
  return listing(more, [path]);
}

describe('the package of the example', () => {
  it('gives the same publication, to the last finding', () => {
    expect(again.publication).toEqual(publication);
  });

  it('packed again gives the same bytes', () => {
    const repacked = packFolder(unpacked.canonical, again.withheld, opened.release);
    expect(Buffer.from(repacked.zip).equals(packed.zip)).toBe(true);
  });

  it('leaves out every return of a dataset with hidden numbers, and nothing else', () => {
    expect(withheld?.files).toEqual([
      'returns/joiners-leavers/2024-06.csv',
      'returns/stops-by-age-officer-defined/2023-24-q4.csv',
      'returns/stops-by-age-self-defined/2023-24-q4.csv',
    ]);
    const kept = example.paths.filter((path) => !withheld?.files.includes(path));
    expect(Object.keys(unzipSync(packed.zip)).toSorted()).toEqual(
      [...kept, 'history.json', 'protected.json', 'returns.json'].toSorted(),
    );
  });

  it.each(['least', 'greatest'] as const)(
    'is the same, byte for byte, whatever is hidden: towards the %s',
    async (towards) => {
      const numbers = anotherTruth(folder, protection, towards);
      const other = await thereAndBack(withNumbers(example, numbers), protection);
      expect(Buffer.from(other.packed.zip).equals(packed.zip)).toBe(true);
    },
  );

  it('may say nothing in a folder of an office: there returns alone count', async () => {
    const { enclosed } = await readFolder(opened.files, datasets);
    expect(enclosed).toBeNull();
  });
});

describe('the package of a folder', () => {
  it('leaves out a return about people that a later one has superseded', async () => {
    const same = example.read('returns/joiners-leavers/2024-06.csv');
    const restated = await thereAndBack(
      withFile(example, 'returns/joiners-leavers/2024-06.r2.csv', same),
    );
    expect(restated.withheld?.files).toContain('returns/joiners-leavers/2024-06.csv');
    expect(restated.withheld?.files).toContain('returns/joiners-leavers/2024-06.r2.csv');
    expect(restated.again.publication).toEqual(restated.publication);
  });

  it('holds no draft, no note and no other edition', () => {
    const all = testFolder({
      'body.yaml': testBody,
      'notes.txt': 'do not publish',
      'editions/2024-06/edition.yaml': testEdition(['calls']),
      'editions/2024-06/calls.md': '',
      'editions/2024-06/draft.md': '',
      'editions/2024-07/edition.yaml': testEdition(['calls']),
      'editions/2024-07/calls.md': '',
      'returns/clares-law/2024-05.csv': claresLawCsv,
    });
    expect(publishedFiles(all, '2024-06').paths).toEqual([
      'body.yaml',
      'duties.yaml',
      'editions/2024-06/calls.md',
      'editions/2024-06/edition.yaml',
      'editions/2024-06/what-the-law-asks.md',
      'returns/clares-law/2024-05.csv',
    ]);
  });

  it('that is damaged is refused in words', () => {
    expect(openPackage(packed.zip.subarray(0, 1000))).toMatchObject({ ok: false });
    expect(openPackage(new Uint8Array())).toMatchObject({ ok: false });
  });
});
