import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { putFolder } from '../../src/cli/put-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const written = new Map([['edition.yaml', 'title: New']]);

describe('a folder that a command makes', () => {
  it('stands there whole, also in the place of an empty one, and nothing is left beside it', () => {
    const home = temporaryFolder('put-folder');
    mkdirSync(join(home, 'empty'));
    for (const name of ['empty', 'below/new']) {
      putFolder(join(home, name), written, join(home, '.beside'));
      expect(readFileSync(join(home, name, 'edition.yaml'), 'utf8')).toBe('title: New');
    }
    expect(readdirSync(home).toSorted()).toEqual(['below', 'empty']);
  });

  it('is not there at all where the system denies it', () => {
    const home = temporaryFolder('put-folder');
    const deny = () => {
      throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
    };
    expect(() => putFolder(join(home, 'new'), written, join(home, '.beside'), deny)).toThrow(
      /on a disk that cannot be written to\. Nothing was written there\./,
    );
    expect(readdirSync(home)).toEqual([]);
  });
});
