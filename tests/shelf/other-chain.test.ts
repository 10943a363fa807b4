import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ShelfList, Signed } from '../../src/domain/release/manifest.ts';
import { readShelf } from '../../src/shelf/read-shelf.ts';
import { writeFiles } from '../../src/shelf/write-files.ts';
import {
  makeSmallRelease,
  nextSmallRelease,
  sealed,
  smallShelf,
} from '../builders/made-release.ts';
import { first } from '../builders/releases.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const r1 = makeSmallRelease(first, null);
const r2 = nextSmallRelease(r1, null);
const files = smallShelf([r2, r1], null);

let out = '';
beforeEach(() => {
  out = join(temporaryFolder('chain'), 'site');
  writeFiles(out, files);
});

/** The list of the shelf written anew, every hash of it right. */
function rewriteList(change: (list: ShelfList) => ShelfList): void {
  const file = join(out, 'releases/index.json');
  const {
    digest: _,
    signature: __,
    ...list
  }: Signed<ShelfList> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, sealed(change(list), null).text);
}

describe('a shelf whose chain was made anew', () => {
  it('is read as long as nobody did', () => {
    expect(readShelf(out)?.history.map(({ id }) => id)).toEqual(['2024-06-r2', '2024-06-r1']);
  });

  it('is not gone on from: the list says another hash of a release than the next one does', () => {
    rewriteList((list) => ({
      ...list,
      releases: list.releases.map((one) =>
        one.id === '2024-06-r1' ? { ...one, sha256: 'a'.repeat(64) } : one,
      ),
    }));
    expect(() => readShelf(out)).toThrow(
      'releases/index.json does not say of 2024-06-r1 what 2024-06-r2 says',
    );
  });

  it('is not gone on from: the list leaves out a release on which another stands', () => {
    rewriteList((list) => ({
      ...list,
      releases: list.releases.filter(({ id }) => id !== '2024-06-r1'),
    }));
    expect(() => readShelf(out)).toThrow('does not say of 2024-06-r1 what 2024-06-r2 says');
  });

  it('is not gone on from: the list was altered and its digest was not', () => {
    const file = join(out, 'releases/index.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(r1.shelved.manifestSha256, 'a'.repeat(64)),
    );
    expect(() => readShelf(out)).toThrow('does not say what it said when it was written');
  });

  it('is told of in one sentence that advises nothing but to look and to put back', () => {
    writeFileSync(join(out, 'releases/index.json'), '{');
    expect(() => readShelf(out)).toThrow(
      `The shelf in ${out} is damaged (releases/index.json is not the list of a shelf), and is left as it lies. Say “answerable verify ${out}” to see all that is wrong, and put back what was published.`,
    );
  });
});
