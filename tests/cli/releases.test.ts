import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleDirectory } from '../builders/example.ts';
import { brokenLinks } from '../publish/inspection/links.ts';
import { answerable, contentsOf, ownFolder } from './answerable.ts';

const hours = 'returns/special-constabulary-hours/2024-05.csv';
const edition = 'editions/2024-06/edition.yaml';

/** Each command compiles, renders and hashes everything: on a busy machine that takes its time. */
const patience = { timeout: 180_000 };

let home = '';
let folder = '';
let site = '';
let key = '';
let firstRelease: ReturnType<typeof contentsOf>;

beforeAll(() => {
  home = ownFolder();
  [folder, site, key] = [join(home, 'folder'), join(home, 'site'), join(home, 'key.pem')];
  cpSync(exampleDirectory, folder, { recursive: true });
  const made = answerable('keys', key);
  const publicKey = /public: (\S+)/.exec(made.stdout)?.[1] ?? '';
  change('body.yaml', /$/, `keys:\n  - public: ${publicKey}\n`);
  answerable('publish', folder, '--out', site, '--key', key);
  firstRelease = contentsOf(join(site, 'releases', '2024-06-r1'));
}, patience.timeout);
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function change(path: string, from: RegExp, to: string): void {
  const file = join(folder, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

const read = (path: string) => readFileSync(join(site, path), 'utf8');

describe('a signed release', patience, () => {
  it('is whole, and signed with the key of the body', () => {
    const ran = answerable('verify', site);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toContain('is whole and unaltered: 2024-06-r1');
    expect(ran.stdout).toContain('Signed with the key');
  });

  it('is left as it lies when it is published again as it is', () => {
    const ran = answerable('publish', folder, '--out', site, '--key', key);
    expect(ran.stdout).toMatch(/2024-06-r1 \(signed\) to .*\n.* 0 of them new/);
  });

  it('is not signed with a key that the body does not name', () => {
    const other = join(home, 'other.pem');
    answerable('keys', other);
    const ran = answerable('publish', folder, '--out', join(home, 'elsewhere'), '--key', other);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('is none of those that body.yaml names');
  });

  it('takes no other number without a new revision, and says what to do', () => {
    change(hours, /1746/, '1764');
    const ran = answerable('publish', folder, '--out', site, '--key', key);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('2024-06-r1 is released and signed');
    expect(ran.stderr).toContain('Raise revision to 2');
    expect(answerable('verify', site).status).toBe(0);
  });

  it('takes no new revision without a reason of its own', () => {
    change(edition, /revision: 1/, 'revision: 2');
    change(edition, /published: .*/, 'published: 2026-12-01');
    const ran = answerable('publish', folder, '--out', site, '--key', key);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('the same reason as 2024-06-r1');
  });
});

describe('a correction', patience, () => {
  beforeAll(() => {
    change(edition, /reason: .*/, 'reason: The force had swapped two digits of the hours.');
    answerable('publish', folder, '--out', site, '--key', key);
  }, patience.timeout);

  it('is announced beside the figure, on the corrections page, in the feed and for programs', () => {
    const figure = read('figures/specials-hours.2024-05/index.html');
    expect(figure).toContain('1,746');
    expect(figure).toContain('The force had swapped two digits of the hours.');
    expect(read('corrections/index.html')).toContain('1,746');
    expect(read('feed.xml')).toContain('The force had swapped two digits of the hours.');
    const { changes } = JSON.parse(read('api/changes.json'));
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: 'amendment',
        figure: 'specials-hours.2024-05',
        before: { value: 1746, status: 'final', text: '1,746' },
        after: { value: 1764, status: 'final', text: '1,764' },
      }),
    );
  });

  it('leaves the release before it as it was, but for what says that it was replaced', () => {
    const now = contentsOf(join(site, 'releases', '2024-06-r1'));
    const different = [...firstRelease].filter(([path, bytes]) => now.get(path) !== bytes);
    expect(different.map(([path]) => path).toSorted()).toEqual([
      'releases/index.html',
      'standing.css',
    ]);
    expect(read('releases/2024-06-r1/releases/index.html')).toContain('2024-06-r2');
    expect(read('releases/2024-06-r1/standing.css')).toContain('display: block');
  });

  it('cannot be taken back, nor can its edition be taken out', () => {
    const ran = answerable('publish', exampleDirectory, '--out', site);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('revision 2 of it was released last');
  });

  it('cannot be taken out of the history that the next release goes on from', () => {
    const copy = join(home, 'forged');
    cpSync(site, copy, { recursive: true });
    const history = join(copy, 'api', 'releases.json');
    writeFileSync(history, readFileSync(history, 'utf8').replace('1,746', '1,764'));
    const ran = answerable('publish', folder, '--out', copy, '--key', key);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('api/releases.json was altered');
  });

  it('follows the release before it by its hash, and both are whole', () => {
    const ran = answerable('verify', site, '--format', 'json');
    expect(ran.status).toBe(0);
    const { faults, releases } = JSON.parse(ran.stdout);
    expect(faults).toEqual([]);
    expect(releases.map(({ id }: { id: string }) => id)).toEqual(['2024-06-r2', '2024-06-r1']);
  });

  it('and all before it are made again, byte for byte, from what they enclose', () => {
    const again = join(home, 'again');
    const ran = answerable('rebuild', site, '--out', again);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(contentsOf(again)).toEqual(contentsOf(site));
  });

  it('is named by verify where somebody alters it, takes of it or adds to it', () => {
    const copy = join(home, 'copy');
    cpSync(site, copy, { recursive: true });
    writeFileSync(join(copy, 'data', 'calls.csv'), 'none');
    rmSync(join(copy, 'releases', '2024-06-r1', 'feed.xml'));
    writeFileSync(join(copy, 'figures', 'more.html'), '');
    const ran = answerable('verify', copy);
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain('data/calls.csv has 4 bytes');
    expect(ran.stdout).toContain('releases/2024-06-r1/feed.xml is missing');
    expect(ran.stdout).toContain('figures/more.html was not published with it');
    const packed = answerable('archive', copy, '--out', join(home, 'refused'));
    expect(packed.status).toBe(2);
    expect(packed.stderr).toContain('is not as it was published');
  });

  it('is handed over with all releases in one bag', () => {
    const ran = answerable('archive', site, '--out', join(home, 'bag'));
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    const bag = join(home, 'bag');
    expect(readFileSync(join(bag, 'bagit.txt'), 'utf8')).toContain('BagIt-Version: 1.0');
    expect(readFileSync(join(bag, 'INVENTORY.txt'), 'utf8')).toContain(
      'The force had swapped two digits of the hours.',
    );
    const payload = contentsOf(join(bag, 'data'));
    expect(payload).toEqual(contentsOf(site));
  });

  it('leads to nothing outside of its bag, from any page of any release', () => {
    const files = [...contentsOf(join(home, 'bag'))].map(([path, bytes]): [string, string] => [
      path,
      path.endsWith('.html') ? Buffer.from(bytes, 'base64').toString() : '',
    ]);
    expect(brokenLinks(new Map(files))).toEqual([]);
  });
});
