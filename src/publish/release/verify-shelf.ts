import type { ShelfList, Signed } from '../../domain/release/manifest.ts';
import { addresses } from '../addresses.ts';
import { chainFaults, type KeptRelease } from './chain.ts';
import { readShelfList } from './read-signed.ts';
import { shelved } from './shelved-release.ts';
import { standing } from './standing.ts';
import type { Cryptography, Fault, ReleaseSource, Verdict } from './verdict.ts';
import {
  inGroups,
  type ReleaseVerdict,
  verifyFile,
  verifyRelease,
  verifySeal,
} from './verify-release.ts';

/**
 * Looks at everything that is published in one place: the release at its top and, where it is a shelf, every
 * release on it, what lies around them, and that each follows the one before.
 *
 * Null where there is no manifest at all: then it is no release.
 */
export async function verifyPlace(
  source: ReleaseSource,
  crypto: Cryptography,
): Promise<Verdict | null> {
  const top = await verifyRelease(source, '', crypto);
  const listText = await source.text(addresses.releaseList);
  if (top.sha256 === null && listText === null) return null;
  const shelf = listText === null ? null : await verifyShelf(source, top, listText, crypto);
  return concluded(source, shelf ?? (await lookAlone(source, top)));
}

/** Looks at the release at the top alone, whether or not others lie on a shelf below it. Null where there is none. */
export async function verifyAlone(
  source: ReleaseSource,
  crypto: Cryptography,
): Promise<Verdict | null> {
  const top = await verifyRelease(source, '', crypto);
  return top.sha256 === null ? null : concluded(source, await lookAlone(source, top));
}

function concluded(source: ReleaseSource, { known, dark, ...verdict }: Looked): Verdict {
  const found = added(source, { known, dark });
  return { ...verdict, faults: inOrder([...verdict.faults, ...found]) };
}

/** A verdict, with all paths that have their place there. */
interface Looked extends Verdict {
  readonly known: ReadonlySet<string>;
  /** Folders of releases whose manifest cannot be read: nothing is known of what lies in them. */
  readonly dark: readonly string[];
}

/** A release without its shelf. What tells of later releases is not part of it. */
async function lookAlone(source: ReleaseSource, top: ReleaseVerdict): Promise<Looked> {
  const text = await source.text(addresses.standing);
  const texts: readonly (string | null)[] = [null, ...Object.values(standing)];
  const wrong: Fault = {
    kind: 'altered',
    path: addresses.standing,
    says: 'is neither of the two texts that it may have',
  };
  return {
    faults: texts.includes(text) ? top.faults : [...top.faults, wrong],
    releases: signingOf(top),
    files: top.files,
    unseen: [
      `It is one release without the others: ${addresses.releases}, which says what came after it, is no part of it and was not looked at.`,
      ...cannotSee(source, [top]),
    ],
    known: new Set([...pathsOf(top, ''), addresses.standing, addresses.releases]),
    dark: top.manifest === null ? [''] : [],
  };
}

async function verifyShelf(
  source: ReleaseSource,
  top: ReleaseVerdict,
  text: string,
  crypto: Cryptography,
): Promise<Looked> {
  const path = addresses.releaseList;
  const reading = readShelfList(text);
  if (!reading.ok) {
    const alone = await lookAlone(source, top);
    const fault: Fault = { kind: 'altered', path, says: reading.says };
    return { ...alone, faults: [...alone.faults, fault], known: new Set([...alone.known, path]) };
  }
  const list = reading.document;
  const seal = await verifySeal(list, path, crypto);
  const around = await inGroups(list.files, (file) => verifyFile(source, '', file));
  const kept: KeptRelease[] = [];
  for (const { id, sha256 } of list.releases) {
    const verdict = await verifyRelease(source, shelved(id, ''), crypto);
    kept.push({ id, sha256, verdict });
  }
  const verdicts = [top, ...kept.map(({ verdict }) => verdict)];
  return {
    faults: [
      ...top.faults,
      ...seal.faults,
      ...around,
      ...kept.flatMap(({ verdict }) => verdict.faults),
      ...chainFaults(kept, top, list),
    ],
    releases: kept.toReversed().flatMap(({ verdict }) => signingOf(verdict)),
    files: verdicts.reduce((sum, { files }) => sum + files, list.files.length + 1),
    unseen: [...unsignedList(list, top), ...cannotSee(source, verdicts)],
    known: new Set([
      ...pathsOf(top, ''),
      ...kept.flatMap(({ id, verdict }) => [...pathsOf(verdict, shelved(id, ''))]),
      ...list.files.map((file) => file.path),
      path,
    ]),
    dark: [
      ...(top.manifest === null ? [''] : []),
      ...kept.flatMap(({ id, verdict }) => (verdict.manifest === null ? [shelved(id, '')] : [])),
    ],
  };
}

/** The newest release proves nothing about one after it: the list does, where it is signed. */
function unsignedList(
  { signature }: Signed<ShelfList>,
  { manifest }: ReleaseVerdict,
): readonly string[] {
  if (signature !== null || manifest === null || manifest.signature === null) return [];
  return [
    `${addresses.releaseList} is not signed: were a release after ${manifest.id} taken away, it would not be seen.`,
  ];
}

function signingOf({ manifest }: ReleaseVerdict): Verdict['releases'] {
  if (manifest === null) return [];
  return [{ id: manifest.id, publicKey: manifest.signature?.publicKey ?? null }];
}

function pathsOf({ manifest }: ReleaseVerdict, at: string): ReadonlySet<string> {
  const files = manifest?.files.map(({ path }) => `${at}${path}`) ?? [];
  return new Set([...files, `${at}${addresses.manifest}`]);
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

/** What lies there and has no place there. */
function added(
  { paths }: ReleaseSource,
  { known, dark }: Pick<Looked, 'known' | 'dark'>,
): readonly Fault[] {
  if (paths === null) return [];
  return paths()
    .filter((path) => !known.has(path) && !dark.some((folder) => lies(path, folder)))
    .map((path) => ({ kind: 'added', path, says: 'was not published with it' }));
}

/** Whether a path lies in the folder of a release; all others lie in that of the top. */
function lies(path: string, folder: string): boolean {
  return folder === '' ? !path.startsWith('releases/') : path.startsWith(folder);
}

function inOrder(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
