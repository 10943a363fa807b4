import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyAlone } from '../../src/publish/release/verify-shelf.ts';
import { cryptography } from '../../src/shelf/cryptography.ts';
import { compileExample } from '../builders/example.ts';
import { makeSmallRelease, newSigner } from '../builders/made-release.ts';
import { altered, type Files, filesOf, readFrom } from '../builders/read-from.ts';

let files: Files = new Map();
const hashed = new Map<Uint8Array, string>();

beforeAll(async () => {
  const { publication } = await compileExample();
  if (publication === null) throw new Error('The example does not compile.');
  files = filesOf(makeSmallRelease(publication, newSigner()).files);
});

async function faultsIn(release: Files): Promise<readonly string[]> {
  const verdict = await verifyAlone(readFrom(release, hashed), cryptography);
  return verdict?.faults.map(({ path }) => path) ?? ['no release'];
}

describe('the release of the example', () => {
  it('is whole as it was made', async () => {
    expect(await faultsIn(files)).toEqual([]);
  });

  it('names the file of which one byte is another, wherever that is', async () => {
    const anyFile = fc.constantFrom(...files.keys());
    const anyByte = fc.tuple(fc.nat({ max: 2 ** 31 - 1 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(anyFile, anyByte, async (path, [place, change]) => {
        const bytes = Uint8Array.from(files.get(path) ?? []);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(new Set(await faultsIn(altered(files, { [path]: bytes })))).toContain(path);
      }),
      { numRuns: 40 },
    );
  });
});
