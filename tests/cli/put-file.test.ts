import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { putFile } from '../../src/cli/put-file.ts';
import { UserError } from '../../src/shelf/user-error.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

function saidBy(run: () => void): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return '';
}

describe('a file that a command puts into a folder', () => {
  it('stands there whole, below folders that were not there, and nothing is left beside it', () => {
    const folder = temporaryFolder('put');
    putFile(join(folder, 'recipes', 'calls.yaml'), 'dataset: calls\n', { replaces: false });
    expect(readFileSync(join(folder, 'recipes', 'calls.yaml'), 'utf8')).toBe('dataset: calls\n');
    expect(readdirSync(join(folder, 'recipes'))).toEqual(['calls.yaml']);
  });

  it('takes the place of another only where it may', () => {
    const path = join(temporaryFolder('put'), 'a.csv');
    writeFileSync(path, 'former');
    expect(saidBy(() => putFile(path, 'new', { replaces: false }))).toMatch(/not written over/);
    expect(readFileSync(path, 'utf8')).toBe('former');
    putFile(path, 'new', { replaces: true });
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('is not written through a link, and not in the place of a folder', () => {
    const folder = temporaryFolder('put');
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    symlinkSync(join(folder, 'mine.txt'), join(folder, 'link.csv'));
    mkdirSync(join(folder, 'folder.csv'));
    for (const name of ['link.csv', 'folder.csv']) {
      expect(saidBy(() => putFile(join(folder, name), 'new', { replaces: true }))).toMatch(
        /is no file, and is not replaced\.$/,
      );
    }
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('is told in a sentence where the system denies it', () => {
    const folder = temporaryFolder('put');
    writeFileSync(join(folder, 'returns'), 'a file');
    expect(
      saidBy(() => putFile(join(folder, 'returns', 'a.csv'), 'new', { replaces: false })),
    ).toMatch(/a\.csv .+ Nothing was written there\.$/);
  });
});
