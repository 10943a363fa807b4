import { setTimeout as pause } from 'node:timers/promises';
import { openFolder } from '../folder/disk.ts';
import { addresses } from '../publish/addresses.ts';
import { readManifest, readShelfList } from '../publish/release/read-signed.ts';
import { followShelf } from '../server/disk/follow-shelf.ts';
import { readRegular } from '../server/disk/read-regular.ts';
import { readFirst, type ShelfPlaces } from '../server/disk/shelf-places.ts';
import { ListedSite } from '../server/site.ts';
import { placesOf, releaseFolders } from '../shelf/places.ts';
import { UserError } from '../shelf/user-error.ts';
import type { Shown } from './preview.ts';

/**
 * A published site: a shelf, from whichever of its releases is the newest while it is served, or a folder of files such
 * as one release alone.
 */
export async function openPublished(directory: string): Promise<Shown> {
  const { out, former } = placesOf(directory);
  const places: ShelfPlaces = {
    // Where the publisher was cut off between two renames, the shelf lies where it was put aside.
    tops: [out, former],
    release: (id) => releaseFolders(directory, id),
  };
  if (!(await isOurs(places))) {
    throw new UserError(
      `${directory} is neither a publication folder (it has no body.yaml) nor a published site.`,
    );
  }
  const list = await readFirst(places.tops, addresses.releaseList);
  // Where every release was withdrawn, notices are all that stands.
  const isOpen = list === null || nothingStands(list.toString());
  return isOpen ? await openOne(directory) : await openShelf(directory, places);
}

function nothingStands(list: string): boolean {
  const reading = readShelfList(list);
  return reading.ok && reading.document.releases.every(({ withdrawn }) => withdrawn !== undefined);
}

async function openShelf(directory: string, places: ShelfPlaces): Promise<Shown> {
  const followed = await followShelf(places, () => performance.now(), pause);
  if (!followed.ok) throw damaged(directory, followed.says);
  const { shelf } = followed;
  return { site: () => shelf.site(), isDraft: false, close: () => undefined };
}

async function openOne(directory: string): Promise<Shown> {
  const manifest = await readRegular(directory, addresses.manifest);
  const reading = manifest === null ? null : readManifest(manifest.toString());
  if (reading?.ok === false) throw damaged(directory, reading.says);
  const paths = openFolder(directory)?.paths ?? [];
  const site = new ListedSite(paths, (path) => readRegular(directory, path));
  return { site: () => site, isDraft: false, close: () => undefined };
}

function damaged(directory: string, says: string): UserError {
  return new UserError(
    `${directory} cannot be served: its ${addresses.manifest} ${says}. Put back what was published.`,
  );
}

/** A site is known by the generator that its front page names. */
async function isOurs({ tops }: ShelfPlaces): Promise<boolean> {
  const front = await readFirst(tops, addresses.front);
  const head = front?.subarray(0, 4096) ?? Buffer.alloc(0);
  return head.includes('name="generator" content="Answerable');
}
