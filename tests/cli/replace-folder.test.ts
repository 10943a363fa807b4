import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSite, replaceFolder } from '../../src/cli/replace-folder.ts';
import type { OutputFile } from '../../src/publish/output.ts';

const front = '<head><meta name="generator" content="Answerable 0.1.0"></head>';
const site: readonly OutputFile[] = [
  { path: 'index.html', content: front },
  { path: 'data/a.csv', content: 'a\n1\n' },
];

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'answerable-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

/** Files of a site of which the second cannot be had. */
function* failing(): Generator<OutputFile> {
  yield { path: 'index.html', content: 'half' };
  throw new Error('rendering failed');
}

describe('writing a site', () => {
  it('makes the folder and says how many files it wrote', () => {
    const out = join(home, 'deep', 'site');
    expect(replaceFolder(out, join(home, 'source'), site)).toBe(2);
    expect(readFileSync(join(out, 'data', 'a.csv'), 'utf8')).toBe('a\n1\n');
    expect(isSite(out)).toBe(true);
  });

  it('replaces a former site whole: nothing of it is left', () => {
    const out = join(home, 'site');
    replaceFolder(out, join(home, 'source'), [...site, { path: 'old.html', content: '' }]);
    replaceFolder(out, join(home, 'source'), site);
    expect(existsSync(join(out, 'old.html'))).toBe(false);
    expect(readdirSync(home)).toEqual(['site']);
  });

  it('leaves the former site as it was when it fails half-way', () => {
    const out = join(home, 'site');
    replaceFolder(out, join(home, 'source'), site);
    expect(() => replaceFolder(out, join(home, 'source'), failing())).toThrow('rendering failed');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(front);
    expect(readdirSync(home)).toEqual(['site']);
  });

  it('leaves alone a folder that holds anything else', () => {
    const out = join(home, 'documents');
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.odt'), 'years of work');
    expect(() => replaceFolder(out, join(home, 'source'), site)).toThrow(
      'holds files that Answerable did not make',
    );
    expect(readdirSync(out)).toEqual(['thesis.odt']);
  });

  it('takes an empty folder', () => {
    const out = join(home, 'empty');
    mkdirSync(out);
    expect(replaceFolder(out, join(home, 'source'), site)).toBe(2);
  });

  it.each([['source'], ['source/site'], ['.']])('never writes over its own source: %s', (out) => {
    const source = join(home, 'source');
    mkdirSync(source);
    expect(() => replaceFolder(join(home, out), source, site)).toThrow('lie in one another');
    expect(readdirSync(source)).toEqual([]);
  });

  it.skipIf(!existsSync('/proc/self'))('says so where nothing can be made', () => {
    expect(() => replaceFolder('/proc/site', join(home, 'source'), site)).toThrow('cannot be made');
  });

  it('says so when the name is taken by a file', () => {
    writeFileSync(join(home, 'site'), 'a file');
    expect(() => replaceFolder(join(home, 'site'), join(home, 'source'), site)).toThrow(
      'is a file',
    );
  });
});
