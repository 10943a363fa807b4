import type { OpenedSupply, SupplyFile, SupplyRefusal } from '../../domain/open-data/supply.ts';
import { type KnownForces, readFileName } from './file-name.ts';
import { readCsv } from './read-csv.ts';
import { type Given, refusalAt, type Surroundings } from './surroundings.ts';

/** What a file that is in no archive is called, and where it stands. */
export interface LooseSupply {
  readonly name: string;
  readonly edition: string | null;
  readonly place: string;
}

/** A file on disk that is in no archive. It is its own supply, with the hash of its own bytes. */
export function looseFile(
  path: string,
  { name, edition, place }: LooseSupply,
  { forces }: Surroundings,
): Given {
  const named = readFileName(path, forces);
  if (!named.ok) return refusalAt(place, named.refusal);
  return {
    ...named.value,
    place,
    supply: { name, edition, sha256: '' },
    open: () => openCsv(path, place, named.value.kind, async () => undefined),
  };
}

export function monthOf(path: string, forces: KnownForces): string | null {
  const named = readFileName(path, forces);
  return named.ok ? named.value.month : null;
}

/** Looks into a CSV file on disk; `close` is called where it is refused. */
export async function openCsv(
  path: string,
  place: string,
  kind: SupplyFile['kind'],
  close: () => Promise<void>,
): Promise<OpenedSupply | SupplyRefusal> {
  const read = await readCsv(path, kind);
  if (read.ok) return { ok: true, path, ...read.value, close };
  await close();
  return refusalAt(place, read.refusal);
}
