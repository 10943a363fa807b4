import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegular } from '../../../src/server/disk/read-regular.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const home = temporaryFolder('regular');
const site = join(home, 'site');
mkdirSync(join(site, 'below'), { recursive: true });
writeFileSync(join(home, 'secret'), 'secret');
writeFileSync(join(site, 'below', 'page'), 'page');
symlinkSync(join(home, 'secret'), join(site, 'link'));
symlinkSync(home, join(site, 'linked'));
symlinkSync(join(site, 'loop'), join(site, 'loop'));
symlinkSync(site, join(home, 'named'));
execFileSync('mkfifo', [join(site, 'pipe')]);

describe('a file below a folder', () => {
  it('is read, also where the folder itself was named by a link', async () => {
    expect((await readRegular(site, 'below/page'))?.toString()).toBe('page');
    expect((await readRegular(join(home, 'named'), 'below/page'))?.toString()).toBe('page');
  });

  it.each([
    'none',
    'below',
    'link',
    'linked/secret',
    'loop',
    'pipe',
    'below/page/more',
    '../secret',
    'a\0b',
    'x'.repeat(5000),
  ])('is nothing where it is none, or a link leads to it: %j', async (path) => {
    expect(await readRegular(site, path)).toBeNull();
  });
});
