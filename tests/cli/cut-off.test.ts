import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { putSmallFolder, smallEdition, smallEditionText } from '../builders/small-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { answerable, contentsOf } from './answerable.ts';

const patience = { timeout: 300_000 };
const command = fileURLToPath(new URL('../../bin/answerable.mjs', import.meta.url));

const home = temporaryFolder('cut-off');
const folder = join(home, 'folder');
const shelf = join(home, 'public');

beforeAll(() => {
  putSmallFolder(folder);
  answerable('publish', folder, '--out', shelf);
  writeFileSync(join(folder, smallEdition), smallEditionText(2, 'The words were put better.'));
  answerable('publish', folder, '--out', shelf);
}, patience.timeout);

/** Runs a command and ends it without warning after so many milliseconds, if it has not ended. */
async function killedAfter(milliseconds: number, ...argv: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [command, ...argv], { stdio: 'ignore' });
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
}

describe.each([
  ['archive', 'for-the-archive'],
  ['rebuild', 'again'],
])('answerable %s that is killed', (name, place) => {
  it('leaves all or nothing at its place, and can be said again', patience, async () => {
    const done = join(temporaryFolder('cut-off'), place);
    expect(answerable(name, shelf, '--out', done).status).toBe(0);
    const whole = contentsOf(done);
    for (const milliseconds of [200, 500, 800, 1100, 1500, 2200]) {
      const below = temporaryFolder('cut-off');
      const out = join(below, place);
      await killedAfter(milliseconds, name, shelf, '--out', out);
      const lies = readdirSync(below).includes(place) ? contentsOf(out) : null;
      expect([null, whole]).toContainEqual(lies);
      const again = answerable(name, shelf, '--out', out);
      expect(again.status).toBe(lies === null ? 0 : 2);
      expect(contentsOf(out)).toEqual(whole);
      expect(readdirSync(below).filter((one) => one !== place)).toEqual([]);
    }
  });
});

describe('answerable rebuild', patience, () => {
  it('says that a package is not the one that was published, though it gives the same', () => {
    const altered = join(temporaryFolder('cut-off'), 'public');
    cpSync(shelf, altered, { recursive: true });
    const zip = join(altered, 'releases/2024-06-r1/package.zip');
    const bytes = Buffer.from(
      contentsOf(altered).get('releases/2024-06-r1/package.zip') ?? '',
      'base64',
    );
    rmSync(zip);
    writeFileSync(zip, Buffer.concat([bytes, Buffer.from('junk')]));
    const ran = answerable('rebuild', altered, '--out', join(altered, '../again'));
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain(`${zip} is not the one that 2024-06-r1 published.\n`);
    expect(ran.stdout).toMatch(/is not the same: 1 file differs\.\n$/);
  });

  it('names a damaged package by its place, in words of a package', () => {
    const altered = join(temporaryFolder('cut-off'), 'public');
    cpSync(shelf, altered, { recursive: true });
    const zip = join(altered, 'releases/2024-06-r1/package.zip');
    rmSync(zip);
    writeFileSync(zip, 'PK');
    const ran = answerable('rebuild', altered, '--out', join(altered, '../again'));
    expect(ran).toEqual({
      status: 2,
      stdout: '',
      stderr: `answerable rebuild: ${zip} is damaged: it is cut off, altered, or no zip archive.\n`,
    });
  });
});
