import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { FileEntry } from '../domain/release/manifest.ts';
import { ukClock } from '../domain/time/instant.ts';
import { addresses } from '../publish/addresses.ts';
import { bagDeclaration, bagInfo, bagManifest } from '../publish/archive/bag.ts';
import { inventory } from '../publish/archive/inventory.ts';
import { openMe } from '../publish/archive/open-me.ts';
import { readManifest } from '../publish/release/read-signed.ts';
import { shelved } from '../publish/release/shelved-release.ts';
import { verifyPlace } from '../publish/release/verify-shelf.ts';
import { copyShelf } from '../shelf/copy-shelf.ts';
import { cryptography, sha256 } from '../shelf/cryptography.ts';
import { folderSource } from '../shelf/folder-source.ts';
import { isFree } from '../shelf/kind-of.ts';
import { writeNewFolder } from '../shelf/new-folder.ts';
import { readShelf, type ShelvedNewest } from '../shelf/read-shelf.ts';
import { settleForReading } from '../shelf/readable.ts';
import { realPlace } from '../shelf/site-place.ts';
import { UserError } from '../shelf/user-error.ts';
import { version } from '../shelf/version.ts';
import { writeFiles } from '../shelf/write-files.ts';
import { type Command, readArguments } from './command.ts';

export const archive: Command = {
  name: 'archive',
  usage: 'archive OUT... --out DIR',
  does: 'packs every release of a body into one folder for an archive (BagIt)',
  async run(argv, effects) {
    const most = Number.POSITIVE_INFINITY;
    const said = readArguments(argv, archive, ['out'], { least: 1, most });
    const { out } = said.options;
    if (out === undefined) throw new UserError(`Say where to: answerable ${archive.usage}`);
    const bags = placesOf(said.words, out);
    refuseTaken(bags);
    for (const { site } of bags) await refuseUnfit(site);
    for (const { site, place } of bags) {
      const bagged = bag(site, place);
      effects.say(`${place} holds ${bagged.releases} of ${site}: ${bagged.files} files.`);
    }
    effects.say('Open OPEN-ME.html in it with a browser.');
    return 0;
  },
};

interface Bag {
  readonly site: string;
  readonly place: string;
}

function placesOf(sites: readonly string[], out: string): readonly Bag[] {
  return sites.map((site) => ({
    site,
    place: sites.length === 1 ? out : join(out, basename(resolve(site))),
  }));
}

/** An archive is made once, in a place of its own, and no shelf is written to: all are looked at before the first bag. */
function refuseTaken(bags: readonly Bag[]): void {
  for (const { place } of bags) {
    const inside = bags.find(({ site }) => nested(place, site));
    if (inside !== undefined) {
      throw new UserError(`${place} and ${inside.site} lie in one another: choose another --out.`);
    }
    if (bags.filter((other) => other.place === place).length > 1) {
      throw new UserError(`Two shelves would be packed to ${place}: pack them one by one.`);
    }
    refuseThere(place);
  }
}

function refuseThere(place: string): void {
  if (!isFree(resolve(place))) {
    throw new UserError(`${place} is there already: choose another --out.`);
  }
}

function nested(one: string, other: string): boolean {
  const [first, second] = [`${realPlace(one)}/`, `${realPlace(other)}/`];
  return first.startsWith(second) || second.startsWith(first);
}

/** What is no shelf, or not as it was published, is not handed over. */
async function refuseUnfit(site: string): Promise<void> {
  await settleForReading(site);
  if (!existsSync(site)) throw new UserError(`There is no folder ${site}.`);
  if (!statSync(site).isDirectory()) throw new UserError(`${site} is a file: name a folder.`);
  shelfAt(site);
  await refuseAltered(site);
}

function shelfAt(site: string): ShelvedNewest {
  const shelf = readShelf(site);
  if (shelf === null || !existsSync(join(site, addresses.releaseList))) {
    throw new UserError(`${site} holds no releases: name what “answerable publish” wrote.`);
  }
  return shelf;
}

function bag(site: string, place: string) {
  const shelf = shelfAt(site);
  return writeNewFolder(
    place,
    (fresh) => writeBag(site, fresh, shelf),
    () => refuseThere(place),
  );
}

/** What is not as it was published is not handed over as if it were. */
async function refuseAltered(site: string): Promise<void> {
  const verdict = await verifyPlace(folderSource(site), cryptography);
  const [fault] = verdict?.faults ?? [];
  if (fault === undefined) return;
  throw new UserError(
    `${site} is not as it was published: ${fault.path} ${fault.says}. “answerable verify ${site}” tells everything.`,
  );
}

function writeBag(site: string, fresh: string, shelf: ShelvedNewest) {
  const payload = copyShelf(site, join(fresh, 'data'), (bytes) => sha256(bytes)).map(
    (entry): FileEntry => ({ ...entry, path: `data/${entry.path}` }),
  );
  const { manifest, history } = shelf;
  if (manifest === null) throw new UserError(`Every release in ${site} was withdrawn.`);
  const ids = history.filter(({ withdrawn }) => withdrawn === undefined).map(({ id }) => id);
  const info = {
    organisation: manifest.body.name,
    description: `Everything that was published about policing in ${manifest.area.name}.`,
    date: ukClock(manifest.published).date,
    agent: `Answerable ${version}`,
    identifiers: ids.map((id) => `${manifest.area.code}/${id}`),
  };
  const tags = [
    { path: 'bagit.txt', content: bagDeclaration },
    { path: 'bag-info.txt', content: bagInfo(info, payload) },
    { path: 'manifest-sha256.txt', content: bagManifest(payload) },
    {
      path: 'INVENTORY.txt',
      content: inventory({ manifest, history, keys: keysOf(site, ids), payload }),
    },
    { path: 'OPEN-ME.html', content: openMe(manifest.body.name, ids) },
  ];
  writeFiles(fresh, tags);
  const entries = tags.map(({ path }): FileEntry => {
    const bytes = readFileSync(join(fresh, path));
    return { path, bytes: bytes.length, sha256: sha256(bytes) };
  });
  writeFiles(fresh, [{ path: 'tagmanifest-sha256.txt', content: bagManifest(entries) }]);
  const releases = ids.length === 1 ? 'the release' : `the ${ids.length} releases`;
  return { releases, files: payload.length };
}

/** The key that each release is signed with, where it is signed. They were verified a moment ago. */
function keysOf(site: string, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    ids.flatMap((id): [string, string][] => {
      const text = readFileSync(join(site, shelved(id, addresses.manifest)), 'utf8');
      const reading = readManifest(text);
      const signature = reading.ok ? reading.document.signature : null;
      return signature === null ? [] : [[id, signature.publicKey]];
    }),
  );
}
