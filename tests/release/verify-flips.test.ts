import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyAlone, verifyPlace } from '../../src/publish/release/verify-shelf.ts';
import { cryptography } from '../../src/shelf/cryptography.ts';
import {
  makeSmallRelease,
  newSigner,
  nextSmallRelease,
  sealed,
  smallShelf,
} from '../builders/made-release.ts';
import { altered, type Files, filesOf, readFrom } from '../builders/read-from.ts';
import { first } from '../builders/releases.ts';

const signer = newSigner();
const one = makeSmallRelease(first, signer);
const two = nextSmallRelease(one, signer);
const lone = filesOf(one.files);
const unsigned = filesOf(makeSmallRelease(first, null).files);
const shelf = filesOf(smallShelf([two, one], signer));
/** Hashes of what was published, so that only what is altered is hashed. */
const hashed = new Map<Uint8Array, string>();

/** Paths of the faults that are found. */
async function faultsOf(files: Files, verify = verifyPlace): Promise<readonly string[]> {
  const verdict = await verify(readFrom(files, hashed), cryptography);
  return verdict?.faults.map(({ path }) => path) ?? ['no release'];
}

const bytesOf = (files: Files, path: string) => files.get(path) ?? new Uint8Array();

/** The file with one bit turned over. */
function flipped(files: Files, path: string, place: number): Files {
  const bytes = Uint8Array.from(bytesOf(files, path));
  const bit = place % (8 * bytes.length);
  const at = Math.floor(bit / 8);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
  return altered(files, { [path]: bytes });
}

const anyPlace = fc.nat({ max: 2 ** 31 - 1 });
const anyOf = (files: Files) => fc.constantFrom(...files.keys());

describe('one bit that was turned over', () => {
  it('in any file of a shelf names that file', async () => {
    await fc.assert(
      fc.asyncProperty(anyOf(shelf), anyPlace, async (path, place) => {
        expect(await faultsOf(flipped(shelf, path, place))).toContain(path);
      }),
      { numRuns: 150 },
    );
  });

  it('in any file of a release that was taken off its shelf names that file', async () => {
    await fc.assert(
      fc.asyncProperty(anyOf(lone), anyPlace, async (path, place) => {
        expect(await faultsOf(flipped(lone, path, place))).toContain(path);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['signed', lone],
    ['not signed', unsigned],
  ])('anywhere in the list of files of a release that is %s names the list', async (_, files) => {
    await fc.assert(
      fc.asyncProperty(anyPlace, async (place) => {
        const path = 'release.json';
        expect(await faultsOf(flipped(files, path, place), verifyAlone)).toContain(path);
      }),
      { numRuns: 300 },
    );
  });

  it('in any bit of a digest, a key or a signature names the list', async () => {
    // Of a signature in base64 some bits stand for nothing, and no signature covers them: each is tried.
    const path = 'release.json';
    const { text } = sealed({ ...one.manifest, files: [] }, signer);
    const list: Files = new Map([[path, Buffer.from(text)]]);
    const from = 8 * text.indexOf('"digest"');
    const bits = Array.from({ length: 8 * text.length - from }, (_, index) => from + index);
    const found = await Promise.all(bits.map((bit) => faultsOf(flipped(list, path, bit))));
    expect(await faultsOf(list)).toEqual([]);
    expect(bits.filter((_, index) => !found[index]?.includes(path))).toEqual([]);
  });
});

describe('what a flawless shelf and release say', () => {
  it('is nothing', async () => {
    expect(await faultsOf(shelf)).toEqual([]);
    expect(await faultsOf(lone)).toEqual([]);
    expect(await faultsOf(unsigned)).toEqual([]);
  });
});

describe('a file', () => {
  it('that was cut off anywhere is named', async () => {
    await fc.assert(
      fc.asyncProperty(anyOf(lone), anyPlace, async (path, place) => {
        const bytes = bytesOf(lone, path);
        const cut = altered(lone, { [path]: bytes.subarray(0, place % bytes.length) });
        expect(await faultsOf(cut)).toContain(path);
      }),
      { numRuns: 60 },
    );
  });

  it('that was removed is named', async () => {
    const needed = [...shelf.keys()].filter((path) => path !== 'releases/index.json');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...needed), async (path) => {
        expect(await faultsOf(altered(shelf, { [path]: null }))).toContain(path);
      }),
      { numRuns: 60 },
    );
  });

  it('that lists a shelf is missed by name, and nothing else is', async () => {
    const faults = await faultsOf(altered(shelf, { 'releases/index.json': null }));
    expect(faults).toEqual(['releases/index.json']);
  });

  it('that was added anywhere is named', async () => {
    const name = fc.stringMatching(/^[a-z]{1,8}\.(html|js|css)$/);
    const folder = fc.constantFrom('', 'editions/', 'releases/', 'releases/2024-06-r1/', 'a/b/');
    await fc.assert(
      fc.asyncProperty(folder, name, async (at, file) => {
        const path = `${at}new-${file}`;
        expect(await faultsOf(altered(shelf, { [path]: 'x' }))).toEqual([path]);
      }),
      { numRuns: 40 },
    );
  });

  it('that changed places with another is named, as is the other', async () => {
    const paths = [...lone.keys()].filter((path) => path !== 'release.json');
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...paths), {
          minLength: 2,
          maxLength: 2,
          selector: (path) => Buffer.from(bytesOf(lone, path)).toString('base64'),
        }),
        async ([a = '', b = '']) => {
          const swapped = altered(lone, { [a]: bytesOf(lone, b), [b]: bytesOf(lone, a) });
          expect(await faultsOf(swapped)).toEqual([a, b].toSorted());
        },
      ),
      { numRuns: 40 },
    );
  });
});
