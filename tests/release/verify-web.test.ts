import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webCryptography } from '../../src/publish/release/browser/web-cryptography.ts';
import { verifyPlace } from '../../src/publish/release/verify-shelf.ts';
import { createApp } from '../../src/server/app.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { ListedSite } from '../../src/server/site.ts';
import { cryptography } from '../../src/shelf/cryptography.ts';
import { webSource } from '../../src/shelf/web-source.ts';
import {
  makeSmallRelease,
  newSigner,
  nextSmallRelease,
  smallShelf,
} from '../builders/made-release.ts';
import { altered, type Files, filesOf } from '../builders/read-from.ts';
import { first } from '../builders/releases.ts';

const signer = newSigner();
const one = makeSmallRelease(first, signer);
const shelf = filesOf(smallShelf([nextSmallRelease(one, signer), one], signer));
/** What the server answers with. */
let served: Files = shelf;
let server: Listening;

beforeAll(async () => {
  server = await listen(
    createApp(() => new ListedSite(served.keys(), (path) => served.get(path) ?? '')),
    0,
  );
});

afterAll(() => server.close());

async function lookAt(files: Files, below = '') {
  served = files;
  return await verifyPlace(webSource(new URL(below, server.address)), cryptography);
}

describe('a shelf at an address', () => {
  it('is read over the network and found whole, and added files are said to be out of sight', async () => {
    const verdict = await lookAt(altered(shelf, { 'new.html': 'x' }));
    expect(verdict?.faults).toEqual([]);
    expect(verdict?.releases.map(({ id }) => id)).toEqual(['2024-06-r2', '2024-06-r1']);
    expect(verdict?.unseen).toEqual([
      'Files that were added cannot be seen over the network, where no list of files is to be had.',
    ]);
  });

  it('names what was altered and removed', async () => {
    const files = altered(shelf, { 'index.html': 'x', 'releases/2024-06-r1/index.html': null });
    expect((await lookAt(files))?.faults.map(({ kind, path }) => [kind, path])).toEqual([
      ['altered', 'index.html'],
      ['missing', 'releases/2024-06-r1/index.html'],
    ]);
  });

  it('is looked at in one of its releases too, by the address of its front page', async () => {
    const verdict = await lookAt(shelf, 'releases/2024-06-r1/index.html');
    expect(verdict?.faults).toEqual([]);
    expect(verdict?.releases.map(({ id }) => id)).toEqual(['2024-06-r1']);
  });

  it('that has no release is none', async () => {
    expect(await lookAt(new Map([['index.html', Buffer.from('x')]]))).toBe(null);
  });

  it('that cannot be reached is said to be so', async () => {
    const nowhere = webSource(new URL('http://127.0.0.1:1/'));
    await expect(verifyPlace(nowhere, cryptography)).rejects.toThrow('cannot be reached');
  });
});

describe('the cryptography of a browser', () => {
  const web = webCryptography(globalThis.crypto.subtle);
  const bytes = new TextEncoder().encode('the list');
  const signature = signer(bytes);

  it('hashes as Node does', async () => {
    expect(await web.sha256(bytes)).toBe(await cryptography.sha256(bytes));
  });

  it('finds the same signatures good and bad', async () => {
    const other = new TextEncoder().encode('the lisp');
    const foreign = { ...signature, publicKey: newSigner()(bytes).publicKey };
    expect(await web.verify(bytes, signature)).toBe(true);
    expect(await web.verify(other, signature)).toBe(false);
    expect(await web.verify(bytes, foreign)).toBe(false);
    expect(await web.verify(bytes, { ...signature, publicKey: 'AAAA' })).toBe(false);
  });
});
