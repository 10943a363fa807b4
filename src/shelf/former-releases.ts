import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { datasets } from '../datasets/index.ts';
import type { FormerRelease } from '../domain/disclosure/former-release.ts';
import { findProfile } from '../domain/disclosure/profile.ts';
import { isReleaseId } from '../domain/release/release-id.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { addresses } from '../publish/addresses.ts';
import { readShelfList } from '../publish/release/read-signed.ts';
import { damagedShelf } from './damaged-shelf.ts';
import { readInside } from './door/read-inside.ts';
import { type FormerDefinitions, readFormerDefinitions } from './former-definitions.ts';
import { FormerFiles } from './former-files.ts';
import { readFormerTable } from './former-table.ts';
import { kindOf } from './kind-of.ts';
import { UserError } from './user-error.ts';

/** What is read of a figure of a former release. */
const figuresSchema = v.object({
  figures: v.array(
    v.object({
      id: v.string(),
      value: v.nullable(v.number()),
      earlier: v.optional(
        v.array(v.object({ edition: v.string(), value: v.nullable(v.number()) })),
      ),
    }),
  ),
});

const disclosureSchema = v.object({
  profile: v.object({ id: v.string() }),
  zeroHidden: v.boolean(),
});

/**
 * Everything that the releases kept on a shelf show of people, in the order of their names. Nothing is there
 * where nothing was released; of a release that was withdrawn nothing can be read any more.
 * A file that is missing or is not what its release published stops it, by name: what was shown once and is not known would
 * not be taken account of.
 */
export function readFormerReleases(site: string): readonly FormerRelease[] {
  const kept = join(site, 'releases');
  const kind = kindOf(kept);
  if (kind === 'none') return [];
  if (kind !== 'folder') throw noFolder(kept);
  const listed = listedOn(site);
  const lying = readdirSync(kept).filter(isReleaseId);
  return [...new Set([...lying, ...listed.keys()])]
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((id) => readFormer(new FormerFiles(site, id, listed.get(id))));
}

/** The SHA-256 of the manifest of each release that stands, as the list of the shelf has it; none where there is no list. */
function listedOn(site: string): ReadonlyMap<string, string> {
  const path = addresses.releaseList;
  if (kindOf(join(site, path)) === 'none') return new Map();
  const reading = readInside(site, path);
  if (!reading.ok) throw damagedShelf(site, `${path} ${reading.says}`);
  const list = readShelfList(reading.bytes.toString());
  if (!list.ok) throw damagedShelf(site, `${path} ${list.says}`);
  const standing = list.document.releases.filter(({ withdrawn }) => withdrawn === undefined);
  return new Map(standing.map(({ id, sha256: hash }) => [id, hash]));
}

/**
 * What a release shows: its older editions first, where they have other numbers than the newest. Nothing where it has no files
 * any more.
 */
function readFormer(former: FormerFiles): readonly FormerRelease[] {
  if (former.isGone) return [];
  const older = former.paths.flatMap(
    (path) => /^data\/[^/.]+\.([\d-]+)\.csv$/.exec(path)?.[1] ?? [],
  );
  const defined = readFormerDefinitions(former);
  const editions = [...[...new Set(older)].toSorted(), null];
  return editions.map((edition) => readShown(former, edition, defined));
}

/** What it shows in an older edition, or in the newest. */
function readShown(
  former: FormerFiles,
  edition: string | null,
  defined: FormerDefinitions,
): FormerRelease {
  const id = edition === null ? former.id : `${former.id} (edition ${edition})`;
  const tables = [...datasets, ...defined.datasets].filter(isAboutPeople).flatMap((dataset) => {
    const own = addresses.earlierCsv(dataset.id, edition ?? '');
    const path = former.has(own) ? own : addresses.datasetCsv(dataset.id);
    if (!former.has(path)) return [];
    const table = readFormerTable(former.bytes(path), dataset, id);
    if (table === null) throw former.unreadable(path);
    return [table];
  });
  const { profile, zeroHidden } = former.has(addresses.apiDisclosure)
    ? former.json(addresses.apiDisclosure, disclosureSchema)
    : { profile: { id: '' }, zeroHidden: false };
  // Where everything is shown, figures tell no more.
  const hides = tables.some(({ rows }) =>
    rows.some(({ numbers }) =>
      Object.values(numbers).some(({ status }) => status === 'suppressed'),
    ),
  );
  const { figures } = hides ? former.json(addresses.apiFigures, figuresSchema) : { figures: [] };
  return {
    id,
    possibilities: findProfile(profile.id).possibilities,
    zeroHidden,
    tables,
    defined: defined.measures,
    figures: new Map(
      figures.flatMap(({ id: figure, value: newest, earlier = [] }) => {
        const own = earlier.find((one) => one.edition === edition);
        const value = own === undefined ? newest : own.value;
        return value === null ? [] : [[figure, value] as const];
      }),
    ),
  };
}

function isAboutPeople({ disclosure }: Dataset): boolean {
  return disclosure !== 'none';
}

function noFolder(kept: string): UserError {
  return new UserError(
    `${kept} is no folder of its own, where the folder of the releases belongs: put back what was published.`,
  );
}
