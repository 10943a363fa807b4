import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Signed, Withdrawal } from '../domain/release/manifest.ts';
import { historyWith } from '../domain/release/withdrawal.ts';
import { formatDate, type IsoDate } from '../domain/time/period.ts';
import { addresses } from '../publish/addresses.ts';
import type { OutputFile } from '../publish/output.ts';
import { entryOf, shelfListOf } from '../publish/release/manifest.ts';
import { withdrawnFiles } from '../publish/release/shelf-files.ts';
import { signedText } from '../publish/release/signed.ts';
import { isReason, mostReason } from '../publish/release/signed-shapes.ts';
import { readAssets } from './assets.ts';
import { sha256 } from './cryptography.ts';
import { type Disk, realDisk } from './disk.ts';
import { type Hold, holdShelf } from './hold.ts';
import { sealWith } from './make-release.ts';
import { publisherAt, readKept } from './read-kept.ts';
import { readShelf, type ShelvedNewest } from './read-shelf.ts';
import { settleForReading } from './readable.ts';
import { type Listed, shelvedOf } from './shelved-of.ts';
import { listSigner } from './signing-due.ts';
import { Stage, staging } from './stage.ts';
import { UserError } from './user-error.ts';

/** A release that is to be taken off its shelf. */
export interface Withdrawing {
  readonly out: string;
  readonly release: string;
  /** In public: why, and in which role somebody decided it. */
  readonly reason: string;
  readonly role: string;
  /** A file with the key to sign the list with; undefined where the shelf is not signed. */
  readonly key: string | undefined;
  /** The day, in the United Kingdom. */
  readonly today: IsoDate;
}

/** What became of it. */
export interface WithdrawnRelease {
  /** The release that is at the top now; null where none stands any more. */
  readonly top: string | null;
}

/**
 * Takes the files of a release off the shelf. A public notice takes their place; the hash of its manifest, the reason, the
 * role and the day stay in the list. Where it was at the top, the newest release that stands takes its place there. All of it appears at
 * once, as a publication does.
 */
export async function withdrawRelease(
  asked: Withdrawing,
  disk: Disk = realDisk,
): Promise<WithdrawnRelease> {
  const { out } = asked;
  refuseText('--reason', asked.reason);
  refuseText('--role', asked.role);
  await settleForReading(out);
  if (!existsSync(out)) throw new UserError(`There is no folder ${out}.`);
  if (!statSync(out).isDirectory()) throw new UserError(`${out} is a file: name a folder.`);
  if (!existsSync(join(out, addresses.releaseList))) {
    throw new UserError(`${out} holds no releases: name what “answerable publish” wrote.`);
  }
  const hold = holdShelf(out, disk);
  try {
    const shelf = readShelf(out);
    if (shelf === null) throw new UserError(`${out} holds no releases.`);
    return withdrawHeld(hold, shelf, asked);
  } finally {
    hold.release();
  }
}

function refuseText(option: string, text: string): void {
  if (isReason(text)) return;
  throw new UserError(
    `${option} is a sentence of plain text for the public, in one line of up to ${mostReason} letters.`,
  );
}

function withdrawHeld(hold: Hold, shelf: ShelvedNewest, asked: Withdrawing): WithdrawnRelease {
  const { out, release } = asked;
  const entry = standingEntry(shelf, asked);
  const gone = readKept(out, release, entry.sha256);
  const signer = listSigner(out, shelf, asked.key);
  const listed = [...shelf.listed.values()].map((one) =>
    one.id === release ? { ...one, withdrawn: withdrawalOf(gone.manifest, asked) } : one,
  );
  const newest = listed.findLast(({ withdrawn }) => withdrawn === undefined);
  const stands = newest === undefined ? null : readKept(out, newest.id, newest.sha256);
  const releases = shelvedOf(listed, historyWith(stands?.history() ?? [], listed));
  const around = withdrawnFiles(
    releases,
    publisherAt(stands ?? gone),
    stands === null ? readAssets() : [],
  );
  const list = shelfListOf(
    releases,
    around.map((file) => entryOf(file, sha256)),
  );
  const text = signedText(sealWith(signer)(list));
  staging(hold, () => {
    const former = { id: shelf.manifest?.id ?? shelf.previous.id, paths: shelf.paths };
    put(new Stage(hold, former), stands?.files() ?? [], {
      gone: listed.flatMap(({ id, withdrawn }) => (withdrawn === undefined ? [] : [id])),
      around: [...around, { path: addresses.releaseList, content: text }],
    });
  });
  return { top: newest?.id ?? null };
}

/** The next state of the shelf: what is at its top, which releases are gone, and what tells of all of them. */
function put(
  stage: Stage,
  top: readonly OutputFile[],
  state: { readonly gone: readonly string[]; readonly around: readonly OutputFile[] },
): void {
  const instead = new Set(state.around.map(({ path }) => path));
  for (const id of state.gone) stage.withdraw(id);
  stage.top(top.filter(({ path }) => !instead.has(path)));
  stage.around(state.around);
  stage.carryOut();
}

function standingEntry({ listed }: ShelvedNewest, { out, release }: Withdrawing): Listed {
  const entry = listed.get(release);
  if (entry === undefined) {
    throw new UserError(
      `There is no release “${release}” in ${out}. It has: ${[...listed.keys()].join(', ')}.`,
    );
  }
  if (entry.withdrawn === undefined) return entry;
  throw new UserError(`${release} was withdrawn already, on ${formatDate(entry.withdrawn.on)}.`);
}

function withdrawalOf(
  { previous, editions, body, signature }: Signed<Manifest>,
  { today, reason, role }: Withdrawing,
): Withdrawal {
  return {
    on: today,
    reason: reason.trim(),
    role: role.trim(),
    previous: previous === null ? null : { id: previous.id, sha256: previous.sha256 },
    editions: editions.map(({ edition, revision, published }) => ({
      edition,
      revision,
      published,
    })),
    keys: body.keys,
    publicKey: signature?.publicKey ?? null,
  };
}
