import { generateKeyPairSync } from 'node:crypto';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { continueRelease } from '../../src/domain/release/continue.ts';
import type { Manifest, ShelfList, Signed } from '../../src/domain/release/manifest.ts';
import { isReleaseRefusal } from '../../src/domain/release/refusal.ts';
import type { OutputFile } from '../../src/publish/output.ts';
import { entryOf, manifestOf, shelfListOf } from '../../src/publish/release/manifest.ts';
import { shelfFiles } from '../../src/publish/release/shelf-files.ts';
import type { ShelvedRelease } from '../../src/publish/release/shelved-release.ts';
import { type Signer, sign, signedText } from '../../src/publish/release/signed.ts';
import { renderSite } from '../../src/publish/site.ts';
import { sha256, signerOf } from '../../src/shelf/cryptography.ts';
import { lateReturn, pastOf, revised, withNumbers } from './releases.ts';

/** A key of its own. */
export function newSigner(): Signer {
  const { privateKey } = generateKeyPairSync('ed25519');
  const signer = signerOf(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
  if (signer === null) throw new Error('Node makes no Ed25519 keys.');
  return signer;
}

/** The public key of a signer: 32 bytes in base64. */
export function publicKeyOf(signer: Signer): string {
  return signer(new Uint8Array()).publicKey;
}

/** Any document, sealed: its text as it lies in a release. */
export function sealed<Document extends object>(
  document: Document,
  signer: Signer | null,
): { readonly document: Signed<Document>; readonly text: string } {
  const signed = sign(document, sha256, signer);
  return { document: signed, text: signedText(signed) };
}

/** A publication as a release: its files, its manifest last. The package is not what is tested with it. */
export interface SmallRelease {
  readonly publication: Publication;
  readonly manifest: Signed<Manifest>;
  readonly files: readonly OutputFile[];
  readonly shelved: ShelvedRelease;
}

export function makeSmallRelease(
  publication: Publication,
  signer: Signer | null,
  assets: readonly OutputFile[] = [],
): SmallRelease {
  const files = renderSite(publication, assets);
  const entries = files.map((file) => entryOf(file, sha256));
  const made = manifestOf(publication, { inputs: [], withheld: [] }, entries);
  const { document, text } = sealed(made, signer);
  const [record] = publication.release.history;
  if (record === undefined) throw new Error('There is no release.');
  return {
    publication,
    manifest: document,
    files: [...files, { path: 'release.json', content: text }],
    shelved: {
      record,
      manifestSha256: sha256(Buffer.from(text)),
      signed: signer !== null,
    },
  };
}

/** The release after one: a number of it is put right. */
export function nextSmallRelease(before: SmallRelease, signer: Signer | null): SmallRelease {
  const numbers = { 'homicide.2023-24-q2': 3 };
  const next = revised(
    withNumbers(before.publication, numbers),
    before.publication.release.history.length + 1,
    lateReturn,
    '2024-08-05T08:30:00Z',
  );
  const continued = continueRelease(next, {
    ...pastOf(before.publication),
    previous: { id: before.manifest.id, sha256: before.shelved.manifestSha256 },
  });
  if (isReleaseRefusal(continued)) throw new Error(continued.says);
  return makeSmallRelease(continued, signer);
}

/** A whole shelf, given newest first. */
export function smallShelf(
  releases: readonly SmallRelease[],
  signer: Signer | null,
): readonly OutputFile[] {
  const [newest] = releases;
  if (newest === undefined) return [];
  const shelved = releases.map((release) => release.shelved);
  const around = shelfFiles(shelved, newest.publication);
  const list: ShelfList = shelfListOf(
    shelved,
    around.map((file) => entryOf(file, sha256)),
  );
  return [
    ...newest.files,
    ...releases.flatMap(({ manifest, files }) =>
      files.map(({ path, content }) => ({ path: `releases/${manifest.id}/${path}`, content })),
    ),
    ...around,
    { path: 'releases/index.json', content: sealed(list, signer).text },
  ];
}
