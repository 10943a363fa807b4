import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digest, filesUnder, isDone, markDone, markUndone } from '../../setup/stamp.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'answerable-stamp-'));
  mkdirSync(join(root, 'src/time'), { recursive: true });
  writeFileSync(join(root, 'src/time/period.ts'), 'export {};');
  writeFileSync(join(root, 'src/a.ts'), '1');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the files under a path', () => {
  it('are listed in a fixed order, whatever their depth', () => {
    expect(filesUnder(root, 'src')).toEqual(['src/a.ts', 'src/time/period.ts']);
  });

  it('are the path itself where it is a file, and none where it is not there', () => {
    expect(filesUnder(root, 'src/a.ts')).toEqual(['src/a.ts']);
    expect(filesUnder(root, 'nowhere')).toEqual([]);
  });
});

describe('a digest', () => {
  it('stays while nothing changes', () => {
    expect(digest(root, ['src'])).toBe(digest(root, ['src']));
  });

  it('changes with the content of a file', () => {
    const before = digest(root, ['src']);
    writeFileSync(join(root, 'src/a.ts'), '2');
    expect(digest(root, ['src'])).not.toBe(before);
  });

  it('changes with the name of a file', () => {
    const before = digest(root, ['src']);
    rmSync(join(root, 'src/a.ts'));
    writeFileSync(join(root, 'src/b.ts'), '1');
    expect(digest(root, ['src'])).not.toBe(before);
  });

  it('changes with the words given, such as the version of Node', () => {
    expect(digest(root, ['src'], ['v24'])).not.toBe(digest(root, ['src'], ['v22']));
  });

  it('tells an empty file from none', () => {
    const before = digest(root, ['src']);
    writeFileSync(join(root, 'src/empty.ts'), '');
    expect(digest(root, ['src'])).not.toBe(before);
  });
});

describe('a step', () => {
  it('is done only for the input that it was done for', () => {
    markDone(root, 'build', 'first');
    expect(isDone(root, 'build', 'first')).toBe(true);
    expect(isDone(root, 'build', 'second')).toBe(false);
    expect(isDone(root, 'dependencies', 'first')).toBe(false);
  });

  it('is no longer done once it begins again', () => {
    markDone(root, 'build', 'first');
    markUndone(root, 'build');
    expect(isDone(root, 'build', 'first')).toBe(false);
  });
});
