import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import type { Release } from '../domain/release/release.ts';
import type { CanonicalFolder } from './canonical/enclosing.ts';
import { recordFile } from './canonical/record.ts';
import { type Enclosed, enclosedFile } from './enclosed.ts';

/** The file of a package that says which release it was made for, and what came before. */
export const historyFile = 'history.json';

/** A publication folder as a release encloses it. */
export interface Package {
  readonly zip: Uint8Array;
  /** Its files, by path. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

/**
 * Packs what a release was made from. `withheld` are returns that may not be public, nor what is recorded of them, with
 * what stands for them. The same files give the same bytes on every machine: one order, one date, one way of packing.
 */
export function packFolder(
  { files, record }: CanonicalFolder,
  withheld: Enclosed | null,
  release: Release,
): Package {
  const isWithheld = (path: string) => withheld?.files.includes(path) ?? false;
  const returns = record.returns.filter(({ file }) => !isWithheld(file.path));
  const left = new Set(record.returns.map(({ enclosed }) => enclosed));
  for (const { enclosed } of returns) left.delete(enclosed);
  const findings = record.findings.filter(({ place }) => !isWithheld(place.file));
  const contents = new Map(
    files.paths.filter((path) => !left.has(path)).map((path) => [path, files.read(path)]),
  );
  if (withheld !== null) contents.set(enclosedFile, encode(withheld));
  contents.set(recordFile, encode({ format: record.format, returns, findings }));
  contents.set(historyFile, encode(release));
  const sorted = [...contents].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const zip: Zippable = Object.fromEntries(
    sorted.map(([path, bytes]) => [path, [bytes, { level: isPacked(path) ? 0 : 6, mtime: date }]]),
  );
  return {
    zip: zipSync(zip),
    inputs: sorted.map(([path, bytes]) => ({
      path,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
}

/** The first date that a zip archive can hold. It is written as the clock of the machine shows it, so it is given so. */
const date = new Date(1980, 0, 1);

/** Documents that are archives themselves: packing them again gains nothing. */
function isPacked(path: string): boolean {
  return /\.(xlsx|ods|odt|docx|zip|png|jpg)$/i.test(path);
}

function encode(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}
