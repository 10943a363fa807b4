import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { placesOf } from '../../src/shelf/places.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { asFormer, lying, putTiny } from '../builders/tiny-shelf.ts';

let out = '';
beforeEach(() => {
  out = join(temporaryFolder('stage'), 'deep', 'site');
});

const first = {
  id: '2024-06-r1',
  files: [
    { path: 'index.html', content: 'front' },
    { path: 'figures/a/index.html', content: '75' },
    { path: 'figures/b/index.html', content: '28' },
  ],
  former: null,
};

/** The same with another number in one figure, and one figure less. */
const changed = {
  files: [
    { path: 'index.html', content: 'front' },
    { path: 'figures/a/index.html', content: '76' },
  ],
  former: asFormer(first),
};
const again = { ...changed, id: first.id };
const second = { ...changed, id: '2024-06-r2' };
const both = { ids: [second.id, first.id] };

const read = (path: string) => readFileSync(join(out, path), 'utf8');
const stat = (path: string) => statSync(join(out, path));

describe('a release on its shelf', () => {
  it('lies at the top and in a folder of its own, which is read-only', () => {
    expect(putTiny(out, first)).toBe(3 + 5);
    expect(read('releases/2024-06-r1/figures/a/index.html')).toBe('75');
    expect(stat('releases/2024-06-r1/index.html').mode & 0o777).toBe(0o444);
    expect(readdirSync(dirname(out))).toEqual(['site']);
  });

  it('does not change when somebody edits the top', () => {
    putTiny(out, first);
    putTiny(out, second, both);
    for (const { path } of second.files) {
      expect(stat(path).nlink).toBe(1);
      writeFileSync(join(out, path), 'edited');
    }
    expect(read('releases/2024-06-r2/index.html')).toBe('front');
    expect(read('releases/2024-06-r1/index.html')).toBe('front');
  });

  it('shares with the release before it what is equal, and nothing else', () => {
    putTiny(out, first);
    putTiny(out, second, both);
    const inode = (id: string, path: string) => stat(`releases/${id}/${path}`).ino;
    expect(inode(second.id, 'index.html')).toBe(inode(first.id, 'index.html'));
    expect(read('releases/2024-06-r1/figures/a/index.html')).toBe('75');
    expect(read('releases/2024-06-r2/figures/a/index.html')).toBe('76');
  });

  it('takes nothing over from a file that was altered there, or can be', () => {
    putTiny(out, first);
    const kept = join(out, 'releases/2024-06-r1');
    chmodSync(join(kept, 'index.html'), 0o644);
    rmSync(join(kept, 'figures/a/index.html'));
    writeFileSync(join(kept, 'figures/a/index.html'), '99', { mode: 0o444 });
    putTiny(out, { ...second, files: first.files }, both);
    expect(read('releases/2024-06-r2/figures/a/index.html')).toBe('75');
    expect(stat('releases/2024-06-r2/index.html').nlink).toBe(1);
  });

  it('gives the top no file that a release of version 0.1.0 shares with it', () => {
    putTiny(out, first);
    for (const { path } of first.files) {
      rmSync(join(out, path));
      linkSync(join(out, 'releases/2024-06-r1', path), join(out, path));
    }
    putTiny(out, second, both);
    for (const { path } of second.files) expect(stat(path).nlink).toBe(1);
  });

  it('put again leaves every file that is equal as it was, with its time', () => {
    putTiny(out, first);
    const before = stat('index.html');
    expect(putTiny(out, { ...first, former: asFormer(first) })).toBe(0);
    expect(stat('index.html')).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('made again takes the place of itself', () => {
    putTiny(out, first);
    expect(putTiny(out, again)).toBe(1);
    expect(read('figures/a/index.html')).toBe('76');
    expect(read('releases/2024-06-r1/figures/a/index.html')).toBe('76');
    expect(readdirSync(join(out, 'figures'))).toEqual(['a']);
    expect(readdirSync(join(out, 'releases/2024-06-r1/figures'))).toEqual(['a']);
  });

  it('of a later revision leaves the former as it was published, but for what tells of the later', () => {
    putTiny(out, first);
    putTiny(out, second, both);
    expect(read('releases/2024-06-r1/figures/b/index.html')).toBe('28');
    expect(read('releases/2024-06-r1/standing.css')).toBe('replaced by 2024-06-r2');
    expect(existsSync(join(out, 'figures/b'))).toBe(false);
  });

  it('puts right what somebody altered at the top', () => {
    putTiny(out, first);
    writeFileSync(join(out, 'figures/a/index.html'), '99');
    putTiny(out, { ...first, former: asFormer(first) });
    expect(read('figures/a/index.html')).toBe('75');
  });

  it('keeps the mode of the folder that it replaces', () => {
    putTiny(out, first);
    chmodSync(out, 0o2750);
    putTiny(out, second, both);
    expect(statSync(out).mode & 0o7777).toBe(0o2750);
  });

  it.each(['../outside', 'a/../../outside', '/outside', 'a//b', 'a/./b', 'a\\b', 'c:b'])(
    'has no file %s',
    (path) => {
      putTiny(out, first);
      const before = lying(dirname(out));
      const files = [...second.files, { path, content: 'out' }];
      expect(() => putTiny(out, { ...second, files }, both)).toThrow('is no path of a file');
      expect(lying(dirname(out))).toEqual(before);
    },
  );

  it('has an id of one form', () => {
    expect(() => putTiny(out, { ...first, id: '../../x' })).toThrow('is no id of a release');
    expect(existsSync(dirname(out))).toBe(false);
  });
});

describe('what Answerable did not make', () => {
  it('stays on the shelf: a file, a hidden one, one in a folder, a link', () => {
    putTiny(out, first);
    mkdirSync(join(out, '.well-known'));
    mkdirSync(join(out, 'releases/notes'));
    for (const path of ['robots.txt', '.well-known/security.txt', 'releases/notes/a.txt']) {
      writeFileSync(join(out, path), 'mine');
    }
    symlinkSync('../elsewhere', join(out, 'figures/link'));
    const inode = stat('robots.txt').ino;
    putTiny(out, second, both);
    expect([read('robots.txt'), stat('robots.txt').ino]).toEqual(['mine', inode]);
    expect(read('.well-known/security.txt')).toBe('mine');
    expect(read('releases/notes/a.txt')).toBe('mine');
    expect(lying(out)?.get('figures/link')).toBe('-> ../elsewhere');
  });

  it('stays in the folder of a release that is made again', () => {
    putTiny(out, first);
    writeFileSync(join(out, 'releases/2024-06-r1/note.txt'), 'mine');
    putTiny(out, again);
    expect(read('releases/2024-06-r1/note.txt')).toBe('mine');
    expect(existsSync(join(out, 'releases/2024-06-r1/figures/b'))).toBe(false);
  });

  it('is never overwritten by a folder of the release', () => {
    putTiny(out, first);
    writeFileSync(join(out, 'measures'), 'mine');
    const files = [...second.files, { path: 'measures/a/index.html', content: '' }];
    const before = lying(out);
    expect(() => putTiny(out, { ...second, files }, both)).toThrow('move it elsewhere');
    expect(lying(out)).toEqual(before);
  });

  it('does not move on where version 0.1.0 prepared its changes', () => {
    putTiny(out, first);
    mkdirSync(join(out, '.incoming'));
    writeFileSync(join(out, '.incoming/plan.json'), '{"remove":["../../victim"]}');
    putTiny(out, second, both);
    expect(existsSync(join(out, '.incoming'))).toBe(false);
  });

  it('is not followed where a release or a file around it belongs', () => {
    putTiny(out, first);
    const elsewhere = temporaryFolder('elsewhere');
    writeFileSync(join(elsewhere, 'index.html'), 'mine');
    rmSync(join(out, 'releases/2024-06-r1/releases'), { recursive: true });
    symlinkSync(elsewhere, join(out, 'releases/2024-06-r1/releases'));
    expect(() => putTiny(out, second, both)).toThrow('is a link, where a folder belongs');
    rmSync(join(out, 'releases'), { recursive: true });
    symlinkSync(elsewhere, join(out, 'releases'));
    expect(() => putTiny(out, second, both)).toThrow('is a link, where a folder belongs');
    expect(lying(elsewhere)).toEqual(new Map([['index.html', 'mine']]));
    expect(existsSync(placesOf(out).work)).toBe(false);
  });
});
