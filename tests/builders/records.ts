import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { knownForces, lakeLists } from '../../src/cli/lake-lists.ts';
import type { SupplyFile } from '../../src/domain/open-data/supply.ts';
import { supplyFiles } from '../../src/intake/police-uk/supply-files.ts';
import { type Ingested, ingest, temporaryPaths } from '../../src/lake/ingest/ingest.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Files in the form of data.police.uk, with records of our own. */
export const streetHeader =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
export const stopsHeader =
  'Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing';

const crime = {
  id: '',
  month: '2024-03',
  reported: 'Bedfordshire Police',
  within: 'Bedfordshire Police',
  lon: '-0.4',
  lat: '51.9',
  location: 'On or near High Street',
  lsoa: 'E01015700',
  name: 'Luton 012C',
  type: 'Burglary',
  outcome: 'Under investigation',
  context: '',
};

/** A row of a street file. The id is a number that is filled up to 64 digits. */
export function street(given: Partial<typeof crime> & { readonly n?: number } = {}): string {
  const { n, ...cells } = given;
  const id = n === undefined ? '' : n.toString(16).padStart(64, '0');
  return Object.values({ ...crime, id, ...cells }).join(',');
}

const search = {
  type: 'Person search',
  date: '2024-03-05T10:00:00+00:00',
  operation: 'False',
  operationName: '',
  lat: '51.9',
  lon: '-0.4',
  gender: 'Male',
  age: '18-24',
  self: 'White - Irish',
  officer: 'White',
  legislation: 'Misuse of Drugs Act 1971 (section 23)',
  object: 'Controlled drugs',
  outcome: 'Arrest',
  linked: 'True',
  clothing: 'False',
};

/** A row of a stop-and-search file. */
export function stop(given: Partial<typeof search> = {}): string {
  return Object.values({ ...search, ...given }).join(',');
}

/** A folder of this test’s own. */
export function ownFolder(): string {
  return temporaryFolder('lake');
}

/** Writes a CSV file of lines, and returns its path. */
export function csv(folder: string, name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** Takes what the paths hold into a lake, and tells what became of each as it is done. */
export function taking(lake: string, ...paths: readonly string[]): AsyncGenerator<Ingested> {
  const given = supplyFiles(paths, { forces: knownForces, temporary: temporaryPaths(lake) });
  return ingest(given, { ...options, lake });
}

export async function take(lake: string, ...paths: readonly string[]): Promise<Ingested[]> {
  return await all(taking(lake, ...paths));
}

/** Takes a file as if it came out of the archive of a month. */
export async function takeOf(
  edition: string | null,
  lake: string,
  path: string,
): Promise<Ingested | undefined> {
  async function* given(): AsyncGenerator<SupplyFile> {
    for await (const one of supplyFiles([path], {
      forces: knownForces,
      temporary: temporaryPaths(lake),
    })) {
      if ('open' in one) yield { ...one, supply: { name: `${edition}.zip`, edition, sha256: '' } };
    }
  }
  const [taken] = await all(ingest(given(), { ...options, lake }));
  return taken;
}

/** Everything that a generator yields. */
export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of source) found.push(one);
  return found;
}

const options = { lists: lakeLists, now: () => '2024-06-30T09:00:00.000Z' };
