import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { gunzipSync, unzipSync } from 'fflate';
import type { EthnicGroup } from '../../src/domain/places/area.ts';

/** The publishers' own files; they lie beside the project and are no part of it. */
const folder = new URL('../../../shared/data/', import.meta.url);

export const censusFile = 'ons/TS021-2021-2.csv';
export const lookupFile = 'derived/lad22_csp22_pfa22.csv';
export const smallAreasFile = 'derived/lsoa21_to_lad.csv.gz';
export const boundariesFile = 'geography/Police_Force_Areas.geojson';
export const archivesFolder = 'police-uk';

export function isPresent(path: string): boolean {
  return existsSync(new URL(path, folder));
}

type Groups = Record<EthnicGroup, number>;

/** The group that each of the Census's twenty categories begins with. */
const groupByFirstWord: Readonly<Record<string, EthnicGroup>> = {
  Asian: 'asian',
  Black: 'black',
  Mixed: 'mixed',
  White: 'white',
  Other: 'other',
};

export interface CensusByArea {
  /** Residents by ethnic group, for each ONS code of a police force area. */
  readonly groups: ReadonlyMap<string, Groups>;
  /** Codes of the local authorities that were added up. */
  readonly districts: ReadonlySet<string>;
}

/** Adds the Census counts of local authorities up to police force areas. */
export function readCensusByArea(): CensusByArea {
  const areaOf = new Map(rows(lookupFile).map((row) => [row.LAD22CD, row.PFA22CD]));
  const groups = new Map<string, Groups>();
  const districts = new Set<string>();
  for (const row of rows(censusFile)) {
    const district = row['Lower Tier Local Authorities Code'] ?? '';
    const category = row['Ethnic group (20 categories)'] ?? '';
    if (category === 'Does not apply') continue;
    const area = areaOf.get(district);
    const group = groupByFirstWord[/^[A-Z][a-z]+/.exec(category)?.[0] ?? ''];
    if (area === undefined || group === undefined) throw new Error(`${district}, ${category}`);
    const counts = groups.get(area) ?? { asian: 0, black: 0, mixed: 0, white: 0, other: 0 };
    counts[group] += Number(row.Observation);
    groups.set(area, counts);
    districts.add(district);
  }
  return { groups, districts };
}

/** District, partnership and area of each district: codes and names with commas between them. */
export function readPartnershipRows(): readonly string[] {
  return rows(lookupFile).map((row) =>
    [row.LAD22CD, row.LAD22NM, row.CSP22CD, row.CSP22NM, row.PFA22CD].join(),
  );
}

/** What names of small areas begin with: all but ` 012C`. */
export function readDistrictsOfSmallAreas(): ReadonlySet<string> {
  const text = gunzipSync(readFileSync(new URL(smallAreasFile, folder)));
  const areas: Record<string, string>[] = parse(text, { columns: true, bom: true });
  return new Set(areas.map(({ LSOA21NM = '' }) => LSOA21NM.slice(0, -5)));
}

/** ONS name by ONS code, from the boundaries of December 2023. */
export function readAreaNames(): ReadonlyMap<string, string> {
  const file: { features: { properties: { PFA23CD: string; PFA23NM: string } }[] } = JSON.parse(
    readFileSync(new URL(boundariesFile, folder), 'utf8'),
  );
  return new Map(file.features.map(({ properties: p }) => [p.PFA23CD, p.PFA23NM]));
}

/** The forces that data.police.uk names its files after: `bedfordshire`. */
export function readArchivedForces(): readonly string[] {
  const archives = readdirSync(new URL(`${archivesFolder}/`, folder)).filter((name) =>
    name.endsWith('.zip'),
  );
  const forces = archives.flatMap(namesIn).flatMap((name) => {
    const found = /\d{4}-\d{2}-([a-z-]+)-(?:street|outcomes|stop-and-search)\.csv$/.exec(name);
    return found?.[1] === undefined ? [] : [found[1]];
  });
  return [...new Set(forces)].toSorted();
}

function namesIn(archive: string): readonly string[] {
  const names: string[] = [];
  unzipSync(readFileSync(new URL(`${archivesFolder}/${archive}`, folder)), {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

function rows(path: string): Record<string, string>[] {
  return parse(readFileSync(fileURLToPath(new URL(path, folder))), { columns: true, bom: true });
}
