import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { OpenDataSupply } from '../../domain/open-data/open-data.ts';
import type {
  OpenedSupply,
  PassedOver,
  SupplyFile,
  SupplyRefusal,
} from '../../domain/open-data/supply.ts';
import type { Outcome, Refusal } from '../outcome.ts';
import { type Archive, type Member, openArchive } from './archive.ts';
import { baseName, type KnownForces, looksLikeSupply, readFileName } from './file-name.ts';
import { largestCsv, readCsvBytes } from './read-csv-bytes.ts';

type Given = SupplyFile | SupplyRefusal | PassedOver;

/** Where archives are unpacked to, and which forces are known. */
export interface Surroundings {
  readonly forces: KnownForces;
  /** A new path for a temporary file of this name’s kind. */
  readonly temporary: () => string;
}

/** data.police.uk puts archives into none; a browser or a colleague may. */
const deepest = 3;
const largestArchive = 8 * 1024 ** 3;

/**
 * Everything that the paths hold: files, folders with all that is below them, and zip archives, also in
 * each other. Sorted, so that the same paths give the same order. An archive stays open only while its
 * files are being asked for.
 */
export async function* supplyFiles(
  paths: readonly string[],
  surroundings: Surroundings,
): AsyncGenerator<Given> {
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) {
      yield refusal(path, {
        code: 'supply-absent',
        says: 'there is no such file or folder',
        fix: 'Correct the path.',
      });
    } else if (found.isDirectory()) yield* inFolder(path, surroundings);
    else if (isZip(path)) yield* inArchive(path, basename(path), 1, surroundings);
    else yield loose(path, aloneAs(path, surroundings), surroundings);
  }
}

function isZip(path: string): boolean {
  return path.toLowerCase().endsWith('.zip');
}

/** A link could lead anywhere, so links in a folder are passed over. */
async function* inFolder(folder: string, surroundings: Surroundings): AsyncGenerator<Given> {
  const paths = await filesBelow(folder);
  const months = paths.flatMap((path) => monthOf(path, surroundings.forces) ?? []);
  const edition = months.toSorted().at(-1) ?? null;
  const name = basename(folder);
  for (const path of paths) {
    const shown = path.slice(folder.length).replace(/^[/\\]+/, '');
    if (isZip(path)) yield* inArchive(path, `${name}, ${shown}`, 1, surroundings);
    else if (!looksLikeSupply(path)) yield { passedOver: `${name}, ${shown}` };
    else yield loose(path, { name, edition, place: `${name}, ${shown}` }, surroundings);
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).toSorted();
  const found: string[] = [];
  for (const name of names.filter((entry) => !entry.startsWith('.'))) {
    const path = join(folder, name);
    const entry = await lstat(path);
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

function monthOf(path: string, forces: KnownForces): string | null {
  const named = readFileName(path, forces);
  return named.ok ? named.value.month : null;
}

interface LooseSupply {
  readonly name: string;
  readonly edition: string | null;
  readonly place: string;
}

function aloneAs(path: string, { forces }: Surroundings): LooseSupply {
  return { name: basename(path), edition: monthOf(path, forces), place: path };
}

/** A file on disk that is in no archive. It is its own supply, with the hash of its own bytes. */
function loose(path: string, from: LooseSupply, { forces }: Surroundings): Given {
  const named = readFileName(path, forces);
  if (!named.ok) return refusal(from.place, named.refusal);
  const { name, edition, place } = from;
  return {
    ...named.value,
    place,
    supply: { name, edition, sha256: '' },
    open: () => openCsv(path, place, named.value.kind, async () => undefined),
  };
}

async function openCsv(
  path: string,
  place: string,
  kind: SupplyFile['kind'],
  close: () => Promise<void>,
): Promise<OpenedSupply | SupplyRefusal> {
  const read = await readWhole(path, kind);
  if (read.ok) return { ok: true, path, ...read.value, close };
  await close();
  return refusal(place, read.refusal);
}

async function readWhole(path: string, kind: SupplyFile['kind']) {
  const unreadable: Outcome<never> = {
    ok: false,
    refusal: {
      code: 'supply-unreadable',
      says: 'it cannot be read',
      fix: 'Check who may read it.',
    },
  };
  try {
    if ((await stat(path)).size > largestCsv) {
      const says = 'it is far larger than any such file';
      return {
        ok: false,
        refusal: { code: 'supply-too-large', says, fix: 'Leave it out.' },
      } as const;
    }
    return readCsvBytes(await readFile(path), kind);
  } catch {
    return unreadable;
  }
}

async function* inArchive(
  path: string,
  shown: string,
  depth: number,
  surroundings: Surroundings,
): AsyncGenerator<Given> {
  const opened = await openArchive(path);
  if (!opened.ok) {
    yield refusal(shown, opened.refusal);
    return;
  }
  const archive = opened.value;
  const supply = await supplyOf(path, shown, archive, surroundings.forces);
  try {
    for (const { name, outcome } of archive.refused) {
      if (!outcome.ok) yield refusal(`${shown}, ${name}`, outcome.refusal);
    }
    const members = archive.members.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const member of members) {
      const place = `${shown}, ${member.name}`;
      if (isZip(member.name)) yield* inNested(member, place, depth, surroundings);
      else if (!looksLikeSupply(member.name)) yield { passedOver: place };
      else yield packed(member, place, supply, surroundings);
    }
  } finally {
    archive.close();
  }
}

async function* inNested(
  member: Member,
  place: string,
  depth: number,
  surroundings: Surroundings,
): AsyncGenerator<Given> {
  if (depth >= deepest) {
    yield refusal(place, {
      code: 'supply-nested',
      says: `archives stand in each other more than ${deepest} deep`,
      fix: 'Take it out of the others.',
    });
    return;
  }
  const path = surroundings.temporary();
  const extracted = await member.extract(path, largestArchive);
  if (!extracted.ok) {
    yield refusal(place, extracted.refusal);
    return;
  }
  try {
    yield* inArchive(path, place, depth + 1, surroundings);
  } finally {
    await rm(path, { force: true });
  }
}

function packed(
  member: Member,
  place: string,
  supply: OpenDataSupply,
  { forces, temporary }: Surroundings,
): Given {
  const named = readFileName(member.name, forces);
  if (!named.ok) return refusal(place, named.refusal);
  const { kind } = named.value;
  return {
    ...named.value,
    place,
    supply,
    open: async () => {
      const path = temporary();
      const extracted = await member.extract(path, largestCsv);
      if (!extracted.ok) return refusal(place, extracted.refusal);
      return await openCsv(path, place, kind, () => rm(path, { force: true }));
    },
  };
}

/** An archive of data.police.uk is named after its month; of any other, the latest month in it. */
async function supplyOf(
  path: string,
  shown: string,
  { members }: Archive,
  forces: KnownForces,
): Promise<OpenDataSupply> {
  const named = /^(\d{4}-(?:0[1-9]|1[0-2]))\.zip$/i.exec(baseName(shown))?.[1];
  const months = members.flatMap(({ name }) => monthOf(name, forces) ?? []);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return {
    name: shown,
    edition: named ?? months.toSorted().at(-1) ?? null,
    sha256: hash.digest('hex'),
  };
}

function refusal(place: string, { code, says, fix }: Refusal): SupplyRefusal {
  return { ok: false, code, place, says, fix };
}
