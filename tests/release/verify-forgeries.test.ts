import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/domain/release/manifest.ts';
import { signedText } from '../../src/publish/release/signed.ts';
import { verifyPlace } from '../../src/publish/release/verify-shelf.ts';
import { cryptography } from '../../src/shelf/cryptography.ts';
import {
  makeSmallRelease,
  newSigner,
  nextSmallRelease,
  publicKeyOf,
  sealed,
  smallShelf,
} from '../builders/made-release.ts';
import { altered, type Files, filesOf, readFrom } from '../builders/read-from.ts';
import { first } from '../builders/releases.ts';

const signer = newSigner();
const other = newSigner();
const body = { ...first.body, keys: [publicKeyOf(signer)] };
const one = makeSmallRelease({ ...first, body }, signer);
const two = nextSmallRelease(one, signer);
const otherOne = makeSmallRelease({ ...first, body }, other);
const shelf = filesOf(smallShelf([two, one], signer));
const lone = filesOf(one.files);
const hashed = new Map<Uint8Array, string>();

async function says(files: Files): Promise<readonly string[]> {
  const verdict = await verifyPlace(readFrom(files, hashed), cryptography);
  return verdict?.faults.map((fault) => `${fault.path} ${fault.says}`) ?? ['no release'];
}

const manifestText = (release: typeof one) => String(release.files.at(-1)?.content);

/** A release alone with another list of files. */
const withList = (text: string) => altered(lone, { 'release.json': text });
const notSaid = 'release.json does not say what it said when it was published';
const notSigned = 'release.json bears a signature that is not of what it says';

describe('signatures', () => {
  it('that two releases have exchanged are named at both, under one key', async () => {
    const first = { ...one.manifest, signature: two.manifest.signature };
    const second = { ...two.manifest, signature: one.manifest.signature };
    const swapped = altered(shelf, {
      'releases/2024-06-r1/release.json': signedText(first),
      'releases/2024-06-r2/release.json': signedText(second),
      'release.json': signedText(second),
    });
    const bears = 'release.json bears a signature that is not of what it says';
    expect(await says(swapped)).toEqual(
      expect.arrayContaining([
        `release.json ${bears.slice('release.json '.length)}`,
        `releases/2024-06-r1/${bears}`,
        `releases/2024-06-r2/${bears}`,
      ]),
    );
  });

  it('of another release are named, under the same key and under another', async () => {
    const { signature } = two.manifest;
    const foreign = filesOf(makeSmallRelease(two.publication, other).files);
    expect(await says(withList(signedText({ ...one.manifest, signature })))).toEqual([notSigned]);
    expect(await says(foreign)).toEqual([
      'release.json is signed with a key that it does not name itself',
    ]);
    const { signature: theirs } = makeSmallRelease(two.publication, other).manifest;
    expect(await says(withList(signedText({ ...one.manifest, signature: theirs })))).toEqual([
      notSigned,
    ]);
  });

  it('by a key that the release before did not name are named on the shelf', async () => {
    const foreign = nextSmallRelease(one, other);
    expect(await says(filesOf(smallShelf([foreign, one], other)))).toEqual([
      'releases/2024-06-r2/release.json is signed with a key that 2024-06-r1 did not name',
      'releases/index.json is signed with a key that no release on it names',
    ]);
  });

  it('that were taken away from a shelf are missed, because it keeps the hash of each list', async () => {
    const bare = signedText({ ...one.manifest, signature: null });
    expect(await says(altered(shelf, { 'releases/2024-06-r1/release.json': bare }))).toEqual([
      'releases/2024-06-r1/release.json is not the one that releases/index.json names',
      'releases/2024-06-r1/release.json is not signed, and releases/index.json says otherwise',
      'releases/2024-06-r1/release.json is signed by nobody, though the body signs its releases',
    ]);
  });

  it('have one text: an entry more in them is refused', async () => {
    const { signature } = one.manifest;
    const more = signedText({ ...one.manifest, signature: { ...signature, by: 'x' } });
    expect(await says(withList(more))).toContain(
      'release.json is not the manifest of a release: something that it must say is not there',
    );
  });
});

describe('a list of files that was edited', () => {
  const [entry, ...entries] = one.manifest.files;
  const edited: Manifest = { ...one.manifest, files: entries };

  it('is named by its digest and its signature', async () => {
    const faults = await says(withList(signedText(edited)));
    expect(faults).toEqual(expect.arrayContaining([notSaid, notSigned]));
  });

  it('and given a new digest is named by its signature, and what it leaves out as added', async () => {
    const { digest } = sealed(edited, null).document;
    const faults = await says(withList(signedText({ ...edited, digest })));
    expect(faults).toEqual([`${entry?.path} was not published with it`, notSigned].toSorted());
  });

  it('and signed anew with the key of the body is found by the list of the shelf', async () => {
    const { text } = sealed({ ...one.manifest, published: '2024-07-02T08:30:00Z' }, signer);
    expect(await says(altered(shelf, { 'releases/2024-06-r1/release.json': text }))).toEqual([
      'releases/2024-06-r1/release.json is not the one that releases/index.json names',
    ]);
  });

  it('in white space or in the form of a character alone is named', async () => {
    const text = manifestText(one);
    const asSigned = ['release.json is not written as it was signed'];
    const said = async (changed: string) =>
      (await says(withList(changed))).filter((fault) => fault.startsWith('release.json'));
    expect(await said(`${text}\n`)).toEqual(asSigned);
    expect(await said(text.replace('": ', '":  '))).toEqual(asSigned);
    expect(await said(text.replace('\n', '\r\n'))).toEqual(asSigned);
    expect(await said(text.replace('2024-06-r1', '2024-06-\\u00721'))).toEqual(asSigned);
    expect(await said(text.replace('{\n', '{\n"id": "2024-06-r9",\n'))).toEqual(asSigned);
    expect(await said(`\ufeff${text}`)).toEqual(['release.json is not the manifest of a release']);
  });
});

describe('an older release', () => {
  it('put back at the top of a shelf is named', async () => {
    const replayed = altered(shelf, Object.fromEntries(lone));
    expect(await says(replayed)).toContain(
      'release.json is not that of the newest release, 2024-06-r2',
    );
  });

  it('whose list alone was put back at the top is named', async () => {
    const faults = await says(altered(shelf, { 'release.json': manifestText(one) }));
    expect(faults).toContain('release.json is not that of the newest release, 2024-06-r2');
  });

  it('in the folder of another is named', async () => {
    const path = 'releases/2024-06-r2/release.json';
    const faults = await says(altered(shelf, { [path]: manifestText(one) }));
    expect(faults).toEqual(
      expect.arrayContaining([
        `${path} is not the one that releases/index.json names`,
        `${path} says that it is 2024-06-r1`,
        `${path} does not follow 2024-06-r1`,
      ]),
    );
  });

  it('exchanged for one of the same number by another key is named', async () => {
    const forged = Object.fromEntries(
      filesOf(
        otherOne.files.map(({ path, content }) => ({
          path: `releases/2024-06-r1/${path}`,
          content,
        })),
      ),
    );
    expect(await says(altered(shelf, forged))).toEqual([
      'releases/2024-06-r1/release.json is not the one that releases/index.json names',
      'releases/2024-06-r1/release.json is signed with a key that it does not name itself',
    ]);
  });

  it('taken out of the middle, or the order turned round, is named', async () => {
    const alone = filesOf(smallShelf([two], signer));
    expect(await says(alone)).toEqual([
      'releases/2024-06-r2/release.json names a release before it that is not here',
    ]);
    const turned = filesOf(smallShelf([one, two], signer));
    expect(await says(turned)).toContain(
      'releases/2024-06-r1/release.json does not follow 2024-06-r2',
    );
  });
});

describe('a release that was taken away', () => {
  it('with the signature of the list is found, because the list of signed releases is signed', async () => {
    expect(await says(filesOf(smallShelf([one], null)))).toEqual([
      'releases/index.json is signed by nobody, and releases on it are',
    ]);
  });

  it('with the list signed anew by another key is found', async () => {
    expect(await says(filesOf(smallShelf([one], other)))).toEqual([
      'releases/index.json is signed with a key that no release on it names',
    ]);
  });
});

describe('paths of a hostile list', () => {
  const step = fc.constantFrom('..', '.', '', 'a', 'b:c', 'C:', 'a\\b', '\u0000');
  const outside = fc
    .array(step, { minLength: 1, maxLength: 4 })
    .map((steps) => steps.join('/'))
    .filter((path) => path.split('/').some((name) => name !== 'a'));

  it('that lead out of the release, or anywhere by another system, are refused unread', async () => {
    await fc.assert(
      fc.asyncProperty(outside, async (path) => {
        const entry = { path, bytes: 1, sha256: '0'.repeat(64) };
        const { text } = sealed({ ...one.manifest, files: [entry] }, other);
        const asked: string[] = [];
        const source = readFrom(new Map([['release.json', Buffer.from(text)]]));
        const verdict = await verifyPlace(
          {
            ...source,
            digest: (file, bytes) => {
              asked.push(file);
              return source.digest(file, bytes);
            },
          },
          cryptography,
        );
        expect(asked).toEqual([]);
        expect(verdict?.faults.map((fault) => fault.says)).toContain(
          'is not the manifest of a release: something that it must say is not there',
        );
      }),
      { numRuns: 100 },
    );
  });
});
