import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { signerOf } from '../../src/shelf/cryptography.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { answerable } from '../cli/answerable.ts';

/** A disk of sixteen pages, which root alone may mount. */
const disk = temporaryFolder('disk');
const size = 64 * 1024;
const isMounted =
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},nr_inodes=8`, 'tmpfs', disk]).status === 0;
afterAll(() => {
  if (isMounted) spawnSync('umount', [disk]);
});

describe.skipIf(!isMounted)('answerable keys on a disk that is full (needs root)', () => {
  afterEach(() => {
    for (const name of readdirSync(disk)) rmSync(join(disk, name));
  });

  it('makes no key, leaves nothing of one, and says why, with status 2', () => {
    writeFileSync(join(disk, 'fill'), Buffer.alloc(size));
    const file = join(disk, 'key.pem');
    expect(answerable('keys', file)).toEqual({
      status: 2,
      stdout: '',
      stderr: `answerable keys: ${file} is on a disk that is full. No key was made.\n`,
    });
    expect(readdirSync(disk)).toEqual(['fill']);
  });

  it('does the same where no more files may be made', () => {
    const names = Array.from({ length: 7 }, (_, n) => String(n));
    for (const name of names) writeFileSync(join(disk, name), '');
    const ran = answerable('keys', join(disk, 'key.pem'));
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^[^\n]+ No key was made\.\n$/);
    expect(readdirSync(disk).toSorted()).toEqual(names);
  });

  it('makes one once there is room', () => {
    const file = join(disk, 'key.pem');
    writeFileSync(join(disk, 'fill'), Buffer.alloc(size));
    answerable('keys', file);
    rmSync(join(disk, 'fill'));
    expect(answerable('keys', file).status).toBe(0);
    expect(signerOf(readFileSync(file, 'utf8'))).not.toBeNull();
  });
});
