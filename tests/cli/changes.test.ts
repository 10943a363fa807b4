import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claresLawCsv } from '../builders/folder.ts';
import {
  putSmallFolder,
  smallEdition,
  smallEditionText,
  smallReturn,
} from '../builders/small-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { answerable, contentsOf } from './answerable.ts';

const patience = { timeout: 180_000 };

const corrected = claresLawCsv.replace('2024-05,75,47,28,62,13', '2024-05,76,48,28,63,13');

const home = temporaryFolder('changes');
const shelf = join(home, 'public');
let folder = '';

beforeAll(() => {
  answerable('publish', putSmallFolder(join(home, 'first')), '--out', shelf);
}, patience.timeout);
beforeEach(() => {
  folder = putSmallFolder(join(temporaryFolder('changes'), 'folder'));
});

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

describe('answerable changes', patience, () => {
  it('says that nothing changes where nothing does', () => {
    const ran = answerable('changes', folder, '--shelf', shelf);
    expect(ran).toEqual({ status: 0, stdout: 'No figure changes since 2024-06-r1.\n', stderr: '' });
  });

  it('takes an edition that does not say when it appears to have appeared when it did', () => {
    const text = smallEditionText(1).replace(/^published:.*\n/m, '');
    write(smallEdition, text);
    const undated = join(temporaryFolder('changes'), 'public');
    expect(answerable('publish', folder, '--out', undated).status).toBe(0);
    const ran = answerable('changes', folder, '--shelf', undated);
    expect(ran).toEqual({ status: 0, stdout: 'No figure changes since 2024-06-r1.\n', stderr: '' });
  });

  it('tells each figure with what it was, and writes nothing', () => {
    const before = contentsOf(home);
    write(smallReturn, corrected);
    write(smallEdition, smallEditionText(2, 'A request was counted late.'));
    const { status, stdout } = answerable('changes', folder, '--shelf', shelf);
    expect(stdout).toContain('3 figures are not as in 2024-06-r1.\n\nChange\n');
    expect(stdout).toContain('  Clare’s Law requests, May 2024: 76, was 75\n');
    expect(stdout).toContain('  Right to Ask, May 2024: 48, was 47\n');
    expect(status).toBe(0);
    expect(contentsOf(home)).toEqual(before);
  });

  it('tells of figures that appear and that are gone', () => {
    write(smallReturn, claresLawCsv.replace('2024-04,', '2024-03,'));
    write(smallEdition, smallEditionText(2, 'The month was wrong.'));
    const { stdout } = answerable('changes', folder, '--shelf', shelf);
    expect(stdout).toMatch(/\nAppear\n(.*\n)*? {2}Clare’s Law requests, March 2024: 75\n/);
    expect(stdout).toMatch(/\nAre gone\n(.*\n)*? {2}Clare’s Law requests, April 2024: was 75\n/);
  });

  it('gives the same as JSON', () => {
    write(smallReturn, corrected);
    write(smallEdition, smallEditionText(2, 'A request was counted late.'));
    const ran = answerable('changes', folder, '--shelf', shelf, '--format', 'json');
    const told = JSON.parse(ran.stdout);
    expect(told).toMatchObject({ folder, shelf, since: '2024-06-r1', refused: null, findings: [] });
    expect(told.changes).toContainEqual(
      expect.objectContaining({
        kind: 'amendment',
        figure: 'clares-law-requests.2024-05',
        before: { value: 75, status: 'final', text: '75' },
        after: { value: 76, status: 'final', text: '76' },
      }),
    );
  });

  it('ends with status 1, and why, where it would not be published', () => {
    write(smallReturn, corrected.replace('63,13', '62,13'));
    const wrong = answerable('changes', folder, '--shelf', shelf);
    expect(wrong.stdout).toContain('76 is given');
    expect(wrong.status).toBe(1);
    write(smallReturn, corrected);
    write(smallEdition, smallEditionText(3, 'A request was counted late.'));
    const skipped = answerable('changes', folder, '--shelf', shelf);
    expect(skipped.stdout).toContain('It would not be published: ');
    expect(skipped.status).toBe(1);
  });

  it('takes the shelf from local.yaml', () => {
    write('local.yaml', `shelf: ${shelf}\n`);
    expect(answerable('changes', folder).stdout).toBe('No figure changes since 2024-06-r1.\n');
  });

  it('ends a publication that was cut off while the shelf was away, and then reads it', () => {
    const [out, work] = [join(folder, '../site'), join(folder, '../.site.answerable')];
    cpSync(shelf, out, { recursive: true });
    mkdirSync(work);
    renameSync(out, join(work, 'former'));
    expect(answerable('changes', folder, '--shelf', out).stderr).toBe('');
  });

  it.each([
    ['without a shelf', () => [folder], 'Say of which'],
    ['of a shelf that is not there', () => [folder, '--shelf', 'nowhere'], 'There is no folder'],
    ['of nothing published', () => [folder, '--shelf', folder], 'Nothing was published in'],
    [
      'of a release that is not there',
      () => [folder, '--shelf', shelf, '--since', '2020-01-r1'],
      'has no release 2020-01-r1. It has: 2024-06-r1.',
    ],
    ['of no folder', () => [join(home, 'none'), '--shelf', shelf], 'There is no folder'],
  ])('is refused in a sentence %s, with status 2', (_, words, says) => {
    const ran = answerable('changes', ...words());
    expect(ran.status).toBe(2);
    expect(ran.stderr.trim().split('\n')).toEqual([expect.stringContaining(says)]);
  });
});
