import type { Publication } from '../domain/publication/publication.ts';
import type { Signer } from '../publish/release/signed.ts';
import { isReason, mostReason } from '../publish/release/signed-shapes.ts';
import type { Trusted } from '../publish/release/trust.ts';
import { readKept } from './read-kept.ts';
import type { ShelvedNewest } from './read-shelf.ts';
import { readSigner } from './signer.ts';
import { UserError } from './user-error.ts';

/** Who may sign what comes next on a shelf, by its newest signed release; null where nobody has, and no keys were named. */
function trustedOn(out: string, shelf: ShelvedNewest): Trusted {
  const newest = [...shelf.listed.values()].findLast(({ signed }) => signed);
  if (newest === undefined) {
    const named = shelf.manifest?.body.keys ?? [];
    return named.length === 0 ? null : new Set(named);
  }
  if (newest.withdrawn !== undefined) {
    const { keys, publicKey } = newest.withdrawn;
    return new Set(keys.length === 0 && publicKey !== null ? [publicKey] : keys);
  }
  const { body, signature } = readKept(out, newest.id, newest.sha256).manifest;
  return new Set(body.keys.length === 0 && signature !== null ? [signature.publicKey] : body.keys);
}

/** Signs the list of a shelf; null where nobody signs on it. */
export function listSigner(
  out: string,
  shelf: ShelvedNewest,
  key: string | undefined,
): Signer | null {
  const trusted = trustedOn(out, shelf);
  if (key === undefined) {
    if (trusted === null) return null;
    throw new UserError(
      `The releases in ${out} are signed, or say that they are: sign the list of them again with --key FILE.`,
    );
  }
  const signer = readSigner(key);
  if (trusted === null) {
    throw new UserError(
      `Nobody has signed a release in ${out} yet, and none names a key: leave --key out.`,
    );
  }
  refuseUntrusted(signer, trusted, key);
  return signer;
}

/**
 * A body that names keys, or has signed before, signs, or says in public why not. A key that neither the body nor its last
 * signed release names is refused: whoever verifies the shelf would take it for a stranger’s.
 */
export function refuseUnsigned(
  { body, release }: Publication,
  shelf: ShelvedNewest | null,
  job: {
    readonly out: string;
    readonly key?: string | undefined;
    readonly unsigned?: string | undefined;
  },
  signer: Signer | null,
): void {
  const { out, key = '', unsigned } = job;
  refuseReason(unsigned);
  const trusted = shelf === null ? null : trustedOn(out, shelf);
  if (signer !== null) {
    if (trusted !== null) refuseUntrusted(signer, trusted, key);
    return;
  }
  const isFinal = shelf?.manifest?.signature != null && shelf.manifest.id === release.id;
  if (isFinal || unsigned !== undefined) return;
  const why =
    trusted !== null
      ? `what was published in ${out} is signed`
      : 'body.yaml names keys that it signs with';
  if (trusted === null && (body.keys ?? []).length === 0) return;
  throw new UserError(
    `${release.id} would be signed by nobody, and ${why}. Sign it with --key FILE; or say why not, in public, with --unsigned REASON.`,
  );
}

function refuseReason(unsigned: string | undefined): void {
  if (unsigned === undefined || isReason(unsigned)) return;
  throw new UserError(
    `--unsigned is a sentence of plain text for the public, in one line of up to ${mostReason} letters.`,
  );
}

function refuseUntrusted(signer: Signer, trusted: ReadonlySet<string>, file: string): void {
  const { publicKey } = signer(new Uint8Array());
  if (trusted.has(publicKey)) return;
  throw new UserError(
    `The key in ${file} is none of those that the last signed release names. Sign with one that is; to change keys, first publish a release that names both, signed with the old one.`,
  );
}

/** The publication as a release that nobody signs and that says why. */
export function withReason(publication: Publication, unsigned: string | undefined): Publication {
  const [newest, ...earlier] = publication.release.history;
  if (unsigned === undefined || newest === undefined) return publication;
  const history = [{ ...newest, unsigned: unsigned.trim() }, ...earlier];
  return { ...publication, release: { ...publication.release, history } };
}

/**
 * What the list says of earlier releases, where whoever signs it gives a reason for those that nobody signed: version 0.1.0 asked
 * for none, and what cannot be signed any more can be explained.
 */
export function explained(
  listed: ShelvedNewest['listed'],
  signer: Signer | null,
  unsigned: string | undefined,
): ShelvedNewest['listed'] {
  if (signer === null || unsigned === undefined) return listed;
  return new Map(
    [...listed].map(([id, release]) => {
      const isOpen = !release.signed && release.unsigned === undefined;
      return [id, isOpen ? { ...release, unsigned: unsigned.trim() } : release];
    }),
  );
}
