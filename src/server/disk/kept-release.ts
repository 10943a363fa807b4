import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Manifest, Signed } from '../../domain/release/manifest.ts';
import { addresses } from '../../publish/addresses.ts';
import { Superseded } from '../site.ts';
import { readRegular } from './read-regular.ts';

/** Milliseconds to wait before each look at a file: a folder that is being renamed is nowhere for less than one. */
const pauses = [0, 1, 3, 10, 30, 100];

/** A release that never changes, wherever its folder lies at the moment. */
export class KeptRelease {
  readonly #folders: readonly string[];
  readonly #isSuperseded: () => Promise<boolean>;
  /** SHA-256 by path. */
  readonly #files: ReadonlyMap<string, string>;

  /**
   * @param folders - Where it may lie.
   * @param manifestSha256 - Of the text of its manifest.
   * @param isSuperseded - Looks whether there is a newer state than the one that this belongs to.
   */
  constructor(
    { files }: Signed<Manifest>,
    manifestSha256: string,
    folders: readonly string[],
    isSuperseded: () => Promise<boolean>,
  ) {
    this.#files = new Map([
      ...files.map(({ path, sha256 }) => [path, sha256] as const),
      [addresses.manifest, manifestSha256],
    ]);
    this.#folders = folders;
    this.#isSuperseded = isSuperseded;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  /**
   * The bytes that its manifest lists. Where they are nowhere, somebody altered or removed the file: then what lies
   * there is given out, as any server would, and `verify` tells.
   *
   * @throws {Superseded} where a newer state explains why they are nowhere.
   */
  async read(path: string): Promise<Uint8Array | null> {
    const expected = this.#files.get(path);
    if (expected === undefined) return null;
    return await readSound(this.#folders, path, expected, this.#isSuperseded);
  }
}

/**
 * A file of a release, in whichever folder it is sound; as it lies in one of them where it is sound in none.
 *
 * @throws {Superseded} where a newer state explains that.
 */
export async function readSound(
  folders: readonly string[],
  path: string,
  sha256: string,
  isSuperseded: () => Promise<boolean>,
): Promise<Uint8Array | null> {
  let altered: Uint8Array | null = null;
  for (const milliseconds of pauses) {
    if (milliseconds > 0) await pause(milliseconds);
    for (const folder of folders) {
      const bytes = await readRegular(folder, path);
      if (bytes === null) continue;
      if (sha256Of(bytes) === sha256) return bytes;
      altered = bytes;
    }
    if (await isSuperseded()) throw new Superseded();
  }
  return altered;
}

/** 64 hex digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
