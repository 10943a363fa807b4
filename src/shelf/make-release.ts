import type { Publication } from '../domain/publication/publication.ts';
import type { Manifest, Signed } from '../domain/release/manifest.ts';
import { hasReports } from '../domain/release/release.ts';
import type { CanonicalFolder } from '../folder/canonical/enclosing.ts';
import { documentFiles } from '../folder/documents.ts';
import type { Enclosed } from '../folder/enclosed.ts';
import { packFolder } from '../folder/package.ts';
import { addresses } from '../publish/addresses.ts';
import { cardSvg } from '../publish/cards/card.ts';
import type { OutputFile } from '../publish/output.ts';
import { pdfInput } from '../publish/pdf/input.ts';
import { entryOf, manifestOf } from '../publish/release/manifest.ts';
import type { ShelvedRelease } from '../publish/release/shelved-release.ts';
import { type Signer, sign, signedText } from '../publish/release/signed.ts';
import { renderSite } from '../publish/site.ts';
import { sha256 } from './cryptography.ts';
import { pictureOf } from './pdf/card-picture.ts';
import type { Typesetting } from './pdf/typesetting.ts';

/** A release, made and not yet put anywhere. */
export interface MadeRelease {
  readonly publication: Publication;
  readonly manifest: Signed<Manifest>;
  /** Everything that it consists of, its manifest last. */
  readonly files: readonly OutputFile[];
  /** As the shelf tells of it. */
  readonly shelved: ShelvedRelease;
}

/** What a release is made of besides the publication: the form of the folder that it was compiled from. */
export interface Origin {
  readonly canonical: CanonicalFolder;
  /** What stands for returns that may not be public; null where there are none. */
  readonly withheld: Enclosed | null;
}

/** What a release is made with. */
export interface Workshop {
  /** Stylesheet, scripts and typefaces of the pages. */
  readonly assets: readonly OutputFile[];
  readonly typeset: Typesetting['typeset'];
  /** Gives the manifest its digest and its signature, or none. */
  readonly seal: (manifest: Manifest) => Signed<Manifest>;
}

/** Why a file is left out of a package. */
const hidesNumbers = 'It holds numbers that are hidden to protect people, or held them once.';

/**
 * Renders a publication into every format, encloses what it was made from, and seals it. Reports may be set in another
 * thread meanwhile.
 */
export async function makeRelease(
  publication: Publication,
  { canonical, withheld }: Origin,
  { assets, typeset, seal }: Workshop,
): Promise<MadeRelease> {
  const set = hasReports(publication.release) ? publication.editions : [];
  const reports = set.map(async (edition) => ({
    path: addresses.report(edition.id),
    content: await typeset(pdfInput(publication, edition)),
  }));
  const rendered = renderSite(publication, assets);
  const { zip, inputs } = packFolder(canonical, withheld, publication.release);
  const cards = publication.editions.map((edition) => ({
    path: addresses.card(edition.id),
    content: pictureOf(cardSvg(publication, edition)),
  }));
  const content = [
    ...rendered,
    ...cards,
    ...(await Promise.all(reports)),
    ...documentFiles(publication, canonical.files),
    { path: addresses.package, content: zip },
  ].map(inBytes);
  const left = withheld?.files.map((path) => ({ path, why: hidesNumbers })) ?? [];
  const entries = content.map((file) => entryOf(file, sha256));
  const manifest = seal(manifestOf(publication, { inputs, withheld: left }, entries));
  const text = signedText(manifest);
  const [record] = publication.release.history;
  if (record === undefined) throw new Error('A release is the first of its own history.');
  return {
    publication,
    manifest,
    files: [...content, { path: addresses.manifest, content: text }],
    shelved: {
      record,
      manifestSha256: sha256(new TextEncoder().encode(text)),
      signed: manifest.signature !== null,
    },
  };
}

/** Text as the bytes that are hashed, compared and written: turned into them once. */
function inBytes({ path, content }: OutputFile): OutputFile {
  return { path, content: typeof content === 'string' ? Buffer.from(content) : content };
}

/** Seals a document with its digest, and a signature where there is a key. */
export function sealWith(signer: Signer | null) {
  return <Document extends object>(document: Document): Signed<Document> =>
    sign(document, sha256, signer);
}
