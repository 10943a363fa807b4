import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { filesBeside } from '../../src/folder/canonical/unread-files.ts';
import { openFolder } from '../../src/folder/disk.ts';
import { packFolder } from '../../src/folder/package.ts';
import { publishedFiles } from '../../src/folder/published-files.ts';
import { readFolder } from '../../src/folder/read.ts';
import { compileFiles } from '../builders/example.ts';
import { claresLawCsv, testBody, testEdition, testFolder } from '../builders/folder.ts';
import { makeSmallRelease } from '../builders/made-release.ts';

const root = mkdtempSync(join(tmpdir(), 'answerable-unread-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder on disk with a body, a return, and what lies beside them. */
function openWith(name: string, paths: readonly string[]) {
  const directory = join(root, name);
  const all = { 'body.yaml': testBody, 'returns/clares-law/2024-05.csv': claresLawCsv };
  for (const [path, text] of [
    ...Object.entries(all),
    ...paths.map((path) => [path, 'x'] as const),
  ]) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const files = openFolder(directory);
  if (files === null) throw new Error('There is no such folder.');
  return { directory, files };
}

function told(paths: readonly string[], name: string) {
  return filesBeside(openWith(name, paths).files).map(({ severity, place, says }) => [
    severity,
    place.file,
    says,
  ]);
}

describe('what nothing reads in a folder', () => {
  it.each([
    'notes.txt',
    'recipes/old/calls.yaml',
    'Returns/clares-law/2024-06.csv',
    'documents/x.txt',
    'editions/notes.md',
    'editions/2024-06/notes.txt',
    'editions/2024-06/pictures/x.md',
    'templates/notes.xlsx',
    'package.zip',
  ])('is told of %s by its place, and stops nothing', (path) => {
    const says = 'nothing reads this file, so it is not published';
    expect(told([path], path.replaceAll('/', '-'))).toEqual([['note', path, says]]);
  });

  it.each(['returns/.hidden.csv', '.env', 'boundaries/.secret', 'returns/clares-law/.old/x.csv'])(
    'is told of %s, which is hidden',
    (path) => {
      const [[severity, place, says] = []] = told([path], `hidden-${path.replaceAll('/', '-')}`);
      expect(severity).toBe('note');
      expect(path.startsWith(String(place))).toBe(true);
      expect(says).toBe('nothing reads this hidden file, so it is not published');
    },
  );

  it('is told of links outside the places of files', () => {
    const { directory } = openWith('linked', []);
    symlinkSync('body.yaml', join(directory, 'draft'));
    const files = openFolder(directory);
    expect(files === null ? [] : filesBeside(files)).toEqual([
      expect.objectContaining({
        place: { file: 'draft' },
        says: 'nothing reads this link, so it is not published',
      }),
    ]);
  });

  it.each([
    '.git/config',
    '.gitignore',
    'returns/clares-law/.gitkeep',
    '.DS_Store',
    'returns/Thumbs.db',
    'returns/clares-law/._2024-05.csv',
    'returns/clares-law/.~lock.2024-05.xlsx#',
    'returns/clares-law/~$2024-05.xlsx',
    'desktop.ini',
    'README.md',
    'local.yaml',
    'templates/clares-law.csv',
    'editions/2024-06/edition.yaml',
    'editions/2024-06/draft.md',
  ])('is silent of %s', (path) => {
    expect(told([path], `silent-${path.replaceAll('/', '-')}`)).toEqual([]);
  });

  it('gathers a hundred files into one note a folder, with the first names', () => {
    const many = Array.from({ length: 100 }, (_, n) => `notes-${String(n).padStart(3, '0')}.txt`);
    const below = many.map((name) => `recipes/old/${name}`);
    const documents = many.slice(0, 3).map((name) => `documents/${name}`);
    expect(told([...many, ...below, ...documents], 'hundred')).toEqual([
      [
        'note',
        'documents/',
        'nothing reads 3 files here, so they are not published: notes-000.txt, notes-001.txt, notes-002.txt',
      ],
      [
        'note',
        './',
        'nothing reads 200 files here, so they are not published: notes-000.txt, notes-001.txt, notes-002.txt, notes-003.txt, notes-004.txt, and 96 more',
      ],
    ]);
  });

  it('leaves recipes to the office, and says nothing of them', () => {
    expect(told(['recipes/calls.yaml'], 'recipes-alone')).toEqual([]);
  });

  it('names an unknown folder once, with how much lies in it', () => {
    const [[, place, says] = []] = told(['notes.txt', 'plans/a/b.yaml', 'plans/c.yaml'], 'few');
    expect(place).toBe('./');
    expect(says).toMatch(/3 files here.*: notes\.txt, plans\/ \(2\)$/);
  });

  it('says nothing of documents while duties.yaml, which names them, cannot be read', () => {
    const files = testFolder({ 'duties.yaml': '{', 'documents/a.pdf': 'x', 'body.yaml': testBody });
    expect(filesBeside(files)).toEqual([]);
  });
});

describe('the name of what nothing reads', () => {
  const secret = 'complaint-about-jane';
  const files = testFolder({
    'body.yaml': testBody,
    'editions/2024-06/edition.yaml': testEdition(['clares-law']),
    'editions/2024-06/clares-law.md': '---\ntitle: Clare’s Law\n---\nIt is there.\n',
    'returns/clares-law/2024-05.csv': claresLawCsv,
    [`${secret}.txt`]: secret,
    [`documents/${secret}.pdf`]: secret,
    [`editions/2024-06/${secret}.txt`]: secret,
  });

  it('is told to the office, also where only what is wanted is published', async () => {
    const { findings } = await compileFiles(publishedFiles(files, '2024-06'));
    const unread = findings.filter(({ code }) => code === 'file-not-read');
    expect(unread.map(({ place }) => place.file)).toEqual([
      `${secret}.txt`,
      `documents/${secret}.pdf`,
      `editions/2024-06/${secret}.txt`,
    ]);
  });

  it('stands in no published file, and not in the package', async () => {
    const { publication, withheld } = await compileFiles(publishedFiles(files));
    const { canonical } = await readFolder(publishedFiles(files), datasets);
    if (publication === null) throw new Error('It does not compile.');
    const made = makeSmallRelease(publication, null);
    const { zip } = packFolder(canonical, withheld, publication.release);
    const all = [
      ...made.files.map(({ path, content }) => `${path}\n${Buffer.from(content)}`),
      ...Object.entries(unzipSync(zip)).map(
        ([path, content]) => `${path}\n${Buffer.from(content)}`,
      ),
      JSON.stringify(made.manifest),
    ];
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((text) => text.includes(secret))).toEqual([]);
  });
});
