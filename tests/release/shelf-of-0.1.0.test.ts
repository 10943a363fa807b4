import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { answerable } from '../cli/answerable.ts';
import { unpack, unpackKey } from './written-by-0.1.0/unpack.ts';

let home = '';
let out = '';
let folder = '';
let key = '';
beforeEach(() => {
  home = temporaryFolder('written');
  [out, folder, key] = [join(home, 'out'), join(home, 'folder'), join(home, 'key.pem')];
});

function begin(written: 'signed' | 'unsigned'): readonly string[] {
  unpack(written, out);
  unpack(`${written}-folder`, folder);
  unpackKey(key);
  return written === 'signed' ? ['--key', key] : [];
}

function revise(revision: number): void {
  const file = join(folder, 'editions/2024-06/edition.yaml');
  const text = readFileSync(file, 'utf8')
    .replace(/^revision: .*$/m, `revision: ${revision}`)
    .replace(/^reason: .*$/m, `reason: Reason of revision ${revision}.`)
    .replace(/^published: .*$/m, `published: 2024-08-0${revision}`);
  writeFileSync(file, text);
}

const read = (path: string) => readFileSync(join(out, path), 'utf8');
const withdraw = (release: string, ...options: readonly string[]) =>
  answerable(
    ...[
      'withdraw',
      out,
      release,
      '--reason',
      'A sheet of names was in it.',
      '--role',
      'Chief executive',
    ],
    ...options,
  );

const patience = { timeout: 240_000 };

describe.each(['signed', 'unsigned'] as const)(
  'a shelf that version 0.1.0 wrote, %s',
  patience,
  (written) => {
    const by = written === 'signed' ? 'signed by a key that it names itself' : 'signed by nobody';

    it('verifies, and says by whom it is signed', () => {
      begin(written);
      const ran = answerable('verify', out);
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      const [verdict] = ran.stdout.split('\n');
      expect(verdict).toMatch(/is whole and unaltered: 2024-06-r2 and 1 before it, \d+ files, /);
      expect(verdict).toContain(by);
    });

    it('is handed over to an archive', () => {
      begin(written);
      expect(answerable('archive', out, '--out', join(home, 'bag')).status).toBe(0);
    });

    it('goes on', () => {
      const options = begin(written);
      revise(3);
      const ran = answerable('publish', folder, '--out', out, ...options);
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      expect(answerable('verify', out)).toMatchObject({ status: 0, stderr: '' });
    });

    it('loses its newest release where that is withdrawn: the one before is at the top, and all tell it', () => {
      const options = begin(written);
      const ran = withdraw('2024-06-r2', ...options);
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      expect(ran.stdout).toContain('The newest release that stands is 2024-06-r1.');
      expect(readdirSync(join(out, 'releases/2024-06-r2'))).toEqual(['index.html']);
      for (const path of [
        'releases/2024-06-r2/index.html',
        'feed.xml',
        'corrections/index.html',
        'releases/index.html',
        'releases/index.json',
      ]) {
        expect(read(path)).toContain('A sheet of names was in it.');
      }
      expect(JSON.parse(read('release.json')).id).toBe('2024-06-r1');
      const verified = answerable('verify', out);
      expect(verified).toMatchObject({ status: 0, stderr: '' });
      expect(verified.stdout.split('\n')[0]).toContain(by);
      expect(verified.stdout).toContain('2024-06-r2 was withdrawn on ');
      const bag = join(home, 'bag');
      expect(answerable('archive', out, '--out', bag).status).toBe(0);
      expect(readFileSync(join(bag, 'INVENTORY.txt'), 'utf8')).toContain('withdrawn on');
      expect(existsSync(join(bag, 'data/releases/2024-06-r2/index.html'))).toBe(true);
    });

    it('goes on after what was withdrawn, with a revision of its own, and keeps the notice', () => {
      const options = begin(written);
      const hash = JSON.parse(read('releases/index.json')).releases[1].sha256;
      withdraw('2024-06-r2', ...options);
      const again = answerable('publish', folder, '--out', out, ...options);
      expect(again.status).toBe(2);
      expect(again.stderr).toContain(
        '2024-06-r2 came with release 2024-06-r2, which was withdrawn',
      );
      revise(3);
      expect(answerable('publish', folder, '--out', out, ...options)).toMatchObject({
        status: 0,
        stderr: '',
      });
      expect(JSON.parse(read('release.json')).previous).toEqual({ id: '2024-06-r2', sha256: hash });
      expect(read('releases/2024-06-r2/index.html')).toContain('A sheet of names was in it.');
      expect(read('feed.xml')).toContain('A sheet of names was in it.');
      const { releases } = JSON.parse(read('api/releases.json'));
      expect(releases.map((one: { withdrawn?: { role: string } }) => one.withdrawn?.role)).toEqual([
        undefined,
        'Chief executive',
        undefined,
      ]);
      // The number of the withdrawn release is not what the next one is compared with.
      const before = releases[0].corrections.map(
        (one: { before: { text: string } | null }) => one.before?.text,
      );
      expect(before).toContain('45');
      expect(before).not.toContain('55');
      expect(answerable('verify', out)).toMatchObject({ status: 0, stderr: '' });
    });

    it('loses an earlier release, and stays whole', () => {
      const options = begin(written);
      expect(withdraw('2024-06-r1', ...options)).toMatchObject({ status: 0, stderr: '' });
      expect(JSON.parse(read('release.json')).id).toBe('2024-06-r2');
      expect(answerable('verify', out)).toMatchObject({ status: 0, stderr: '' });
      const twice = withdraw('2024-06-r1', ...options);
      expect(twice.status).toBe(2);
      expect(twice.stderr).toContain('2024-06-r1 was withdrawn already');
    });

    it('loses all, says so at its top, and goes on', () => {
      const options = begin(written);
      withdraw('2024-06-r2', ...options);
      const ran = withdraw('2024-06-r1', ...options);
      expect(ran.stdout).toContain('No release stands there any more.');
      expect(read('index.html')).toContain('Nothing is published here now');
      expect(existsSync(join(out, 'release.json'))).toBe(false);
      const verified = answerable('verify', out);
      expect(verified).toMatchObject({ status: 0, stderr: '' });
      expect(verified.stdout).toContain('every release on it was withdrawn');
      revise(3);
      expect(answerable('publish', folder, '--out', out, ...options)).toMatchObject({
        status: 0,
        stderr: '',
      });
      expect(answerable('verify', out)).toMatchObject({ status: 0, stderr: '' });
      expect(JSON.parse(read('release.json')).previous.id).toBe('2024-06-r2');
    });

    it('is named by verify where something of a withdrawn release lies there after all', () => {
      const options = begin(written);
      withdraw('2024-06-r2', ...options);
      writeFileSync(join(out, 'releases/2024-06-r2/package.zip'), 'x');
      const ran = answerable('verify', out);
      expect(ran.status).toBe(1);
      expect(ran.stdout).toContain(
        'releases/2024-06-r2/package.zip lies there, though 2024-06-r2 was withdrawn.',
      );
    });
  },
);

describe('a withdrawal', patience, () => {
  it('from a signed shelf is signed, with a key that may sign there', () => {
    begin('signed');
    expect(withdraw('2024-06-r2').stderr).toContain('sign the list of them again with --key FILE');
    const other = join(home, 'other.pem');
    answerable('keys', other);
    expect(withdraw('2024-06-r2', '--key', other).stderr).toContain(
      'is none of those that the last signed release names',
    );
    expect(answerable('verify', out).status).toBe(0);
  });

  it('of what is not there, or without words of one line, changes nothing and says why', () => {
    begin('unsigned');
    expect(withdraw('2024-07-r1').stderr).toContain('It has: 2024-06-r1, 2024-06-r2.');
    expect(withdraw('../../folder').stderr).toContain('There is no release');
    const ran = answerable('withdraw', out, '2024-06-r2', '--reason', 'a\u001b[2Jb', '--role', 'x');
    expect(ran.stderr).toContain('--reason is a sentence of plain text');
    expect(answerable('withdraw', out, '2024-06-r2', '--reason', 'x').stderr).toContain('Say why');
    rmSync(join(out, 'releases/2024-06-r1/index.html'));
    expect(withdraw('2024-06-r2').stderr).toContain('is damaged');
    expect(existsSync(join(out, 'releases/2024-06-r2/release.json'))).toBe(true);
  });

  it('goes into a site that is made again: with the same bytes', () => {
    begin('unsigned');
    const fresh = join(home, 'fresh');
    answerable('publish', folder, '--out', fresh);
    revise(3);
    answerable('publish', folder, '--out', fresh);
    const options = ['--reason', 'Why.', '--role', 'Clerk'];
    expect(answerable('withdraw', fresh, '2024-06-r3', ...options).status).toBe(0);
    const ran = answerable('rebuild', fresh, '--out', join(home, 'again'));
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    const paths = [
      'releases/2024-06-r3/index.html',
      'feed.xml',
      'corrections/index.html',
      'releases/index.json',
    ];
    const bytes = (site: string) => paths.map((path) => readFileSync(join(site, path), 'utf8'));
    expect(bytes(join(home, 'again'))).toEqual(bytes(fresh));
  });
});

describe('publishing without a signature', patience, () => {
  it('over a signed shelf is refused, unless it says why in public', () => {
    begin('signed');
    revise(3);
    const refused = answerable('publish', folder, '--out', out);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('--unsigned REASON');
    const reason = 'The key is being replaced.';
    expect(answerable('publish', folder, '--out', out, '--unsigned', reason).status).toBe(0);
    expect(JSON.parse(read('release.json')).unsigned).toBe(reason);
    expect(read('releases/index.html')).toContain(reason);
    const alone = answerable('verify', out);
    expect(alone.status).toBe(1);
    expect(alone.stdout).toContain(`says why: “${reason}”`);
    revise(4);
    expect(answerable('publish', folder, '--out', out, '--key', key)).toMatchObject({
      status: 0,
      stderr: '',
    });
    const borneOut = answerable('verify', out);
    expect(borneOut).toMatchObject({ status: 0, stderr: '' });
    expect(borneOut.stdout).toContain(`2024-06-r3 is signed by nobody, and says why: ${reason}`);
  });

  it('of a body that names keys is refused from the first release on', () => {
    begin('signed');
    const elsewhere = join(home, 'elsewhere');
    const ran = answerable('publish', folder, '--out', elsewhere);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('body.yaml names keys that it signs with');
    expect(existsSync(elsewhere)).toBe(false);
  });
});
