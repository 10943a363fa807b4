import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { datasets } from '../datasets/index.ts';
import type { FormerRelease } from '../domain/disclosure/former-release.ts';
import { findProfile } from '../domain/disclosure/profile.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { addresses } from '../publish/addresses.ts';
import { readFormerTable } from './former-table.ts';
import { keptAt } from './put-release.ts';
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
  if (!existsSync(kept)) return [];
  const ids = readdirSync(kept, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isReleaseId(entry.name))
    .map(({ name }) => name)
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return ids.flatMap((id) => {
    const release = readFormer(site, id);
    return release === null ? [] : [release];
  });
}

/** `2024-06-r2`. */
function isReleaseId(name: string): boolean {
  return /^\d{4}-\d{2}-r\d+$/.test(name);
}

/** Null where a release has no files any more. */
function readFormer(site: string, id: string): FormerRelease | null {
  const at = (path: string) => join(site, keptAt(id, path));
  if (!existsSync(at(addresses.apiFigures))) return null;
  const tables = datasets.filter(isAboutPeople).flatMap((dataset) => {
    const file = at(addresses.datasetCsv(dataset.id));
    if (!existsSync(file)) return [];
    const table = readFormerTable(readFileSync(file), dataset, id);
    if (table === null) throw unreadable(site, id, addresses.datasetCsv(dataset.id));
    return [table];
  });
  const { profile, zeroHidden } = existsSync(at(addresses.apiDisclosure))
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
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text(site, id, path));
  if (!parsed.success) throw unreadable(site, id, path);
  return parsed.output;
}

function text(site: string, id: string, path: string): string {
  return readFileSync(join(site, keptAt(id, path)), 'utf8');
}

function unreadable(site: string, id: string, path: string): UserError {
  return new UserError(
    `${join(site, keptAt(id, path))} cannot be read as what ${id} published: what it shows has to be known before anything else is hidden. Put back the file, or take the release away: answerable withdraw ${site} ${id} --reason … --role ….`,
  );
}
