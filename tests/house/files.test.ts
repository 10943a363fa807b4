import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../setup/stamp.mjs';
import { brokenLinks } from './links.ts';
import { root } from './tool.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('sources', () => {
  it('are at most 300 lines long, each file of them', () => {
    const tooLong = ['src', 'setup', 'bench', 'tests']
      .flatMap((folder) => filesUnder(root, folder))
      .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
      .filter((path) => read(path).trimEnd().split('\n').length > 300);
    expect(tooLong).toEqual([]);
  });

  it('leave nothing for later', () => {
    const promises = ['src', 'setup', 'bench']
      .flatMap((folder) => filesUnder(root, folder))
      .filter((path) => /\b(TODO|FIXME)\b/.test(read(path)));
    expect(promises).toEqual([]);
  });
});

describe('documents', () => {
  it('link only to files that are there', () => {
    const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'bench/README.md'];
    const all = [...documents, ...filesUnder(root, 'docs').filter((path) => path.endsWith('.md'))];
    expect(all.flatMap((path) => brokenLinks(root, path))).toEqual([]);
  });
});
