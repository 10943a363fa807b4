import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { packFolder } from '../../src/folder/package.ts';
import { readFolder } from '../../src/folder/read.ts';
import { movedEdition } from '../../src/shelf/moved-edition.ts';
import { compileFolder } from '../builders/compile-in-words.ts';
import { definitions } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const header = 'month,service,calls,within_ten_seconds_percent,average_wait_seconds';
const may = `${header}\n2024-05,999,10890,88.4,8\n`;
const june = `${header}\n2024-06,999,11010,88.9,8\n`;

function edition(month: string, returns: readonly string[], revision = 1) {
  const list = returns.length === 0 ? '' : `returns: [${returns.join(', ')}]\n`;
  return {
    [`editions/${month}/edition.yaml`]: `${testEdition([])}\nrevision: ${revision}\n${list}`,
    [`editions/${month}/what-the-law-asks.md`]: '---\ntitle: Law\n---\nHere.\n',
  };
}

type Files = Readonly<Record<string, string>>;

async function made(files: Files) {
  const folder = await readFolder(testFolder({ 'body.yaml': testBody, ...files }), datasets);
  const { publication, withheld } = compileFolder(folder, definitions);
  if (publication === null) throw new Error('Nothing was compiled.');
  return { publication, withheld, canonical: folder.canonical };
}

/** Why a folder is refused after another was released, signed or not; null where it is not. */
async function refusedAfter(before: Files, now: Files, signed = true) {
  const released = await made(before);
  const { release } = released.publication;
  const { zip } = packFolder(released.canonical, released.withheld, release);
  const site = temporaryFolder('moved');
  writeFileSync(join(site, 'package.zip'), zip);
  const sha256 = createHash('sha256').update(zip).digest('hex');
  const signature = { algorithm: 'Ed25519', publicKey: '', value: '' } as const;
  const manifest = {
    id: release.id,
    signature: signed ? signature : null,
    files: [{ path: 'package.zip', bytes: zip.length, sha256, mediaType: 'application/zip' }],
  };
  const next = await made(now);
  const shelf = { manifest, history: release.history };
  return movedEdition(next.publication, site, shelf, next.canonical);
}

const returns = { 'returns/calls/2024-05.csv': may, 'returns/calls/2024-06.csv': june };
const first = { ...edition('2024-06', ['calls/2024-05']), ...returns };
const july = edition('2024-07', ['calls/2024-05', 'calls/2024-06']);

const ownDataset = `title: Missing bicycles
description: Bicycles that were reported missing.
frequency: monthly
disclosure: none
key: [month]
columns:
  - { kind: period, name: month, title: Month, description: The month., grains: [month] }
  - { kind: number, name: reports, title: Reports, description: Reports., unit: { count: report } }
`;

describe('an edition that is out', () => {
  it('is refused where it is made from another return, which it names', async () => {
    const more = { ...first, ...edition('2024-06', ['calls/2024-05', 'calls/2024-06']) };
    const refused = await refusedAfter(first, more);
    expect(refused?.says).toBe(
      '2024-06-r1 is released, and the edition is made from calls/2024-06 as well.',
    );
    expect(refused?.fix).toContain('raise revision to 2 in editions/2024-06/edition.yaml');
  });

  it('is refused where it lists no returns any more, or one less', async () => {
    const both = { ...first, ...edition('2024-06', ['calls/2024-05', 'calls/2024-06']) };
    expect((await refusedAfter(first, { ...first, ...edition('2024-06', []) }))?.says).toContain(
      'lists no returns any more',
    );
    expect((await refusedAfter(both, first))?.says).toContain(
      'not made from calls/2024-06 any more',
    );
  });

  it('is refused where a return of its list was saved over', async () => {
    const over = { ...first, ...july, 'returns/calls/2024-05.csv': may.replace('10890', '10891') };
    expect((await refusedAfter(first, over))?.says).toContain(
      'returns/calls/2024-05.csv is no longer the file that it was made from',
    );
  });

  it('is refused where a return for a dataset of its own was saved over', async () => {
    const own = {
      'datasets/missing-bicycles.yaml': ownDataset,
      'returns/missing-bicycles/2024-05.csv': 'month,reports\n2024-05,310\n',
    };
    const before = { ...first, ...own, ...edition('2024-06', ['missing-bicycles/2024-05']) };
    const over = {
      ...before,
      'returns/missing-bicycles/2024-05.csv': 'month,reports\n2024-05,311\n',
    };
    expect(await refusedAfter(before, before)).toBeNull();
    expect((await refusedAfter(before, over))?.says).toContain(
      'returns/missing-bicycles/2024-05.csv is no longer the file that it was made from',
    );
  });

  it('may be corrected in a new revision, which names what it adds', async () => {
    const corrected = edition('2024-06', ['calls/2024-05', 'calls/2024-06'], 2);
    expect(await refusedAfter(first, { ...first, ...corrected })).toBeNull();
  });

  it('stays as it is beside a newer one', async () => {
    expect(await refusedAfter(first, { ...first, ...july })).toBeNull();
  });

  it('may be written again as a draft that nobody signed, while it is the newest', async () => {
    const more = { ...first, ...edition('2024-06', ['calls/2024-05', 'calls/2024-06']) };
    expect(await refusedAfter(first, more, false)).toBeNull();
    const beside = { ...more, ...july };
    expect((await refusedAfter(first, beside, false))?.says).toContain('2024-06-r1 is released');
  });
});
