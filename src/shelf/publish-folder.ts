import { countFindings } from '../domain/findings/count-findings.ts';
import { type Finding, stopsPublication } from '../domain/findings/finding.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { refuseSigned, releasedAt } from '../domain/release/continue.ts';
import type { Manifest } from '../domain/release/manifest.ts';
import { isReleaseRefusal, type ReleaseRefusal } from '../domain/release/refusal.ts';
import { withoutReport } from '../domain/release/release.ts';
import type { PublishedAt } from '../edition/compile-edition.ts';
import type { FolderFiles } from '../folder/files.ts';
import { publishedFiles } from '../folder/published-files.ts';
import { addresses } from '../publish/addresses.ts';
import type { Signer } from '../publish/release/signed.ts';
import { readAssets } from './assets.ts';
import { compileFiles, openSource, publishable, unlessSaid } from './compile-folder.ts';
import { readFormerReleases } from './former-releases.ts';
import { type Hold, holdShelf } from './hold.ts';
import { isFree } from './kind-of.ts';
import { makeRelease, sealWith } from './make-release.ts';
import { movedEdition } from './moved-edition.ts';
import { nextRelease } from './next-release.ts';
import { type Typesetting, typesettingHere } from './pdf/typesetting.ts';
import { readShelf, type ShelvedNewest } from './read-shelf.ts';
import { refuseForgetting } from './refuse-forgetting.ts';
import { isOfSameInputs } from './same-inputs.ts';
import { earlierReleases, shelve } from './shelve.ts';
import { readSigner } from './signer.ts';
import { explained, refuseUnsigned, withReason } from './signing-due.ts';
import { refuseUnsafe } from './site-place.ts';
import type { FormerShelf } from './stage.ts';
import { toldOfFormer } from './told-of-former.ts';
import { UserError } from './user-error.ts';

/** One publication folder, and where its site goes. */
export interface Job {
  readonly directory: string;
  readonly out: string;
  readonly edition: string | undefined;
  /** A file with the key to sign with; undefined where the release is not to be signed. */
  readonly key: string | undefined;
  /** Why nobody signs it, in public, where somebody might be expected to. */
  readonly unsigned?: string | undefined;
  /** ISO 8601, in UTC. */
  readonly now: string;
}

/** What became of it. */
export type Published =
  | {
      readonly ok: true;
      /** Id of the release. */
      readonly release: string;
      readonly signed: boolean;
      readonly figures: number;
      /** Why it has no reports, the end of a sentence; null where it has. */
      readonly missingReport: string | null;
      readonly files: number;
      /** Those that differed from what lay there. */
      readonly written: number;
      readonly findings: readonly Finding[];
      /** What earlier releases there enclose that is forbidden now. */
      readonly former: readonly Finding[];
    }
  /** Nothing was written: why, in a sentence, and the errors that stopped it. */
  | { readonly ok: false; readonly says: string; readonly errors: readonly Finding[] };

/** Compiles a folder, makes the release that it is after those on the shelf, and puts it there. */
export async function publishFolder(
  job: Job,
  typesetting: Typesetting = typesettingHere,
): Promise<Published> {
  const { directory, out } = job;
  try {
    refuseUnsafe(out, directory);
    const hold = holdShelf(out);
    try {
      return await publishHeld(job, hold, typesetting);
    } finally {
      hold.release();
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ok: false, says: `answerable publish: ${error.message}`, errors: [] };
  }
}

async function publishHeld(job: Job, hold: Hold, typesetting: Typesetting): Promise<Published> {
  const { directory, out } = job;
  const signer = job.key === undefined ? null : readSigner(job.key);
  const shelf = readShelf(out);
  if (shelf === null && !isFree(hold.places.out)) throw headless(out);
  const files = wantedFiles(job);
  const known = readFormerReleases(out);
  const compilation = await compileFiles(files, {
    publishedAt: publishedAt(shelf, job.now),
    former: known,
  });
  const compiled = publishable(compilation);
  if (compiled === null) {
    const errors = compilation.findings.filter(stopsPublication);
    const says = `Nothing was published: ${directory} has ${countFindings(errors)}.`;
    return { ok: false, says, errors };
  }
  const next = continued(compiled, shelf);
  const moved = shelf === null ? null : movedEdition(next, out, shelf, compilation.canonical);
  if (moved !== null) throw refused(moved);
  refuseForgetting(next, known);
  refuseForeign(next, signer, job.key);
  refuseUnsigned(next, shelf, job, signer);
  const missingReport = await typesetting.missing();
  const reported = asReported(next, shelf, missingReport);
  const publication = signer === null ? withReason(reported, job.unsigned) : reported;
  const made = await makeRelease(
    publication,
    { canonical: compilation.canonical, withheld: compilation.withheld },
    { assets: readAssets(), typeset: typesetting.typeset, seal: sealWith(signer) },
  );
  const former = toldOfFormer(out, shelf);
  const stays = isFinal(made.manifest, shelf, files);
  const put = stays
    ? { written: 0, files: made.files.length }
    : shelve(
        hold,
        made,
        earlierReleases(made, explained(shelf?.listed ?? new Map(), signer, job.unsigned)),
        {
          former: formerOf(shelf),
          seal: sealWith(signer),
        },
      );
  const { findings } = compilation;
  const { release, figures } = publication;
  return {
    ok: true,
    release: release.id,
    signed: made.shelved.signed || stays,
    figures: figures.size,
    missingReport,
    ...put,
    findings,
    former,
  };
}

/**
 * The publication as a release without reports, where none can be set. A signed release stays as it was made: one
 * that has reports is not made again without them, and one that has none gets none.
 */
function asReported(
  publication: Publication,
  shelf: ShelvedNewest | null,
  missing: string | null,
): Publication {
  const { release } = publication;
  const isSigned = shelf?.manifest?.signature != null && shelf.manifest.id === release.id;
  const hasNone = isSigned && shelf.history[0]?.withoutReport === true;
  if (isSigned && !hasNone && missing !== null) {
    throw new UserError(
      `${release.id} is signed and has a report, which cannot be set here: ${missing}. It stays as it is.`,
    );
  }
  if (missing === null && !hasNone) return publication;
  return { ...publication, release: withoutReport(release) };
}

/** What lies at the top of a shelf, for the switch to exchange. */
function formerOf(shelf: ShelvedNewest | null): FormerShelf | null {
  if (shelf === null) return null;
  return { id: shelf.manifest?.id ?? shelf.previous.id, paths: shelf.paths };
}

/** To begin a new history over a site that has lost its manifest would lose the releases below it. */
function headless(out: string): UserError {
  return new UserError(
    `${out} holds a site without ${addresses.manifest}: put back what was published, or publish to another --out.`,
  );
}

/** The files to publish: those of one edition, where one was asked for. */
function wantedFiles({ directory, edition }: Job): FolderFiles {
  const files = openSource(directory);
  if (edition !== undefined && !files.paths.includes(`editions/${edition}/edition.yaml`)) {
    const ids = files.paths.flatMap(
      (path) => /^editions\/([^/]+)\/edition\.yaml$/.exec(path)?.[1] ?? [],
    );
    const there = ids.join(', ') || 'none';
    throw new UserError(`${directory} has no edition ${edition}. It has: ${there}.`);
  }
  return publishedFiles(files, edition);
}

/** A revision that was released keeps its date; a new one that does not say when it appears is published now. */
export function publishedAt(
  shelf: Pick<ShelvedNewest, 'history'> | null,
  now: string,
): PublishedAt {
  const otherwise = unlessSaid(now);
  return (edition, revision) =>
    releasedAt(shelf?.history ?? [], edition, revision) ?? otherwise(edition, revision);
}

/** The publication as the release that follows those on the shelf. */
function continued(publication: Publication, shelf: ShelvedNewest | null): Publication {
  if (shelf === null) return publication;
  const next = nextRelease(publication, shelf);
  if (isReleaseRefusal(next)) throw refused(next);
  return next;
}

/**
 * A signed release is final. Made again from the same files it is left as it lies, even where another version of the
 * program would now write it in other words; from other files it is refused.
 */
function isFinal(made: Manifest, shelf: ShelvedNewest | null, files: FolderFiles): boolean {
  const there = shelf?.manifest ?? null;
  if (shelf === null || there === null || there.signature === null || there.id !== made.id) {
    return false;
  }
  const [record] = shelf.history;
  const same = isOfSameInputs(made, there, files);
  if (same || record === undefined) return true;
  throw refused(refuseSigned(record, 'the folder no longer gives what it says'));
}

/** A body that has made its keys known signs with one of them, or not at all. */
function refuseForeign({ body }: Publication, signer: Signer | null, file = ''): void {
  const keys = body.keys ?? [];
  if (signer === null || keys.length === 0) return;
  const { publicKey } = signer(new Uint8Array());
  if (keys.includes(publicKey)) return;
  throw new UserError(
    `The key in ${file} is none of those that body.yaml names. Add it there (public: ${publicKey}), or sign with one that is.`,
  );
}

function refused({ says, fix }: ReleaseRefusal): UserError {
  return new UserError(`${says} ${fix}`);
}
