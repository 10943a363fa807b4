import type { FileEntry } from '../../domain/release/manifest.ts';

/** A bag after RFC 8493 (BagIt 1.0): what its tag files say of the payload. */
export interface BagInfo {
  /** Who published what is in the bag. */
  readonly organisation: string;
  readonly description: string;
  /** ISO date. */
  readonly date: string;
  readonly agent: string;
  /** Names by which it is known: ids of releases. */
  readonly identifiers: readonly string[];
}

export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** `bag-info.txt`. Its lines have a label; a value that goes on stands further in. */
export function bagInfo(info: BagInfo, payload: readonly FileEntry[]): string {
  const octets = payload.reduce((sum, { bytes }) => sum + bytes, 0);
  const lines: readonly (readonly [string, string])[] = [
    ['Source-Organization', info.organisation],
    ['External-Description', info.description],
    ['Bagging-Date', info.date],
    ...info.identifiers.map((id) => ['External-Identifier', id] as const),
    ['Payload-Oxum', `${octets}.${payload.length}`],
    ['Bag-Software-Agent', info.agent],
  ];
  return lines
    .map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, ' ').trim()}\n`)
    .join('');
}

/** `manifest-sha256.txt` or `tagmanifest-sha256.txt`: a line a file, in the order of their paths. */
export function bagManifest(files: readonly FileEntry[]): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${encodePath(path)}\n`)
    .join('');
}

/** Line ends and percent signs in a name are encoded (RFC 8493, 2.1.3). */
function encodePath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
}
