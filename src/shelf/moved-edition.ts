import { datasets } from '../datasets/index.ts';
import type { Edition, Publication } from '../domain/publication/publication.ts';
import type { Manifest, Signed } from '../domain/release/manifest.ts';
import type { ReleaseRefusal } from '../domain/release/refusal.ts';
import { revisionId } from '../domain/release/release.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import type { CanonicalFolder } from '../folder/canonical/enclosing.ts';
import { readOwnDatasets } from '../folder/definitions/own-datasets.ts';
import { type EditionFile, editionSchema } from '../folder/edition.ts';
import { type FolderFiles, readTextIfAny } from '../folder/files.ts';
import { openPackage } from '../folder/open-package.ts';
import { readRecord } from '../folder/package-record.ts';
import { readReturnName } from '../folder/return-name.ts';
import { readYaml } from '../folder/yaml.ts';
import { addresses } from '../publish/addresses.ts';
import { sha256 } from './cryptography.ts';
import { readInside } from './door/read-inside.ts';
import type { ShelvedNewest } from './read-shelf.ts';

/** What is looked at of the shelf. */
interface Shelf extends Pick<ShelvedNewest, 'history'> {
  readonly manifest: Pick<Signed<Manifest>, 'id' | 'signature' | 'files'> | null;
}

/**
 * An edition that is out under its revision, and is made from other returns now than those of the package on the shelf: a
 * correction names what it adds, in a revision of its own. Null where there is none. The newest release may be written
 * again under its number as long as nobody has signed it.
 */
export function movedEdition(
  next: Publication,
  site: string,
  shelf: Shelf,
  folder: CanonicalFolder,
): ReleaseRefusal | null {
  const settled = next.editions.filter((edition) => isSettled(edition, next, shelf));
  if (settled.length === 0) return null;
  const released = packageAt(site, shelf);
  if (released === null) return null;
  const known = datasetsOf(folder.files);
  for (const edition of settled) {
    const before = listOf(released.files, edition.id, known);
    if (before === null) continue;
    const refused =
      otherList(edition, before, listOf(folder.files, edition.id, known)) ??
      otherFile(edition, { list: before, known }, released, folder);
    if (refused !== null) return refused;
  }
  return null;
}

/** Whether an edition’s revision is out, and is not that of a draft which may be written again. */
function isSettled(
  { id, revision }: Edition,
  { release }: Publication,
  { history, manifest }: Shelf,
): boolean {
  const isThis = (one: { readonly edition: string; readonly revision: number }) =>
    one.edition === id && one.revision === revision;
  const isOut = history.some(({ editions }) => editions.some(isThis));
  const isDraft =
    release.id === manifest?.id &&
    manifest.signature === null &&
    (history[0]?.editions.some(isThis) ?? false);
  return isOut && !isDraft;
}

/** The package of the newest release; null where it is not there as it was published: then `verify` tells it. */
function packageAt(site: string, { manifest }: Shelf): CanonicalFolder | null {
  const entry = manifest?.files.find(({ path }) => path === addresses.package);
  const reading = readInside(site, addresses.package);
  if (entry === undefined || !reading.ok || sha256(reading.bytes) !== entry.sha256) return null;
  const opened = openPackage(reading.bytes);
  return opened.ok ? readRecord(opened.files) : null;
}

/** The names of the returns that an edition lists; null where it has no list. */
function listOf(files: FolderFiles, edition: string, known: Known): ReadonlySet<string> | null {
  const file = `editions/${edition}/edition.yaml`;
  const text = readTextIfAny(files, file) ?? '';
  const reading = readYaml(text, editionSchema, { file, linesBefore: 0 });
  const returns: EditionFile['returns'] = reading.ok ? reading.value.returns : undefined;
  if (returns === undefined) return null;
  return new Set(returns.map((name) => nameOf(name, known) ?? name));
}

type Known = ReadonlyMap<string, Dataset>;

/** Those of the product and of the folder, by their ids. */
function datasetsOf(files: FolderFiles): Known {
  const all = [...datasets, ...readOwnDatasets(files, datasets).datasets];
  return new Map(all.map((dataset) => [dataset.id, dataset]));
}

function nameOf(text: string, known: Known): string | null {
  const name = readReturnName(text, known);
  return typeof name === 'string' ? name : null;
}

function otherList(
  edition: Edition,
  before: ReadonlySet<string>,
  now: ReadonlySet<string> | null,
): ReleaseRefusal | null {
  if (now === null) return refusal(edition, 'lists no returns any more');
  const added = [...now].filter((name) => !before.has(name));
  const gone = [...before].filter((name) => !now.has(name));
  const parts = [
    ...(added.length === 0 ? [] : [`is made from ${added.join(', ')} as well`]),
    ...(gone.length === 0 ? [] : [`is not made from ${gone.join(', ')} any more`]),
  ];
  return parts.length === 0 ? null : refusal(edition, parts.join(', and '));
}

/** A return of the list whose file has other bytes now, where both packages may say so. */
function otherFile(
  edition: Edition,
  { list, known }: { readonly list: ReadonlySet<string>; readonly known: Known },
  released: CanonicalFolder,
  now: CanonicalFolder,
): ReleaseRefusal | null {
  const hashes = new Map(now.record.returns.map(({ file }) => [file.path, file.sha256]));
  const changed = released.record.returns.find(
    ({ file }) =>
      list.has(nameOf(file.path, known) ?? file.path) &&
      hashes.has(file.path) &&
      hashes.get(file.path) !== file.sha256,
  );
  if (changed === undefined) return null;
  return {
    says: `${revisionId(edition.id, edition.revision)} is released, and ${changed.file.path} is no longer the file that it was made from.`,
    fix: 'Put the file back, save the new one beside it with .r2 before the end of its name, and add that to the edition that it corrects.',
  };
}

function refusal({ id, revision }: Edition, what: string): ReleaseRefusal {
  return {
    says: `${revisionId(id, revision)} is released, and the edition ${what}.`,
    fix: `A correction names what it adds: raise revision to ${revision + 1} in editions/${id}/edition.yaml, with its reason. Or put the list after returns: back as it was.`,
  };
}
