import type { FileEntry, ShelfList, Signed } from '../../domain/release/manifest.ts';
import { addresses } from '../addresses.ts';
import { aloneLink, chainFaults, type KeptRelease, linkOf } from './chain.ts';
import { documentLimits } from './document-limits.ts';
import { readShelfList } from './read-signed.ts';
import { shelved } from './shelved-release.ts';
import { standing } from './standing.ts';
import { aloneFault, followKeys, type Trusted } from './trust.ts';
import { Unclaimed } from './unclaimed.ts';
import type { Cryptography, Fault, ReleaseSource, Signing, Verdict } from './verdict.ts';
import {
  inGroups,
  type Look,
  type ReleaseVerdict,
  verifyFile,
  verifyRelease,
  verifySeal,
} from './verify-release.ts';

/**
 * Looks at everything that is published in one place: the release at its top and, where it is a shelf, every
 * release on it, what lies around them, that each follows the one before and is signed by who may sign it.
 *
 * Null where there is no manifest at all: then it is no release.
 */
export async function verifyPlace(
  source: ReleaseSource,
  crypto: Cryptography,
): Promise<Verdict | null> {
  const { look, conclude } = begin(source, crypto);
  const text = await source.text(addresses.releaseList, documentLimits.list);
  const reading = text === null ? null : readShelfList(text);
  if (reading?.ok === true) {
    look.claim(addresses.releaseList);
    return conclude(await verifyShelf(look, reading.document));
  }
  const top = await verifyRelease(look, '');
  const lost = lostList(source, reading);
  if (lost === null) return top.sha256 === null ? null : conclude(await lookAlone(look, top));
  look.claim(addresses.releaseList);
  return conclude(await withoutList(look, top, lost));
}

/** What became of the list of a shelf that cannot be read; null where nothing tells that there was one. */
function lostList(source: ReleaseSource, reading: { readonly says: string } | null): Fault | null {
  const path = addresses.releaseList;
  if (reading !== null) return { kind: 'altered', path, says: reading.says };
  if (source.paths?.().includes(path) === true) {
    return { kind: 'altered', path, says: 'is no file that can be read as a list' };
  }
  if (foldersIn(source).length === 0) return null;
  return { kind: 'missing', path, says: 'is missing, which tells what the releases below it are' };
}

/** Folders in which a release lies, as far as what lies there tells. */
function foldersIn({ paths }: ReleaseSource): readonly string[] {
  const manifest = /^(releases\/[^/]+\/)release\.json$/;
  return (paths?.() ?? []).flatMap((path) => manifest.exec(path)?.[1] ?? []);
}

/**
 * A shelf without its list: each release is looked at by what it says of itself. That there are others is then no fault of
 * theirs, and what lies around them belongs to nobody.
 */
async function withoutList(look: Look, top: ReleaseVerdict, lost: Fault): Promise<Looked> {
  const alone = await lookAlone(look, top);
  const folders = foldersIn(look.source);
  const below: ReleaseVerdict[] = [];
  for (const folder of folders) below.push(await verifyRelease(look, folder));
  return {
    ...alone,
    faults: [...alone.faults, lost, ...below.flatMap(({ faults }) => faults)],
    files: below.reduce((sum, { files }) => sum + files, alone.files),
    unseen: cannotSee(look.source, [top, ...below]),
    dark: [...alone.dark, ...folders],
  };
}

/** Looks at the release at the top alone, whether or not others lie on a shelf below it. Null where there is none. */
export async function verifyAlone(
  source: ReleaseSource,
  crypto: Cryptography,
): Promise<Verdict | null> {
  const { look, conclude } = begin(source, crypto);
  const top = await verifyRelease(look, '');
  return top.sha256 === null ? null : conclude(await lookAlone(look, top));
}

/** A look, and how it ends: with what lies there and has no place there. */
function begin(source: ReleaseSource, crypto: Cryptography) {
  const unclaimed = new Unclaimed(source.paths === null ? null : source.paths());
  const look: Look = { source, crypto, claim: unclaimed.claim };
  const conclude = ({ dark, gone, ...verdict }: Looked): Verdict => ({
    ...verdict,
    faults: inOrder([...verdict.faults, ...unclaimed.faults(dark, gone)]),
  });
  return { look, conclude };
}

interface Looked extends Verdict {
  /** Folders of releases whose manifest cannot be read: nothing is known of what lies in them. */
  readonly dark: readonly string[];
  /** The folders of releases that were withdrawn, with their ids. */
  readonly gone: ReadonlyMap<string, string>;
}

/** A release without its shelf. What tells of later releases is not part of it. */
async function lookAlone({ source, claim }: Look, top: ReleaseVerdict): Promise<Looked> {
  const text = await source.text(addresses.standing, documentLimits.list);
  const texts: readonly (string | null)[] = [null, ...Object.values(standing)];
  for (const path of [addresses.standing, addresses.releases]) claim(path);
  const wrong: Fault = {
    kind: 'altered',
    path: addresses.standing,
    says: 'is none of the texts that it may have',
  };
  const { manifest } = top;
  const unsigned = manifest === null ? null : aloneFault(aloneLink(manifest.id, top));
  return {
    faults: [
      ...top.faults,
      ...(texts.includes(text) ? [] : [wrong]),
      ...(unsigned === null ? [] : [unsigned]),
    ],
    releases: manifest === null ? [] : [signingOf(manifest.id, top)],
    list: null,
    files: top.files,
    unseen: [
      `It is one release without the others: ${addresses.releases}, which says what came after it, is no part of it and was not looked at.`,
      ...cannotSee(source, [top]),
    ],
    dark: manifest === null ? [''] : [],
    gone: new Map(),
  };
}

/**
 * Files of a release that the shelf has taken over where the release lies at its top, because they tell of all releases: one
 * that was withdrawn is told there at once. In the folder of the release they stay as they were.
 */
const takenOver: ReadonlySet<string> = new Set([addresses.feed, addresses.corrections]);

async function verifyShelf(look: Look, list: Signed<ShelfList>): Promise<Looked> {
  const { source, crypto } = look;
  const seal = await verifySeal(list, addresses.releaseList, crypto);
  const top = await verifyTop(look, list);
  for (const { path } of list.files) look.claim(path);
  const around = await inGroups(list.files, (file) => verifyFile(source, '', file));
  const kept: KeptRelease[] = [];
  for (const { id, sha256, signed, unsigned, withdrawn } of list.releases) {
    const at = shelved(id, '');
    const verdict =
      withdrawn === undefined
        ? await verifyRelease(look, at)
        : await verifyGone(look, id, list.files);
    kept.push({ id, listed: { sha256, signed, unsigned }, verdict, withdrawn });
  }
  const listKey = seal.isSignatureGood === false ? null : (list.signature?.publicKey ?? null);
  const trust = followKeys(kept.map(linkOf), listKey);
  const here = kept.filter(({ withdrawn }) => withdrawn === undefined);
  const verdicts = [top, ...here.map(({ verdict }) => verdict)];
  return {
    faults: [
      ...top.faults,
      ...seal.faults,
      ...around,
      ...kept.flatMap(({ verdict }) => verdict.faults),
      ...chainFaults(kept, top),
      ...trust.faults,
      ...listFaults(list, trust.after),
    ],
    releases: kept.toReversed().flatMap(({ id, verdict, listed, withdrawn }): Signing[] => {
      if (withdrawn !== undefined) return [goneOf(id, withdrawn)];
      return verdict.manifest === null ? [] : [signingOf(id, verdict, listed.unsigned)];
    }),
    list: listKey,
    files: verdicts.reduce((sum, { files }) => sum + files, list.files.length + 1),
    unseen: cannotSee(source, verdicts),
    dark: [
      ...(top.manifest === null && here.length > 0 ? [''] : []),
      ...here.flatMap(({ id, verdict }) => (verdict.manifest === null ? [shelved(id, '')] : [])),
    ],
    gone: new Map(
      kept.flatMap(({ id, withdrawn }) => (withdrawn === undefined ? [] : [[shelved(id, ''), id]])),
    ),
  };
}

/** The release at the top; where none stands any more there must be none. */
async function verifyTop(look: Look, { files, releases }: ShelfList): Promise<ReleaseVerdict> {
  const instead = files.map(({ path }) => path).filter((path) => takenOver.has(path));
  if (releases.some(({ withdrawn }) => withdrawn === undefined)) {
    return await verifyRelease(look, '', new Set(instead));
  }
  return await nothingAt(look, [addresses.manifest], 'lies there, though no release stands');
}

/** Nothing of a withdrawn release may be there but what tells of it: what is asked for is what every release has. */
async function verifyGone(
  look: Look,
  id: string,
  files: readonly FileEntry[],
): Promise<ReleaseVerdict> {
  const told = new Set(files.map(({ path }) => path));
  const own = [addresses.manifest, addresses.package, addresses.apiFigures, addresses.front]
    .map((path) => shelved(id, path))
    .filter((path) => !told.has(path));
  return await nothingAt(look, own, `lies there, though ${id} was withdrawn`);
}

/** Looks that nothing is there. In a folder everything that lies there is seen anyway. */
async function nothingAt(
  { source }: Look,
  paths: readonly string[],
  says: string,
): Promise<ReleaseVerdict> {
  const faults: Fault[] = [];
  for (const path of source.paths === null ? paths : []) {
    const there = await source.text(path, 0);
    if (there !== null) faults.push({ kind: 'added', path, says });
  }
  return {
    manifest: null,
    sha256: null,
    faults,
    files: 0,
    isSignatureGood: null,
    signatureTried: true,
  };
}

/** Whoever may sign after the newest release signs the list as well: another key, or none, tells of another hand. */
function listFaults({ signature }: Signed<ShelfList>, trusted: Trusted): Fault[] {
  const path = addresses.releaseList;
  if (signature === null) {
    if (trusted === null) return [];
    return [{ kind: 'unsigned', path, says: 'is signed by nobody, and releases on it are' }];
  }
  if (trusted?.has(signature.publicKey) === true) return [];
  return [{ kind: 'signature', path, says: 'is signed with a key that no release on it names' }];
}

function signingOf(
  id: string,
  { manifest, isSignatureGood }: ReleaseVerdict,
  listed?: string,
): Signing {
  const publicKey = isSignatureGood === false ? null : (manifest?.publicKey ?? null);
  const why = publicKey === null ? (manifest?.unsigned ?? listed) : undefined;
  return { id: manifest?.id ?? id, publicKey, ...(why === undefined ? {} : { unsigned: why }) };
}

function goneOf(id: string, { on, reason, role }: NonNullable<KeptRelease['withdrawn']>): Signing {
  return { id, publicKey: null, withdrawn: { on, reason, role } };
}

function cannotSee(source: ReleaseSource, verdicts: readonly ReleaseVerdict[]): readonly string[] {
  const network =
    'Files that were added cannot be seen over the network, where no list of files is to be had.';
  const signatures = 'Signatures could not be tried here: Ed25519 is not available.';
  return [
    ...(source.paths === null ? [network] : []),
    ...(verdicts.every(({ signatureTried }) => signatureTried) ? [] : [signatures]),
  ];
}

function inOrder(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
