import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { keys } from '../../src/cli/keys.ts';
import { verify } from '../../src/cli/verify.ts';
import { keyName, signerOf } from '../../src/shelf/cryptography.ts';
import { writeFiles } from '../../src/shelf/write-files.ts';
import { makeSmallRelease, newSigner, publicKeyOf, smallShelf } from '../builders/made-release.ts';
import { first } from '../builders/releases.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const signer = newSigner();
const shelf = smallShelf([makeSmallRelease(first, signer)], signer);

let folder = '';
beforeEach(() => {
  folder = temporaryFolder('verify');
});

/** A command in this process: its status and what it says. */
async function run(command: Command, ...argv: readonly string[]) {
  const lines: string[] = [];
  const status = await command.run(argv, {
    say: (line) => lines.push(line),
    complain: (line) => lines.push(line),
    today: () => '2026-11-25',
    now: () => '2026-11-25T09:00:00.000Z',
    rewrite: null,
    seconds: () => 0,
    stopped: () => Promise.resolve(),
  });
  return { status, lines, says: lines.join('\n') };
}

describe('answerable keys', () => {
  it('makes a key that only its owner can read, and says what body.yaml needs', async () => {
    const file = join(folder, 'key.pem');
    const { status, lines } = await run(keys, file);
    const made = signerOf(readFileSync(file, 'utf8'));
    expect(status).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(made).not.toBe(null);
    expect(lines).toContain(`  - public: ${made?.(new Uint8Array()).publicKey}`);
    expect(lines).toContain('    since: 2026-11-25');
  });

  it('leaves a file that is there as it is', async () => {
    const file = join(folder, 'key.pem');
    writeFileSync(file, 'a key');
    await expect(async () => run(keys, file)).rejects.toThrow('is there already');
    expect(readFileSync(file, 'utf8')).toBe('a key');
  });

  it('makes none where it would be published', async () => {
    writeFileSync(join(folder, 'body.yaml'), '');
    mkdirSync(join(folder, 'editions'));
    const file = join(folder, 'editions', 'key.pem');
    await expect(async () => run(keys, file)).rejects.toThrow('which is published');
  });
});

describe('answerable verify', () => {
  it('finds a shelf whole, and says by which key and what to compare it with', async () => {
    writeFiles(folder, shelf);
    const { status, says } = await run(verify, folder);
    expect(status).toBe(0);
    expect(says).toContain('is whole and unaltered: 2024-06-r1');
    expect(says).toContain(`Signed with the key ${keyName(publicKeyOf(signer))}`);
  });

  it('names what was altered, removed and added, each in a line, in order', async () => {
    writeFiles(folder, shelf);
    appendFileSync(join(folder, 'index.html'), ' ');
    rmSync(join(folder, 'feed.xml'));
    writeFileSync(join(folder, 'added.html'), '');
    const { status, lines } = await run(verify, folder);
    expect(status).toBe(1);
    expect(lines.slice(0, 4)).toEqual([
      expect.stringMatching(/ is not as it was published: 3 things in [\d,]+ files\.$/),
      'added.html was not published with it.',
      'feed.xml is missing.',
      expect.stringMatching(/^index\.html has [\d,]+ bytes, where [\d,]+ were published\.$/),
    ]);
  });

  it('says the same as JSON', async () => {
    writeFiles(folder, shelf);
    rmSync(join(folder, 'feed.xml'));
    const { status, says } = await run(verify, folder, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(says)).toMatchObject({
      faults: [{ kind: 'missing', path: 'feed.xml', says: 'is missing' }],
      releases: [{ id: '2024-06-r1', publicKey: publicKeyOf(signer) }],
    });
  });

  it('follows no link: one in the place of a file is missing, one to a folder is added', async () => {
    writeFiles(folder, shelf);
    const copy = temporaryFolder('elsewhere');
    writeFiles(copy, shelf);
    symlinkSync(copy, join(folder, 'more'));
    rmSync(join(folder, 'feed.xml'));
    symlinkSync(join(copy, 'feed.xml'), join(folder, 'feed.xml'));
    const { lines } = await run(verify, folder);
    expect(lines.slice(1, 3)).toEqual(['feed.xml is missing.', 'more was not published with it.']);
  });

  it('takes no link for a list of files', async () => {
    writeFiles(folder, shelf);
    const list = join(folder, 'release.json');
    const elsewhere = join(temporaryFolder('elsewhere'), 'release.json');
    writeFileSync(elsewhere, readFileSync(list));
    rmSync(list);
    symlinkSync(elsewhere, list);
    expect((await run(verify, folder)).lines[1]).toBe('release.json is missing.');
  });

  it('holds the key against the one that the reader knows, in full or by its name', async () => {
    writeFiles(folder, shelf);
    const key = publicKeyOf(signer);
    expect((await run(verify, folder, '--key', key)).status).toBe(0);
    expect((await run(verify, folder, '--key', keyName(key))).status).toBe(0);
    const other = await run(verify, folder, '--key', publicKeyOf(newSigner()));
    expect(other.status).toBe(1);
    expect(other.says).toContain('release.json (2024-06-r1) is signed with another key.');
  });

  it('says what a release that is not signed does not prove', async () => {
    writeFiles(folder, smallShelf([makeSmallRelease(first, null)], null));
    const { status, says } = await run(verify, folder);
    expect(status).toBe(0);
    expect(says).toContain('Not signed: 2024-06-r1. Its hashes tell of accidents');
  });

  it('says where there is no release, no folder, or no key', async () => {
    await expect(run(verify, folder)).rejects.toThrow('There is no release in');
    await expect(run(verify, join(folder, 'none'))).rejects.toThrow('There is no folder');
    writeFiles(folder, shelf);
    await expect(run(verify, folder, '--key', 'abc')).rejects.toThrow('--key is a public key');
  });
});
