import { addresses } from '../publish/addresses.ts';
import { readManifest } from '../publish/release/read-signed.ts';
import type { Site } from './site.ts';

/** Whether a file is for programs: other sites may ask for it, and errors are told as data. */
export function isData(file: string): boolean {
  return (
    /^(releases\/[^/]+\/)?api(\/|$)/.test(file) || /\.(csv|json|xml|ics|ods|pdf|zip)$/.test(file)
  );
}

/**
 * Where a CSV file is described, from its own folder: in a file of its own, or in that of the nearest group above it
 * (Model for Tabular Data, section 5: a link header comes before the default locations). Null for other files.
 */
export async function metadataOf(site: Site, file: string): Promise<string | null> {
  if (!file.endsWith('.csv')) return null;
  const own = `${file}-metadata.json`;
  if (await site.has(own)) return encodeURIComponent(own.slice(own.lastIndexOf('/') + 1));
  const folders = file.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const group = [...folders.slice(0, depth), addresses.tableGroup].join('/');
    if (await site.has(group)) {
      return `${'../'.repeat(folders.length - depth)}${addresses.tableGroup}`;
    }
  }
  return null;
}

/**
 * Whether a file will never change: it belongs to a release that was superseded, or to one that is signed. The newest
 * release may be made again while nobody has signed it, and files of the shelf tell of later releases.
 */
export async function isForGood(site: Site, file: string): Promise<boolean> {
  const [, id, path] = /^releases\/([^/]+)\/(.+)$/.exec(file) ?? [];
  if (id === undefined || path === undefined || shelfFiles.has(path)) return false;
  const newest = await newestOf(site);
  return newest !== null && (newest.id !== id || newest.signed);
}

const shelfFiles: ReadonlySet<string> = new Set([addresses.standing, addresses.releases]);

interface Newest {
  readonly id: string;
  readonly signed: boolean;
}

const known = new WeakMap<Site, Promise<Newest | null>>();

/** The release at the top of a site, read once; null where it is none that can be read. */
function newestOf(site: Site): Promise<Newest | null> {
  const newest = known.get(site) ?? readNewest(site);
  known.set(site, newest);
  return newest;
}

async function readNewest(site: Site): Promise<Newest | null> {
  const manifest = await site.get(addresses.manifest);
  const reading = manifest === null ? null : readManifest(new TextDecoder().decode(manifest.body));
  return reading?.ok === true
    ? { id: reading.document.id, signed: reading.document.signature !== null }
    : null;
}
