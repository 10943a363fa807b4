import { beforeAll, describe, expect, it } from 'vitest';
import type { OutputFile } from '../../src/publish/output.ts';
import { withdrawnFiles } from '../../src/publish/release/shelf-files.ts';
import type { ShelvedRelease } from '../../src/publish/release/shelved-release.ts';
import { writeFiles } from '../../src/shelf/write-files.ts';
import { makeSmallRelease, nextSmallRelease } from '../builders/made-release.ts';
import { freshAssets } from '../builders/published/assets.ts';
import { first } from '../builders/releases.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { auditSite } from './audit/audit-site.ts';
import { overflowingPages } from './audit/overflow.ts';

const assets = await freshAssets();
const one = makeSmallRelease(first, null, assets);
const two = nextSmallRelease(one, null);

/** As the shelf tells of a release that was withdrawn. */
function gone({ shelved, manifest }: typeof one): ShelvedRelease {
  const said = {
    on: '2026-12-01',
    reason: 'A sheet of the enclosed workbook named people, and nobody had meant to publish it.',
    role: 'Chief executive of the office',
  };
  const { previous, editions } = manifest;
  return {
    ...shelved,
    record: { ...shelved.record, corrections: [], withdrawn: said },
    withdrawn: { ...said, previous, editions, keys: [], publicKey: null },
  };
}

let standing = '';
let emptied = '';
beforeAll(() => {
  [standing, emptied] = [temporaryFolder('standing'), temporaryFolder('emptied')];
  const instead = (files: readonly OutputFile[]) => new Set(files.map(({ path }) => path));
  const left = withdrawnFiles([gone(two), one.shelved], first);
  writeFiles(standing, [...one.files.filter(({ path }) => !instead(left).has(path)), ...left]);
  writeFiles(emptied, withdrawnFiles([gone(two), gone(one)], first, assets));
});

describe('what tells of a release that was withdrawn', { timeout: 300_000 }, () => {
  it('is found without fault by axe-core, and fits a telephone, where others stand and where none does', async () => {
    for (const folder of [standing, emptied]) {
      expect(await auditSite(folder)).toEqual([]);
      expect(await overflowingPages(folder)).toEqual([]);
    }
  });
});
