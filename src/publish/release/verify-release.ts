import { formatNumber } from '../../domain/figures/format.ts';
import type { FileEntry, Manifest, Signature, Signed } from '../../domain/release/manifest.ts';
import { addresses } from '../addresses.ts';
import { readManifest } from './read-signed.ts';
import { canonicalBytes } from './signed.ts';
import type { Cryptography, Fault, ReleaseSource } from './verdict.ts';

/** What was found about one release. */
export interface ReleaseVerdict {
  /** Null where it cannot be read. */
  readonly manifest: Signed<Manifest> | null;
  /** SHA-256 of the text of the manifest; null where there is none. */
  readonly sha256: string | null;
  readonly faults: readonly Fault[];
  readonly files: number;
  /** False where the signature could not be tried here. */
  readonly signatureTried: boolean;
}

/** How many files are read at a time. */
const atOnce = 16;

/** Compares a release with its manifest. `at` is empty or ends with a slash: `releases/2024-06-r1/`. */
export async function verifyRelease(
  source: ReleaseSource,
  at: string,
  crypto: Cryptography,
): Promise<ReleaseVerdict> {
  const path = `${at}${addresses.manifest}`;
  const text = await source.text(path);
  if (text === null) return unreadable(null, { kind: 'missing', path, says: 'is missing' });
  const sha256 = await crypto.sha256(new TextEncoder().encode(text));
  const reading = readManifest(text);
  if (!reading.ok) return unreadable(sha256, { kind: 'altered', path, says: reading.says });
  const manifest = reading.document;
  const seal = await verifySeal(manifest, path, crypto);
  const faults = await inGroups(manifest.files, (file) => verifyFile(source, at, file));
  return {
    manifest,
    sha256,
    faults: [...seal.faults, ...faults],
    files: manifest.files.length + 1,
    signatureTried: seal.signatureTried,
  };
}

function unreadable(sha256: string | null, fault: Fault): ReleaseVerdict {
  return { manifest: null, sha256, faults: [fault], files: 1, signatureTried: true };
}

/** Digest and signature of a signed document. */
export async function verifySeal(
  document: { readonly digest: string; readonly signature: Signature | null },
  path: string,
  crypto: Cryptography,
): Promise<{ readonly faults: readonly Fault[]; readonly signatureTried: boolean }> {
  const bytes = canonicalBytes(document);
  const faults: Fault[] = [];
  if ((await crypto.sha256(bytes)) !== document.digest) {
    faults.push({ kind: 'altered', path, says: 'does not say what it said when it was published' });
  }
  const { signature } = document;
  const good = signature === null ? true : await crypto.verify(bytes, signature);
  if (good === false) {
    faults.push({ kind: 'signature', path, says: 'bears a signature that is not of what it says' });
  }
  return { faults, signatureTried: good !== null };
}

/** Whether a file is there, with the bytes that were published. */
export async function verifyFile(
  source: ReleaseSource,
  at: string,
  { path, bytes, sha256 }: FileEntry,
): Promise<readonly Fault[]> {
  const there = await source.digest(`${at}${path}`);
  if (there === null) return [{ kind: 'missing', path: `${at}${path}`, says: 'is missing' }];
  if (there.sha256 === sha256 && there.bytes === bytes) return [];
  const says =
    there.bytes === bytes
      ? 'has other bytes than were published'
      : `has ${formatNumber(there.bytes, 0)} bytes, where ${formatNumber(bytes, 0)} were published`;
  return [{ kind: 'altered', path: `${at}${path}`, says }];
}

/** Results in the order of the entries, a few at a time. */
export async function inGroups<Entry, Result>(
  entries: readonly Entry[],
  work: (entry: Entry) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let first = 0; first < entries.length; first += atOnce) {
    const group = entries.slice(first, first + atOnce).map(work);
    results.push(...(await Promise.all(group)).flat());
  }
  return results;
}
