import { describePlace, type Finding } from '../../domain/findings/finding.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import type {
  FileEntry,
  Manifest,
  ManifestFinding,
  ShelfList,
} from '../../domain/release/manifest.ts';
import type { OutputFile } from '../output.ts';
import type { ShelvedRelease } from './shelved-release.ts';
import type { Hash } from './signed.ts';

/** What a release was made from: the files of its package, and those that are left out of it. */
export type Enclosed = Pick<Manifest, 'inputs' | 'withheld'>;

/** The manifest of a release that consists of these files. */
export function manifestOf(
  publication: Publication,
  { inputs, withheld }: Enclosed,
  files: readonly FileEntry[],
): Manifest {
  const { body, area, release, version } = publication;
  const [record] = release.history;
  return {
    format: 'answerable-release/1',
    id: release.id,
    published: release.published,
    body: {
      name: body.name,
      keys: body.keys ?? [],
      demonstration: body.demonstration ?? null,
    },
    area: { id: area.id, code: area.code, name: area.name },
    editions: (record?.editions ?? []).map((revision) => ({ ...revision })),
    previous: release.previous === null ? null : { ...release.previous },
    ...(record?.unsigned === undefined ? {} : { unsigned: record.unsigned }),
    versions: { answerable: version },
    inputs: byPath(inputs),
    withheld: byPath(withheld),
    findings: publication.findings.map(describeFinding),
    files: byPath(files),
  };
}

/** The list of a shelf: its releases, given newest first, and what lies around them. */
export function shelfListOf(
  releases: readonly ShelvedRelease[],
  files: readonly FileEntry[],
): ShelfList {
  return {
    format: 'answerable-shelf/1',
    releases: releases
      .map(({ record, manifestSha256, signed, unsigned = record.unsigned, withdrawn }) => ({
        id: record.id,
        published: record.published,
        sha256: manifestSha256,
        signed,
        ...(unsigned === undefined ? {} : { unsigned }),
        ...(withdrawn === undefined ? {} : { withdrawn }),
      }))
      .toReversed(),
    files: byPath(files),
  };
}

/** A file by its path, its size and its hash. */
export function entryOf({ path, content }: OutputFile, hash: Hash): FileEntry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, bytes: bytes.length, sha256: hash(bytes) };
}

function byPath<Entry extends { readonly path: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function describeFinding({ code, severity, place, says, note }: Finding): ManifestFinding {
  const answer =
    note === undefined
      ? null
      : { says: note.says, signedBy: `${note.signedBy.name}, ${note.signedBy.role}` };
  return { code, severity, place: describePlace(place), says, note: answer };
}
