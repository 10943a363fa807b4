import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { datasets } from '../datasets/index.ts';
import type { FormerRelease } from '../domain/disclosure/former-release.ts';
import { findProfile } from '../domain/disclosure/profile.ts';
import { isReleaseId } from '../domain/release/release-id.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { addresses } from '../publish/addresses.ts';
import { shelved } from '../publish/release/shelved-release.ts';
import { readInside } from './door/read-inside.ts';
import { readFormerTable } from './former-table.ts';
import { kindOf } from './kind-of.ts';
import { UserError } from './user-error.ts';

/** What is read of a figure of a former release. */
const figuresSchema = v.object({
  figures: v.array(v.object({ id: v.string(), value: v.nullable(v.number()) })),
});

const disclosureSchema = v.object({
  profile: v.object({ id: v.string() }),
  zeroHidden: v.boolean(),
});

/**
 * Everything that the releases kept on a shelf show of people, in the order of their names. Nothing is there
 * where nothing was released; of a release that was withdrawn nothing can be read any more.
 * A file that cannot be read as what it is stops it, by name.
 */
export function readFormerReleases(site: string): readonly FormerRelease[] {
  const kept = join(site, 'releases');
  if (kindOf(kept) !== 'folder') return [];
  const ids = readdirSync(kept, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isReleaseId(entry.name))
    .map(({ name }) => name)
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return ids.flatMap((id) => {
    const release = readFormer(site, id);
    return release === null ? [] : [release];
  });
}

/** Null where a release has no files any more. */
function readFormer(site: string, id: string): FormerRelease | null {
  const has = (path: string) => kindOf(join(site, shelved(id, path))) !== 'none';
  if (!has(addresses.apiFigures)) return null;
  const tables = datasets.filter(isAboutPeople).flatMap((dataset) => {
    const path = addresses.datasetCsv(dataset.id);
    if (!has(path)) return [];
    const table = readFormerTable(bytesOf(site, id, path), dataset, id);
    if (table === null) throw unreadable(site, id, path);
    return [table];
  });
  const { profile, zeroHidden } = has(addresses.apiDisclosure)
    ? readJson(site, id, addresses.apiDisclosure, disclosureSchema)
    : { profile: { id: '' }, zeroHidden: false };
  // Where everything is shown, figures tell no more.
  const hides = tables.some(({ rows }) =>
    rows.some(({ numbers }) =>
      Object.values(numbers).some(({ status }) => status === 'suppressed'),
    ),
  );
  const { figures } = hides
    ? readJson(site, id, addresses.apiFigures, figuresSchema)
    : { figures: [] };
  return {
    id,
    possibilities: findProfile(profile.id).possibilities,
    zeroHidden,
    tables,
    figures: new Map(
      figures.flatMap(({ id: figure, value }) =>
        value === null ? [] : [[figure, value] as const],
      ),
    ),
  };
}

function isAboutPeople({ disclosure }: Dataset): boolean {
  return disclosure !== 'none';
}

function readJson<Schema extends v.GenericSchema>(
  site: string,
  id: string,
  path: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(), schema),
    bytesOf(site, id, path).toString(),
  );
  if (!parsed.success) throw unreadable(site, id, path);
  return parsed.output;
}

function bytesOf(site: string, id: string, path: string): Buffer {
  const reading = readInside(site, shelved(id, path));
  if (!reading.ok) throw unreadable(site, id, path);
  return reading.bytes;
}

function unreadable(site: string, id: string, path: string): UserError {
  return new UserError(
    `${join(site, shelved(id, path))} cannot be read as what ${id} published: what it shows has to be known before anything else is hidden. Put back the file, or take the release away: answerable withdraw ${site} ${id} --reason … --role ….`,
  );
}
