import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { byHand } from '../../src/publish/release/by-hand.ts';
import { makeSmallRelease, newSigner, publicKeyOf } from '../builders/made-release.ts';
import { first } from '../builders/releases.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const hasTools = spawnSync('sh', ['-c', 'command -v sha256sum openssl python3 sed base64']);
const signer = newSigner();
const key = publicKeyOf(signer);
// Words that JSON, the shell and a canonical form could each write in their own way.
const name = 'Swyddfa’r Heddlu “Ŵyl” <a> & \\ $HOME \u007f\u2028';
const release = makeSmallRelease({ ...first, body: { ...first.body, name } }, signer);

let folder = '';
beforeEach(() => {
  folder = temporaryFolder('by-hand');
  for (const { path, content } of release.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});

/** Runs commands of the page in the folder of the release, with files of their own for what they keep. */
function run(commands: string): { readonly status: number | null; readonly says: string } {
  const script = commands.replaceAll('/tmp/', `${folder}/.kept-`).replace(' KEY ', ` ${key} `);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, says: stdout + stderr };
}

describe.skipIf(hasTools.status !== 0)('the commands that the page of a release gives', () => {
  it('say nothing about files that are as they were published', () => {
    expect(run(byHand.files)).toEqual({ status: 0, says: '' });
  });

  it('name a file that was altered', () => {
    appendFileSync(join(folder, 'index.html'), ' ');
    const { status, says } = run(byHand.files);
    expect(status).toBe(1);
    expect(says).toMatch(/^index\.html: FAILED\n/);
  });

  it('look at every file of the list', () => {
    const counted = run(byHand.files.replace('sha256sum --quiet --check', 'wc -l'));
    expect(Number(counted.says)).toBe(release.manifest.files.length);
  });

  it('show the digest of the list twice', () => {
    const { digest } = release.manifest;
    expect(run(byHand.digest).says).toBe(`${digest}  -\n"digest": "${digest}",\n`);
  });

  it('find the signature good, and not that of an altered list', () => {
    run(byHand.digest);
    expect(run(byHand.signature)).toEqual({
      status: 0,
      says: 'Signature Verified Successfully\n',
    });
    appendFileSync(join(folder, '.kept-signed.json'), ' ');
    expect(run(byHand.signature).status).toBe(1);
  });
});
