import { accept, type Outcome } from '../outcome.ts';
import { largestInflated, mostElements } from './limits.ts';
import { damaged, tooLarge } from './refusals.ts';
import { countTags } from './xml.ts';
import type { Zip } from './zip.ts';

/** By path, in lower case and with strokes: names of parts are the same whatever their case (ECMA-376 part 2, 6.2.2). */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Folders whose parts say what cells hold, or how many bear a comment. Drawings, tables and macros stay in the archive. */
const wantedFolders: ReadonlySet<string> = new Set([
  '',
  '_rels',
  'xl',
  'xl/_rels',
  'xl/comments',
  'xl/worksheets',
  'xl/worksheets/_rels',
]);

/** Takes the parts of a workbook (ECMA-376) that its cells need out of the archive, within limits. */
export function extractParts(zip: Zip): Outcome<Parts> {
  const parts = new Map<string, Uint8Array>();
  let left = largestInflated;
  for (const name of zip.names) {
    const path = partPath(name);
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (!wantedFolders.has(folder) || !/\.(xml|rels)$/.test(path)) continue;
    // Two parts of one name are two workbooks to two programs.
    if (parts.has(path)) return damaged();
    const part = zip.extract(name, left);
    if (!part.ok) return part;
    if (part.value === null) continue;
    if (folder !== 'xl/worksheets' && countTags(part.value) > mostElements) return tooLarge();
    left -= part.value.length;
    parts.set(path, part.value);
  }
  return accept(parts);
}

/** Some programs write the folders of a part with backslashes. */
export function partPath(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
