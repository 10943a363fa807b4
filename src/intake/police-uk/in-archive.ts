import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { OpenDataSupply } from '../../domain/open-data/open-data.ts';
import type { OpenedSupply, SupplyRefusal } from '../../domain/open-data/supply.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Archive, type Member, openArchive } from './archive.ts';
import { baseName, type KnownForces, looksLikeSupply, readFileName } from './file-name.ts';
import { monthOf, openCsv } from './loose-file.ts';
import { largestCsv } from './read-csv.ts';
import { unreadable } from './refusals.ts';
import { type Given, refusalAt, type Surroundings } from './surroundings.ts';

/** data.police.uk puts archives into none; a browser or a colleague may. */
const deepest = 3;
const largestArchive = 8 * 1024 ** 3;
/** Three years of all forces inflate to some 16 GB; members can share bytes, so that files tell nothing. */
const mostInflated = 64 * 1024 ** 3;
const window = 1024 * 1024;

/** An archive, and what of it has been unpacked, with the archives in it. */
interface Opening {
  readonly path: string;
  readonly name: string;
  /** Where it stands, for a person; the name of its file is the last of it. */
  readonly place: string;
  readonly depth: number;
  /** Bytes that may still be unpacked. */
  readonly room: { left: number };
}

export function isZip(path: string): boolean {
  return path.toLowerCase().endsWith('.zip');
}

/** The files of an archive on disk. */
export async function* inArchive(
  path: string,
  place: string,
  surroundings: Surroundings,
): AsyncGenerator<Given> {
  const room = { left: mostInflated };
  yield* inOpening({ path, name: baseName(path), place, depth: 1, room }, surroundings);
}

async function* inOpening(opening: Opening, surroundings: Surroundings): AsyncGenerator<Given> {
  const { path, place } = opening;
  const opened = await openArchive(path);
  if (!opened.ok) {
    yield refusalAt(place, opened.refusal);
    return;
  }
  const archive = opened.value;
  try {
    const supply = await supplyOf(opening, archive, surroundings.forces);
    if (supply === null) {
      yield refusalAt(place, unreadable);
      return;
    }
    for (const { name, outcome } of archive.refused) {
      if (!outcome.ok) yield refusalAt(`${place}, ${name}`, outcome.refusal);
    }
    const members = archive.members.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const member of members) {
      if (isZip(member.name)) yield* inNested(member, opening, surroundings);
      else if (looksLikeSupply(member.name)) yield packed(member, opening, supply, surroundings);
      else yield { passedOver: `${place}, ${member.name}` };
    }
  } finally {
    archive.close();
  }
}

async function* inNested(
  member: Member,
  outer: Opening,
  surroundings: Surroundings,
): AsyncGenerator<Given> {
  const place = `${outer.place}, ${member.name}`;
  const { name } = member;
  if (outer.depth >= deepest) {
    const says = `archives stand in each other more than ${deepest} deep`;
    yield refusalAt(place, { code: 'supply-nested', says, fix: 'Take it out of the others.' });
    return;
  }
  const path = surroundings.temporary();
  const extracted = await extract(member, path, largestArchive, outer);
  if (!extracted.ok) {
    yield refusalAt(place, extracted.refusal);
    return;
  }
  try {
    const depth = outer.depth + 1;
    yield* inOpening({ path, name: baseName(name), place, depth, room: outer.room }, surroundings);
  } finally {
    await rm(path, { force: true });
  }
}

function packed(
  member: Member,
  opening: Opening,
  supply: OpenDataSupply,
  { forces, temporary }: Surroundings,
): Given {
  const place = `${opening.place}, ${member.name}`;
  const named = readFileName(member.name, forces);
  if (!named.ok) return refusalAt(place, named.refusal);
  const open = async (): Promise<OpenedSupply | SupplyRefusal> => {
    const path = temporary();
    const extracted = await extract(member, path, largestCsv, opening);
    if (!extracted.ok) return refusalAt(place, extracted.refusal);
    return await openCsv(path, place, named.value.kind, () => rm(path, { force: true }));
  };
  return { ...named.value, place, supply, open };
}

async function extract(
  member: Member,
  path: string,
  mostBytes: number,
  { room }: Opening,
): Promise<Outcome<null>> {
  if (member.size > room.left) {
    const says = 'the archive would grow to more than 64 GB in all';
    return refuse('supply-bomb', says, 'Do not use this archive.');
  }
  room.left -= member.size;
  return await member.extract(path, mostBytes);
}

/** An archive of data.police.uk is named after its month; of any other, the latest month in it. */
async function supplyOf(
  { path, name, place }: Opening,
  { members }: Archive,
  forces: KnownForces,
): Promise<OpenDataSupply | null> {
  const named = /^(\d{4}-(?:0[1-9]|1[0-2]))\.zip$/i.exec(name)?.[1];
  const months = members.flatMap((member) => monthOf(member.name, forces) ?? []);
  const sha256 = await hashOf(path);
  if (sha256 === null) return null;
  return { name: place, edition: named ?? months.toSorted().at(-1) ?? null, sha256 };
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: window })) hash.update(chunk);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
