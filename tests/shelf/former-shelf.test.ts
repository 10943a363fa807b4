import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFormerReleases } from '../../src/shelf/former-releases.ts';
import { UserError } from '../../src/shelf/user-error.ts';
import { putSmallFolder } from '../builders/small-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { answerable, contentsOf } from '../cli/answerable.ts';

const patience = { timeout: 180_000 };
const makePipe = 'mkfifo';

const stops = [
  'period,ethnicity,stops,population',
  '2023-24-q4,White,465,507514',
  '2023-24-q4,Black,111,39600',
  '2023-24-q4,Asian,3,100000',
].join('\n');

const home = temporaryFolder('former');
const whole = join(home, 'public');
const folder = join(home, 'folder');
const below = 'releases/2024-06-r1';
const table = `${below}/data/stops-by-ethnicity.csv`;

beforeAll(() => {
  putSmallFolder(folder, { 'returns/stops-by-ethnicity/2023-24-q4.csv': stops });
  answerable('publish', folder, '--out', whole);
}, patience.timeout);

let shelf = '';
beforeEach(() => {
  shelf = join(temporaryFolder('former'), 'public');
  cpSync(whole, shelf, { recursive: true });
});

afterEach(() => {
  rmSync(shelf, { recursive: true, force: true });
});

/** What somebody may put in the place of a file or a folder. */
const hostilities: Readonly<Record<string, (path: string) => void>> = {
  nothing: () => undefined,
  'an empty file': (path) => writeFileSync(path, ''),
  'words that are none of ours': (path) => writeFileSync(path, '{"figures":[{"id":7}]}'),
  'brackets without end': (path) => writeFileSync(path, '['.repeat(100_000)),
  'a link to the same file elsewhere': (path) =>
    symlinkSync(join(whole, path.slice(shelf.length)), path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a pipe': (path) => void spawnSync(makePipe, [path]),
  'a folder': (path) => mkdirSync(path),
  'more than can be held': (path) => {
    writeFileSync(path, '');
    truncateSync(path, 5 * 2 ** 30);
  },
};

describe('what former releases show', () => {
  it('is read with what was hidden in it', () => {
    const [release] = readFormerReleases(shelf);
    const [rows] = release?.tables.map((one) => one.rows) ?? [];
    expect(rows?.map(({ codes, numbers }) => [codes.ethnicity, numbers.stops?.value])).toEqual([
      ['white', 465],
      ['black', null],
      ['asian', null],
    ]);
  });

  it.each(
    [
      table,
      `${below}/api/figures.json`,
      `${below}/api/disclosure.json`,
      `${below}/release.json`,
    ].flatMap((path) => Object.keys(hostilities).map((kind) => [path, kind] as const)),
  )('is not gone on from where %s is %s: one sentence, which names it', (path, kind) => {
    const file = join(shelf, path);
    rmSync(file);
    hostilities[kind]?.(file);
    expect(() => readFormerReleases(shelf)).toThrow(UserError);
    expect(() => readFormerReleases(shelf)).toThrow(
      /^[^\n]+ is not what 2024-06-r1 published[^\n]+$/,
    );
    expect(() => readFormerReleases(shelf)).toThrow(file);
  });

  it('is not gone on from where one number of it was changed', () => {
    const file = join(shelf, table);
    rmSync(file);
    const changed = readFileSync(join(whole, table), 'utf8').replace('465', '466');
    writeFileSync(file, changed);
    expect(() => readFormerReleases(shelf)).toThrow(`${file} is not what 2024-06-r1 published`);
  });

  it.each(['releases', below])('is not taken for nothing where %s is a link', (path) => {
    rmSync(join(shelf, path), { recursive: true });
    symlinkSync(join(whole, path), join(shelf, path));
    expect(() => readFormerReleases(shelf)).toThrow(UserError);
  });

  it('is not taken for nothing where the folder of a release that the list names is gone', () => {
    rmSync(join(shelf, below), { recursive: true });
    expect(() => readFormerReleases(shelf)).toThrow(
      'release.json is not what 2024-06-r1 published',
    );
  });

  it('is nothing of a release that was withdrawn', patience, () => {
    const reason = ['--reason', 'It showed too much.', '--role', 'Chief executive'];
    expect(answerable('withdraw', shelf, '2024-06-r1', ...reason).status).toBe(0);
    expect(readFormerReleases(shelf)).toEqual([]);
  });

  it.each(['check', 'changes', 'publish'])(
    'stops %s with status 2 where it cannot be read, and nothing is written',
    (command) => {
      rmSync(join(shelf, table));
      const before = contentsOf(shelf);
      const to = command === 'publish' ? '--out' : '--shelf';
      const ran = answerable(command, folder, to, shelf);
      expect(ran.status).toBe(2);
      expect(ran.stderr).toMatch(/^[^\n]+stops-by-ethnicity\.csv is not what [^\n]+\n$/);
      expect(contentsOf(shelf)).toEqual(before);
    },
    patience.timeout,
  );
});
