import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFiles } from '../../src/cli/replace-files.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const written = new Map([['counts.csv', 'new']]);

/** A folder with a former file, whose renames the system denies from the so-manieth on, once. */
function folderDenying(nth: number) {
  const home = temporaryFolder('replace');
  const target = join(home, 'open-data', 'police-uk');
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'counts.csv'), 'former');
  let tries = 0;
  const rename = (from: string, to: string): void => {
    tries += 1;
    if (tries === nth) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    renameSync(from, to);
  };
  return { home, target, rename, beside: join(home, '.open-data-1') };
}

describe('files that take the place of others', () => {
  it.each([1, 2])('leave the former where rename %i is denied, and say why', (nth) => {
    const { home, target, rename, beside } = folderDenying(nth);
    expect(() => replaceFiles(target, written, beside, rename)).toThrow(
      /police-uk is in use by another program.*The former files stay/,
    );
    expect(readFileSync(join(target, 'counts.csv'), 'utf8')).toBe('former');
    expect(readdirSync(home)).toEqual(['open-data']);
  });

  it('take it whole, also where nothing was', () => {
    const { home, target, rename, beside } = folderDenying(0);
    replaceFiles(target, written, beside, rename);
    expect(readFileSync(join(target, 'counts.csv'), 'utf8')).toBe('new');
    const elsewhere = join(home, 'other', 'police-uk');
    replaceFiles(elsewhere, written, beside, rename);
    expect(existsSync(join(elsewhere, 'counts.csv'))).toBe(true);
    expect(readdirSync(home).toSorted()).toEqual(['open-data', 'other']);
  });
});
