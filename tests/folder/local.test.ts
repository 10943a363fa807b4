import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { canonicalise } from '../../src/folder/canonical/canonical-folder.ts';
import { openFolder } from '../../src/folder/disk.ts';
import { readLocal } from '../../src/folder/local.ts';
import { publishedFiles } from '../../src/folder/published-files.ts';
import { formerOn, namedShelf } from '../../src/shelf/named-shelf.ts';
import { UserError } from '../../src/shelf/user-error.ts';
import { testBody } from '../builders/folder.ts';

const makePipe = 'mkfifo';
const root = mkdtempSync(join(tmpdir(), 'answerable-local-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A publication folder whose local.yaml says so. */
function folderSaying(name: string, text: string): string {
  const directory = join(root, name);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'body.yaml'), testBody);
  writeFileSync(join(directory, 'local.yaml'), text);
  return directory;
}

describe('local.yaml', () => {
  it('names the shelf by a path from the folder on', async () => {
    const directory = folderSaying('named', 'shelf: ../public # ours\n');
    expect(readLocal(directory)).toEqual({ ok: true, shelf: '../public' });
    expect(await namedShelf(directory, undefined)).toBe(join(root, 'public'));
  });

  it('gives way to --shelf, which has to be there', async () => {
    const directory = folderSaying('over', 'shelf: ../public\n');
    expect(await namedShelf(directory, root)).toBe(root);
    await expect(namedShelf(directory, join(root, 'nowhere'))).rejects.toThrow(
      'There is no folder',
    );
  });

  it('may name a shelf to which nothing was published yet, of which nothing was read', async () => {
    expect(await formerOn(folderSaying('early', 'shelf: ../later\n'), undefined)).toBeUndefined();
  });

  it('may be missing, or say nothing', async () => {
    expect(readLocal(folderSaying('silent', '# later\n'))).toEqual({ ok: true });
    expect(readLocal(root)).toEqual({ ok: true });
    expect(await namedShelf(root, undefined)).toBeUndefined();
  });

  it.each([
    ['shelf: 7', 'line 1: “shelf” is 7, but text is expected'],
    ['shelf: ""', 'line 1: “shelf” is empty, but some text is expected'],
    ['shelf: "   "', 'but some text is expected'],
    ['shelf: [a]', 'line 1: “shelf” is a list, but text is expected'],
    ['# ours\nshelve: a', 'line 2: “shelve” is not known here'],
    ['shelf: &a b', 'line 1'],
    ['shelf: "a', 'line 1'],
    ['\u0000', 'local.yaml, line 1'],
    ['shelf:', 'line 1: “shelf” is empty'],
  ])('is refused where it says %s, in one sentence with its place', async (text, says) => {
    const directory = folderSaying(`bad-${encodeURIComponent(text)}`, text);
    await expect(namedShelf(directory, undefined)).rejects.toThrow(UserError);
    await expect(namedShelf(directory, undefined)).rejects.toThrow(says);
    await expect(namedShelf(directory, undefined)).rejects.toThrow(/^[^\n]*local\.yaml[^\n]*$/);
  });

  it.each([
    [
      'a link',
      (path: string) => symlinkSync('/dev/zero', path),
      'is a link, which is not followed',
    ],
    ['a pipe', (path: string) => void spawnSync(makePipe, [path]), 'is no file'],
    ['a folder', (path: string) => mkdirSync(path), 'is no file'],
  ])('is not waited for where it is %s', (kind, put, says) => {
    const directory = folderSaying(`odd-${kind.replaceAll(' ', '-')}`, '');
    const path = join(directory, 'local.yaml');
    rmSync(path);
    put(path);
    expect(readLocal(directory)).toEqual({
      ok: false,
      says: `${path} ${says}: put a file in its place, or take it out.`,
    });
  });

  it('is neither published nor enclosed, whatever it says', async () => {
    const files = openFolder(folderSaying('kept', 'shelf: ../PRIVATE-MARKER\n'));
    if (files === null) throw new Error('There is no such folder.');
    expect(publishedFiles(files).paths).toEqual(['body.yaml']);
    expect((await canonicalise(files, datasets)).files.paths).toEqual(['body.yaml']);
  });
});
