import { formatNumber } from '../../domain/figures/format.ts';
import type { FileEntry, Manifest, Signature, Signed } from '../../domain/release/manifest.ts';
import type { PreviousRelease } from '../../domain/release/release.ts';
import { addresses } from '../addresses.ts';
import { documentLimits } from './document-limits.ts';
import { type Reading, readManifest } from './read-signed.ts';
import { canonicalBytes } from './signed.ts';
import type { Cryptography, Fault, ReleaseSource } from './verdict.ts';

/** The little of a manifest that is kept of it, since a release may have very many files, and a shelf many releases. */
export interface ReleaseSays {
  readonly id: string;
  readonly keys: readonly string[];
  readonly previous: PreviousRelease | null;
  readonly publicKey: string | null;
  readonly unsigned: string | undefined;
}

/** What was found about one release. */
export interface ReleaseVerdict {
  /** What it says of itself and of others; null where it cannot be read. */
  readonly manifest: ReleaseSays | null;
  /** SHA-256 of the text of the manifest; null where there is none. */
  readonly sha256: string | null;
  readonly faults: readonly Fault[];
  readonly files: number;
  /** Whether what it says is what was signed; null where that could not be tried here, or nobody signed. */
  readonly isSignatureGood: boolean | null;
  /** False where the signature could not be tried here. */
  readonly signatureTried: boolean;
}

/** How a release is looked at. */
export interface Look {
  readonly source: ReleaseSource;
  readonly crypto: Cryptography;
  /** Hears of every path that has its place there. */
  readonly claim: (path: string) => void;
}

/** How many files are read at a time. */
const atOnce = 16;

/**
 * Compares a release with its manifest. `at` is empty or ends with a slash: `releases/2024-06-r1/`. Paths in `instead` stand
 * for files of the shelf, which are not the release’s own there.
 */
export async function verifyRelease(
  { source, crypto, claim }: Look,
  at: string,
  instead: ReadonlySet<string> = new Set(),
): Promise<ReleaseVerdict> {
  const path = `${at}${addresses.manifest}`;
  claim(path);
  const { reading, sha256 } = await readList(source, path, crypto);
  if (sha256 === null) return unreadable(null, { kind: 'missing', path, says: 'is missing' });
  if (!reading.ok) return unreadable(sha256, { kind: 'altered', path, says: reading.says });
  const { manifest, seal, files } = await sealedList(reading.document, path, crypto);
  const own = files.filter((file) => !instead.has(file.path));
  for (const file of own) claim(`${at}${file.path}`);
  const faults = await inGroups(own, (file) => verifyFile(source, at, file));
  return {
    manifest,
    sha256,
    faults: [...seal.faults, ...faults],
    files: own.length + 1,
    isSignatureGood: seal.isSignatureGood,
    signatureTried: seal.signatureTried,
  };
}

/** The list of files of a release and its hash. Its text, which may be very long, is not kept. */
async function readList(
  source: ReleaseSource,
  path: string,
  crypto: Cryptography,
): Promise<{ readonly reading: Reading<Manifest>; readonly sha256: string | null }> {
  const text = await source.text(path, documentLimits.manifest);
  if (text === null) return { reading: { ok: false, says: 'is missing' }, sha256: null };
  const reading = readManifest(text);
  // What is too large was not read to its end: it has no hash that could be known.
  if (text.length > documentLimits.manifest) return { reading, sha256: '' };
  return { reading, sha256: await crypto.sha256(new TextEncoder().encode(text)) };
}

async function sealedList(document: Signed<Manifest>, path: string, crypto: Cryptography) {
  const seal = await verifySeal(document, path, crypto);
  return { manifest: saysOf(document), seal, files: document.files };
}

function saysOf({ id, body, previous, signature, unsigned }: Signed<Manifest>): ReleaseSays {
  return {
    id,
    keys: body.keys,
    previous: previous === null ? null : { id: previous.id, sha256: previous.sha256 },
    publicKey: signature?.publicKey ?? null,
    unsigned,
  };
}

function unreadable(sha256: string | null, fault: Fault): ReleaseVerdict {
  return {
    manifest: null,
    sha256,
    faults: [fault],
    files: 1,
    isSignatureGood: null,
    signatureTried: true,
  };
}

/** What the digest and the signature of a document say about it. */
interface Seal {
  readonly faults: readonly Fault[];
  readonly isSignatureGood: boolean | null;
  readonly signatureTried: boolean;
}

/** Digest and signature of a signed document. */
export async function verifySeal(
  document: { readonly digest: string; readonly signature: Signature | null },
  path: string,
  crypto: Cryptography,
): Promise<Seal> {
  const bytes = canonicalBytes(document);
  const faults: Fault[] = [];
  if ((await crypto.sha256(bytes)) !== document.digest) {
    faults.push({ kind: 'altered', path, says: 'does not say what it said when it was published' });
  }
  const { signature } = document;
  if (signature === null) return { faults, isSignatureGood: null, signatureTried: true };
  const isSignatureGood = await crypto.verify(bytes, signature);
  if (isSignatureGood === false) {
    faults.push({ kind: 'signature', path, says: 'bears a signature that is not of what it says' });
  }
  return { faults, isSignatureGood, signatureTried: isSignatureGood !== null };
}

/** Whether a file is there, with the bytes that were published. */
export async function verifyFile(
  source: ReleaseSource,
  at: string,
  { path, bytes, sha256 }: FileEntry,
): Promise<readonly Fault[]> {
  const there = await source.digest(`${at}${path}`, bytes);
  if (there === null) return [{ kind: 'missing', path: `${at}${path}`, says: 'is missing' }];
  const { isLonger = false } = there;
  if (!isLonger && there.sha256 === sha256 && there.bytes === bytes) return [];
  return [
    { kind: 'altered', path: `${at}${path}`, says: howAltered(there.bytes, bytes, isLonger) },
  ];
}

function howAltered(there: number, published: number, isLonger: boolean): string {
  const wanted = formatNumber(published, 0);
  if (isLonger) return `has more than the ${wanted} bytes that were published`;
  if (there === published) return 'has other bytes than were published';
  return `has ${formatNumber(there, 0)} bytes, where ${wanted} were published`;
}

/** Results in the order of the entries, a few at a time. */
export async function inGroups<Entry, Result>(
  entries: readonly Entry[],
  work: (entry: Entry) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let first = 0; first < entries.length; first += atOnce) {
    const group = entries.slice(first, first + atOnce).map(work);
    for (const found of await Promise.all(group)) results.push(...found);
  }
  return results;
}
