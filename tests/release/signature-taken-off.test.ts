import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyAlone, verifyPlace } from '../../src/publish/release/verify-shelf.ts';
import { voucherOf } from '../../src/publish/release/vouching.ts';
import { cryptography } from '../../src/shelf/cryptography.ts';
import { makeSmallRelease, newSigner, publicKeyOf } from '../builders/made-release.ts';
import { filesOf, readFrom } from '../builders/read-from.ts';
import { first, withReasonUnsigned } from '../builders/releases.ts';
import { type Forgery, forgedShelf, type Key, keys, named } from './forged-shelf.ts';

const hashed = new Map<Uint8Array, string>();

async function look(forgery: Forgery) {
  const verdict = await verifyPlace(readFrom(filesOf(forgedShelf(forgery)), hashed), cryptography);
  if (verdict === null) throw new Error('There is no release.');
  const faults = verdict.faults.map(({ path, says }) => `${path} ${says}`);
  return { faults, voucher: voucherOf(verdict), kinds: verdict.faults.map(({ kind }) => kind) };
}

const step = (signedWith: Key, names: readonly Key[]) => ({ signedWith, names });
const ours = step('body', ['body']);
const bare = step('nobody', []);
const kept = 'releases/2024-06-r2/release.json';
const unsigned = `${kept} is signed by nobody, though the body signs its releases`;

describe('whoever has no key of the body', () => {
  const one = fc.record({
    signedWith: fc.constantFrom<Key>('nobody', 'stranger'),
    names: fc.subarray<Key>(['body', 'stranger']),
    unsigned: fc.option(fc.constant('The key is kept elsewhere.'), { nil: undefined }),
  });

  it('makes no shelf on which a signed release stands and which is found whole, whatever follows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(one, { minLength: 1, maxLength: 2 }),
        fc.constantFrom<Key>('nobody', 'stranger'),
        async (later, list) => {
          const { faults } = await look({ releases: [ours, ...later], list });
          expect(faults).not.toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('makes no shelf that names a key of the body and is found whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 3 }), async (releases) => {
        const names = releases.some((made) => made.names.includes('body'));
        const [{ names: firstNames = [] } = {}] = releases;
        fc.pre(names && firstNames.includes('body') && !firstNames.includes('stranger'));
        const { faults } = await look({ releases, list: 'nobody' });
        expect(faults).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('can make one up from the start, which is then signed by nobody, or by a key that is not the body’s', async () => {
    expect(await look({ releases: [bare, bare], list: 'nobody' })).toMatchObject({
      faults: [],
      voucher: null,
    });
    const theirs = step('stranger', ['stranger']);
    expect(await look({ releases: [theirs, theirs], list: 'stranger' })).toMatchObject({
      faults: [],
      voucher: named('stranger'),
    });
  });
});

describe('a release that nobody signed', () => {
  it('is a fault where its body names keys, also alone', async () => {
    const release = step('nobody', ['body']);
    const { faults } = await look({ releases: [release], list: 'nobody' });
    expect(faults).toEqual([
      'releases/2024-06-r1/release.json is signed by nobody, though the body signs its releases',
      'releases/index.json is signed by nobody, and releases on it are',
    ]);
  });

  it('is a fault after a signed one, also where the keys were taken out of it', async () => {
    const { faults } = await look({ releases: [ours, bare], list: 'nobody' });
    expect(faults).toContain(unsigned);
  });

  it('is a fault between two signed ones that give no reason for it', async () => {
    const { faults } = await look({ releases: [ours, bare, ours], list: 'body' });
    expect(faults).toEqual([unsigned]);
  });

  it('that says why is none where a signed list or a signed release after it bears it out', async () => {
    const why = { ...bare, unsigned: 'The key was being replaced.' };
    expect((await look({ releases: [ours, why], list: 'body' })).faults).toEqual([]);
    expect((await look({ releases: [ours, why, ours], list: 'body' })).faults).toEqual([]);
  });

  it('that says why, and that nobody bears out, is a fault that tells the reason', async () => {
    const why = { ...bare, unsigned: 'The key was being replaced.' };
    const { faults } = await look({ releases: [ours, why], list: 'nobody' });
    expect(faults).toContain(
      `${kept} is signed by nobody, and says why: “The key was being replaced.”. Nobody who may sign has confirmed that`,
    );
  });

  it('hands no key over: what it names signs nothing after it', async () => {
    const why = { ...step('nobody', ['stranger']), unsigned: 'We have a new key.' };
    const theirs = step('stranger', ['stranger']);
    const { kinds } = await look({ releases: [ours, why, theirs], list: 'stranger' });
    expect(kinds).toEqual(['unsigned', 'signature', 'signature']);
  });

  it('before the body had any key is none', async () => {
    expect(await look({ releases: [bare, ours], list: 'body' })).toMatchObject({
      faults: [],
      voucher: named('body'),
    });
  });
});

describe('keys', () => {
  it('are handed over by a signed release that names the next, and by nothing else', async () => {
    const both = step('body', ['body', 'next']);
    const next = step('next', ['next']);
    expect((await look({ releases: [ours, both, next], list: 'next' })).faults).toEqual([]);
    expect((await look({ releases: [ours, next], list: 'next' })).faults).toContain(
      `${kept} is signed with a key that 2024-06-r1 did not name`,
    );
  });

  it('that nobody named are those of the first signature', async () => {
    const silent = step('body', []);
    expect((await look({ releases: [silent, silent], list: 'body' })).faults).toEqual([]);
    const theirs = step('stranger', []);
    expect((await look({ releases: [silent, theirs], list: 'stranger' })).kinds).toContain(
      'signature',
    );
  });
});

describe('the list of a shelf', () => {
  it('that says of a signed release that it is not signed, or the other way round, is named', async () => {
    const said = async (list: Key, signed: boolean, made: typeof ours) =>
      (await look({ releases: [made], list, says: { signed } })).faults;
    expect(await said('body', false, ours)).toEqual([
      'releases/2024-06-r1/release.json is signed, and releases/index.json says otherwise',
    ]);
    expect(await said('nobody', true, bare)).toEqual([
      'releases/2024-06-r1/release.json is not signed, and releases/index.json says otherwise',
    ]);
  });

  it('that leaves out the last releases is named', async () => {
    const { faults } = await look({ releases: [ours, ours], list: 'nobody', leavesOut: 1 });
    expect(faults).toContain('releases/index.json is signed by nobody, and releases on it are');
    expect(faults).toContain('release.json is not that of the newest release, 2024-06-r1');
  });
});

describe('a release without its shelf', () => {
  it('is not whole where it names keys and nobody signed, whatever reason it gives', async () => {
    const body = { ...first.body, keys: [publicKeyOf(newSigner())] };
    const said = async (publication: typeof first) => {
      const { files } = makeSmallRelease({ ...publication, body }, null);
      const verdict = await verifyAlone(readFrom(filesOf(files), hashed), cryptography);
      return verdict?.faults.map(({ says }) => says);
    };
    expect(await said(first)).toEqual(['is signed by nobody, though the body signs its releases']);
    expect(await said(withReasonUnsigned(first, 'No key yet.'))).toEqual([
      'is signed by nobody, and says why: “No key yet.”. Nobody who may sign has confirmed that',
    ]);
  });
});

describe('the keys of these tests', () => {
  it('are four that differ', () => {
    expect(new Set(keys.map(named)).size).toBe(keys.length);
  });
});
