import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { holdShelf } from '../../src/shelf/hold.ts';
import { placesOf, releaseFolders } from '../../src/shelf/places.ts';
import { settleForReading } from '../../src/shelf/readable.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { killHolder, lying, putTiny } from '../builders/tiny-shelf.ts';

let out = '';
beforeEach(() => {
  out = join(temporaryFolder('hold'), 'site');
});

const tiny = {
  id: '2024-06-r1',
  files: [{ path: 'index.html', content: 'front' }],
  former: null,
};
const isRoot = process.getuid?.() === 0;

describe('the right to write to a shelf', () => {
  it('is one process’s at a time, and the other is told whose', () => {
    const hold = holdShelf(out);
    const says = `${out} is being published by process ${process.pid} on ${hostname()}; wait until it has ended.`;
    expect(() => holdShelf(out)).toThrow(says);
    hold.release();
    holdShelf(out).release();
    expect(readdirSync(dirname(out))).toEqual([]);
  });

  it('is taken over from a process that has ended, with what it had prepared', () => {
    holdShelf(out);
    const { next } = placesOf(out);
    mkdirSync(next);
    writeFileSync(join(next, 'index.html'), 'half');
    killHolder(out);
    holdShelf(out).release();
    expect(readdirSync(dirname(out))).toEqual([]);
  });

  it('is not taken from a process on another machine, of which nothing can be known', () => {
    holdShelf(out);
    writeFileSync(placesOf(out).lock, JSON.stringify({ pid: 1, host: 'elsewhere' }));
    expect(() => holdShelf(out)).toThrow('by process 1 on elsewhere');
  });

  it('makes the folders above, and takes them away where nothing was put there', () => {
    const deep = join(out, 'a', 'b');
    holdShelf(deep).release();
    expect(existsSync(out)).toBe(false);
  });

  it.skipIf(!existsSync('/proc/self'))('says so where nothing can be made', () => {
    expect(() => holdShelf('/proc/site')).toThrow('/proc/site cannot be made there.');
  });

  it.skipIf(!existsSync('/proc/self'))('names a folder below a disk of its own', () => {
    expect(() => holdShelf('/proc')).toThrow('Name a folder below it: --out /proc/site.');
    expect(() => holdShelf('/')).toThrow('Name a folder below it: --out /site.');
  });

  it.skipIf(isRoot)('says so where the folder above may not be written to', () => {
    chmodSync(dirname(out), 0o555);
    expect(() => holdShelf(out)).toThrow(`${dirname(out)} may not be written to`);
  });
});

describe('a place that is not what it seems', () => {
  it('is not written through where it is a link, and the link is told', () => {
    const elsewhere = temporaryFolder('elsewhere');
    symlinkSync(elsewhere, out);
    expect(() => holdShelf(out)).toThrow(`${out} is a link to ${elsewhere}: name that folder`);
    expect(() => holdShelf(`${out}/`)).toThrow('is a link to');
    expect(lying(elsewhere)).toEqual(new Map());
  });

  it.each([
    ['link', (work: string, away: string) => symlinkSync(away, work)],
    ['file', (work: string) => writeFileSync(work, '')],
  ])('has no working folder where a %s lies there', (_, make) => {
    const elsewhere = temporaryFolder('elsewhere');
    writeFileSync(join(elsewhere, 'plan.json'), 'mine');
    make(placesOf(out).work, elsewhere);
    expect(() => holdShelf(out)).toThrow('Move it elsewhere');
    expect(lying(elsewhere)).toEqual(new Map([['plan.json', 'mine']]));
  });

  it.each([
    ['thesis.odt', (path: string) => writeFileSync(path, 'years of work')],
    ['next', (path: string, away: string) => symlinkSync(away, path)],
    ['former', (path: string, away: string) => symlinkSync(away, path)],
    ['around', (path: string) => writeFileSync(path, '')],
    ['plan.json', (path: string) => mkdirSync(path)],
    ['lock', (path: string, away: string) => symlinkSync(join(away, 'mine'), path)],
    [`lock.${process.pid}`, (path: string, away: string) => symlinkSync(join(away, 'mine'), path)],
  ])('has no working folder that holds a strange %s', (name, make) => {
    const elsewhere = temporaryFolder('elsewhere');
    writeFileSync(join(elsewhere, 'mine'), 'mine');
    const { work } = placesOf(out);
    mkdirSync(work);
    make(join(work, name), elsewhere);
    const before = lying(dirname(out));
    expect(() => holdShelf(out)).toThrow(`holds “${name}”, which Answerable did not make`);
    expect(lying(dirname(out))).toEqual(before);
    expect(lying(elsewhere)).toEqual(new Map([['mine', 'mine']]));
  });
});

describe('whoever only reads a shelf', () => {
  const soon = { ms: 60, step: 20 };

  it('does not wait for a publisher who prepares', async () => {
    putTiny(out, tiny);
    holdShelf(out);
    await expect(settleForReading(out, soon)).resolves.toBe(undefined);
  });

  it('waits for one who is switching, and is then told who is publishing', async () => {
    holdShelf(out);
    await expect(settleForReading(out, soon)).rejects.toThrow(
      `${out} is being published by process ${process.pid} on ${hostname()}, and is not there at the moment`,
    );
  });

  it('ends what was cut off', async () => {
    putTiny(out, tiny);
    holdShelf(out);
    killHolder(out);
    await settleForReading(out, soon);
    expect(readdirSync(dirname(out))).toEqual(['site']);
  });

  it('reads what is there whatever lies beside it', async () => {
    putTiny(out, tiny);
    writeFileSync(placesOf(out).work, 'a file');
    await expect(settleForReading(out, soon)).resolves.toBe(undefined);
  });

  it('finds a release in one of three places', () => {
    const folders = releaseFolders(out, '2024-06-r1');
    expect(folders).toEqual([
      join(out, 'releases/2024-06-r1'),
      join(dirname(out), '.site.answerable/next/releases/2024-06-r1'),
      join(dirname(out), '.site.answerable/former/releases/2024-06-r1'),
    ]);
  });
});
