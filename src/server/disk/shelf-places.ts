import { readRegular } from './read-regular.ts';

/** Where a shelf lies: whoever publishes moves its folders while they are read. */
export interface ShelfPlaces {
  /** Where its top may lie: the first that has one is it. */
  readonly tops: readonly string[];
  /** Where the folder of a release may lie. */
  readonly release: (id: string) => readonly string[];
}

/** A file below the first of these folders that has it; null where none does. */
export async function readFirst(folders: readonly string[], path: string): Promise<Buffer | null> {
  for (const folder of folders) {
    const bytes = await readRegular(folder, path);
    if (bytes !== null) return bytes;
  }
  return null;
}
