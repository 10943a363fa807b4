import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyPlace } from '../../src/publish/release/verify-shelf.ts';
import { cryptography } from '../../src/shelf/cryptography.ts';
import { folderSource } from '../../src/shelf/folder-source.ts';
import { settleForReading } from '../../src/shelf/readable.ts';
import { type Withdrawing, withdrawRelease } from '../../src/shelf/withdraw.ts';
import { writeFiles } from '../../src/shelf/write-files.ts';
import { makeSmallRelease, nextSmallRelease, smallShelf } from '../builders/made-release.ts';
import { first } from '../builders/releases.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { killHolder, lying } from '../builders/tiny-shelf.ts';
import { endingAt, unlessKilled } from './ending-disk.ts';

const r1 = makeSmallRelease(first, null);
const r2 = nextSmallRelease(r1, null);
const base = join(temporaryFolder('withdrawn'), 'base');
writeFiles(base, smallShelf([r2, r1], null));

function withdrawing(out: string, release = r2.manifest.id): Withdrawing {
  const reason = 'It showed numbers that can be worked out.';
  return { out, release, reason, role: 'Chief executive', key: undefined, today: '2026-11-25' };
}

/** A copy of the shelf, and what became of a withdrawal that ended with this call to the disk. */
async function endedAt(call: number) {
  const out = join(temporaryFolder('ended'), 'site');
  cpSync(base, out, { recursive: true });
  let reached = false;
  const disk = endingAt(call, (now) => {
    reached ||= now;
  });
  await withdrawRelease(withdrawing(out), disk).catch(unlessKilled);
  if (reached) killHolder(out);
  return { out, reached };
}

describe('a withdrawal that is cut off', () => {
  it('is done or not, whenever it was; whoever reads next ends it, also after the switch', async () => {
    const done = join(temporaryFolder('withdrawn'), 'done');
    cpSync(base, done, { recursive: true });
    await withdrawRelease(withdrawing(done));
    const [before, after] = [lying(base), lying(done)];
    const ends: string[] = [];
    for (let call = 0; ; call += 1) {
      const { out, reached } = await endedAt(call);
      if (!reached) break;
      expect([before, after, null]).toContainEqual(lying(out));
      await settleForReading(out);
      const now = lying(out);
      expect([before, after]).toContainEqual(now);
      expect((await verifyPlace(folderSource(out), cryptography))?.faults).toEqual([]);
      rmSync(dirname(out), { recursive: true });
      ends.push(now?.has(`releases/${r2.manifest.id}/release.json`) === true ? 'not' : 'done');
    }
    expect(new Set(ends)).toEqual(new Set(['not', 'done']));
    // Once it is done it stays done: what was killed later is never undone.
    expect(ends.join(' ')).toMatch(/^(not )+(done ?)+$/);
  }, 300_000);

  it('can be said again, and then either is done or was done already', async () => {
    const { out: undone } = await endedAt(0);
    await withdrawRelease(withdrawing(undone));
    expect(lying(undone)?.has(`releases/${r2.manifest.id}/release.json`)).toBe(false);
    const { out: done } = await endedAt(5);
    await expect(withdrawRelease(withdrawing(done))).rejects.toThrow('was withdrawn already');
  });
});
