import { cpSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyPlace } from '../../src/publish/release/verify-shelf.ts';
import { cryptography } from '../../src/shelf/cryptography.ts';
import { folderSource } from '../../src/shelf/folder-source.ts';
import { writeFiles } from '../../src/shelf/write-files.ts';
import { makeSmallRelease, nextSmallRelease, smallShelf } from '../builders/made-release.ts';
import { first } from '../builders/releases.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const r1 = makeSmallRelease(first, null);
const whole = join(temporaryFolder('list'), 'site');
beforeAll(() => writeFiles(whole, smallShelf([nextSmallRelease(r1, null), r1], null)));

const list = 'releases/index.json';
let site = '';
beforeEach(() => {
  site = join(temporaryFolder('list'), 'site');
  cpSync(whole, site, { recursive: true });
});

async function faults(place = site) {
  const verdict = await verifyPlace(folderSource(place), cryptography);
  return verdict?.faults.map(({ kind, path, says }) => `${kind}: ${path} ${says}`);
}

const missing = `missing: ${list} is missing, which tells what the releases below it are`;
const noFile = `altered: ${list} is no file that can be read as a list`;

describe('a shelf of which the list is lost', () => {
  it.each([
    ['is gone', () => undefined, missing],
    ['is a folder', (file: string) => mkdirSync(file), missing],
    ['is a link', (file: string) => symlinkSync(join(whole, list), file), noFile],
    [
      'is too large to be one',
      (file: string) => {
        writeFileSync(file, '');
        truncateSync(file, 2 ** 30);
      },
      noFile,
    ],
    [
      'is cut off',
      (file: string) => writeFileSync(file, '{"format":'),
      `altered: ${list} is not the list of a shelf`,
    ],
  ])('has that one fault where it %s, whatever lies below it', async (_, put, fault) => {
    const file = join(site, list);
    rmSync(file);
    put(file);
    expect(await faults()).toEqual([fault]);
  });

  it('still has each release looked at by what it says of itself', async () => {
    rmSync(join(site, list));
    writeFileSync(join(site, 'releases/2024-06-r1/api/figures.json'), '{}');
    rmSync(join(site, 'releases/2024-06-r2/index.html'));
    expect(await faults()).toEqual([
      expect.stringMatching(/^altered: releases\/2024-06-r1\/api\/figures\.json /),
      expect.stringMatching(/^missing: releases\/2024-06-r2\/index\.html /),
      missing,
    ]);
  });

  it('still has what was added at the top named', async () => {
    rmSync(join(site, list));
    writeFileSync(join(site, 'more.txt'), 'x');
    expect(await faults()).toEqual(['added: more.txt was not published with it', missing]);
  });

  it('is no fault of a release that lies alone', async () => {
    expect(await faults(join(site, 'releases/2024-06-r2'))).toEqual([]);
  });
});
