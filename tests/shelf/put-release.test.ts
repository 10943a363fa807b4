import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { putRelease, type ReleaseToPut } from '../../src/shelf/put-release.ts';
import { finishPlan, Stage } from '../../src/shelf/stage.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

let out = '';
beforeEach(() => {
  out = join(temporaryFolder('put-release'), 'deep', 'site');
});

const first: ReleaseToPut = {
  id: '2024-06-r1',
  files: [
    { path: 'index.html', content: 'front' },
    { path: 'figures/a/index.html', content: '75' },
    { path: 'figures/b/index.html', content: '28' },
  ],
  shelf: [{ path: 'releases/index.html', content: 'one release' }],
  former: null,
};
const paths = first.files.map(({ path }) => path);
const asFormer = { id: first.id, paths };

const read = (path: string) => readFileSync(join(out, path), 'utf8');
const inode = (path: string) => statSync(join(out, path)).ino;

/** The same release with another number in one figure, and one figure less. */
const changed: ReleaseToPut = {
  ...first,
  files: [
    { path: 'index.html', content: 'front' },
    { path: 'figures/a/index.html', content: '76' },
  ],
  former: asFormer,
};

describe('a release on its shelf', () => {
  it('lies at the top and in its own folder, as one file with two names', () => {
    expect(putRelease(out, first)).toEqual({ written: 4, files: 4 });
    expect(read('releases/2024-06-r1/figures/a/index.html')).toBe('75');
    expect(inode('releases/2024-06-r1/index.html')).toBe(inode('index.html'));
  });

  it('put again as it is writes nothing', () => {
    putRelease(out, first);
    expect(putRelease(out, { ...first, former: asFormer }).written).toBe(0);
  });

  it('with one number changed writes that file alone, and leaves the others as they are', () => {
    putRelease(out, first);
    const before = inode('index.html');
    expect(putRelease(out, changed)).toEqual({ written: 1, files: 3 });
    expect(inode('index.html')).toBe(before);
    expect(read('figures/a/index.html')).toBe('76');
    expect(read('releases/2024-06-r1/figures/a/index.html')).toBe('76');
    expect(readdirSync(join(out, 'figures'))).toEqual(['a']);
    expect(readdirSync(join(out, 'releases/2024-06-r1/figures'))).toEqual(['a']);
  });

  it('of a later revision leaves the former release as it was published', () => {
    putRelease(out, first);
    putRelease(out, { ...changed, id: '2024-06-r2' });
    expect(read('figures/a/index.html')).toBe('76');
    expect(read('releases/2024-06-r2/figures/a/index.html')).toBe('76');
    expect(read('releases/2024-06-r1/figures/a/index.html')).toBe('75');
    expect(read('releases/2024-06-r1/figures/b/index.html')).toBe('28');
    expect(existsSync(join(out, 'figures/b'))).toBe(false);
  });

  it('puts right what somebody altered since', () => {
    putRelease(out, first);
    writeFileSync(join(out, 'figures/a/index.html'), '99');
    putRelease(out, { ...first, former: asFormer });
    expect(read('figures/a/index.html')).toBe('75');
    expect(read('releases/2024-06-r1/figures/a/index.html')).toBe('75');
  });

  it('leaves what it did not make', () => {
    putRelease(out, first);
    writeFileSync(join(out, 'robots.txt'), 'mine');
    putRelease(out, changed);
    expect(read('robots.txt')).toBe('mine');
  });

  it.skipIf(!existsSync('/proc/self'))('says so where nothing can be made', () => {
    expect(() => putRelease('/proc/site', first)).toThrow('cannot be made');
  });
});

describe('changes that are cut off', () => {
  it('before they are planned leave the former site, and are swept away', () => {
    putRelease(out, first);
    const stage = new Stage(out);
    stage.put('figures/a/index.html', '76');
    expect(finishPlan(out)).toBe(false);
    expect(read('figures/a/index.html')).toBe('75');
    expect(existsSync(join(out, '.incoming'))).toBe(false);
  });

  it('after they are planned are carried out to their end by the next command', () => {
    putRelease(out, first);
    const plan = {
      remove: ['figures/b/index.html'],
      put: ['figures/a/index.html', 'new/x'],
      link: [['new/x', 'kept/x']],
    };
    new Stage(out).put('x', '76');
    writeFileSync(join(out, '.incoming', '1'), 'new');
    writeFileSync(join(out, '.incoming', 'plan.json'), JSON.stringify(plan));
    expect(finishPlan(out)).toBe(true);
    expect([read('figures/a/index.html'), read('kept/x')]).toEqual(['76', 'new']);
    expect(existsSync(join(out, 'figures/b'))).toBe(false);
    expect(existsSync(join(out, '.incoming'))).toBe(false);
  });
});
