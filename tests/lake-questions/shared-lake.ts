import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import type { Effects } from '../../src/cli/effects.ts';
import { lakeLists } from '../../src/cli/lake-lists.ts';
import { main } from '../../src/cli/main.ts';
import { openLake } from '../../src/lake/lake.ts';
import { stopsFiles } from '../../src/lake/stops-files.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const folder = fileURLToPath(new URL('../../../shared/data/police-uk/', import.meta.url));

export const bedfordshireZip = join(folder, 'bedfordshire-2021-11_2024-03.zip');
export const fiveForcesZip = join(folder, 'stop-and-search-2019-12_2020-02.zip');

/** Whether the files of data.police.uk lie beside the project. */
export const recordsArePresent = existsSync(bedfordshireZip) && existsSync(fiveForcesZip);

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line inside this process. */
export async function runAnswerable(...argv: readonly string[]): Promise<Ran> {
  const said: string[] = [];
  const complained: string[] = [];
  const effects: Effects = {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    rewrite: null,
    now: () => '2024-06-30T12:00:00Z',
    today: () => '2024-06-30',
    seconds: () => 0,
    stopped: () => Promise.resolve(),
  };
  const status = await main(argv, effects);
  return { status, stdout: said.join('\n'), stderr: complained.join('\n') };
}

/** A lake in a folder of its own, made of these archives, folders or files. */
export async function makeLake(...paths: readonly string[]): Promise<string> {
  const lake = temporaryFolder('lake');
  const { status, stderr } = await runAnswerable('ingest', ...paths, '--lake', lake);
  if (status !== 0) throw new Error(stderr);
  const opened = openLake(lake);
  const forces = [...new Set(opened?.entries.map(({ force }) => force))];
  if (opened !== null) await stopsFiles(opened, forces, lakeLists);
  return lake;
}

export function removeLake(lake: string): void {
  rmSync(lake, { recursive: true, force: true });
}

/** Path of the file in which a lake has all stops of a force. */
export function stopsFileOf(lake: string, force: string): string {
  const name = readdirSync(join(lake, 'stops')).find((file) => file.startsWith(`${force}-`));
  if (name === undefined) throw new Error(force);
  return join(lake, 'stops', name);
}

/** A row of the CSV as data.police.uk wrote it, with the month of its file. */
export type RawStop = Readonly<Record<string, string>> & { readonly month: string };

/** All stops in an archive of a force, read without the lake. */
export function readRawStops(archive: string, force: string): readonly RawStop[] {
  const files = unzipSync(readFileSync(archive), {
    filter: ({ name }) => name.endsWith(`-${force}-stop-and-search.csv`),
  });
  return Object.entries(files).flatMap(([name, bytes]) => {
    const month = /(\d{4}-\d{2})-[a-z-]+-stop-and-search/.exec(name)?.[1] ?? '';
    const rows: Record<string, string>[] = parse(Buffer.from(bytes), { columns: true });
    return rows.map((row) => ({ ...row, month }));
  });
}
