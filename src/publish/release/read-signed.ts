import type { Manifest, ShelfList, Signed } from '../../domain/release/manifest.ts';
import { enoughToFind, visible } from '../../domain/text/visible.ts';
import { documentLimits, isReadable } from './document-limits.ts';
import { isSignedText } from './signed.ts';
import { isManifest, isShelfList, twice } from './signed-shapes.ts';

/** What was read, or why it is none, as the end of a sentence: `is no manifest of a release`. */
export type Reading<Document> =
  | { readonly ok: true; readonly document: Signed<Document> }
  | { readonly ok: false; readonly says: string };

/**
 * Reads the text of a `release.json`. Paths that lead out of the release are refused, and so is what is too large
 * or nests too deep to be one: the text may come from anywhere.
 */
export function readManifest(text: string): Reading<Manifest> {
  return read(text, {
    format: 'answerable-release/1',
    isNone: 'is not the manifest of a release',
    most: documentLimits.manifest,
    isComplete: isManifest,
  });
}

/** Reads the text of a `releases/index.json`. */
export function readShelfList(text: string): Reading<ShelfList> {
  const reading = read(text, {
    format: 'answerable-shelf/1',
    isNone: 'is not the list of a shelf',
    most: documentLimits.list,
    isComplete: isShelfList,
  });
  if (!reading.ok) return reading;
  const again = twice(reading.document.releases.map(({ id }) => id));
  return again === undefined ? reading : { ok: false, says: `names ${again} twice` };
}

interface Kind<Document> {
  readonly format: string;
  readonly isNone: string;
  /** Bytes. */
  readonly most: number;
  readonly isComplete: (parsed: object) => parsed is Signed<Document>;
}

function read<Document extends Pick<Manifest, 'files'>>(
  text: string,
  { format, isNone, most, isComplete }: Kind<Document>,
): Reading<Document> {
  if (text.length > most) return { ok: false, says: `${isNone}: it is too large` };
  const parsed = isReadable(text) ? parse(text) : null;
  if (parsed === null) return { ok: false, says: isNone };
  if (!('format' in parsed) || parsed.format !== format) {
    const other = 'format' in parsed ? `: it is in the format ${formatOf(parsed.format)}` : '';
    return { ok: false, says: `${isNone}${other}` };
  }
  if (!isComplete(parsed))
    return { ok: false, says: `${isNone}: something that it must say is not there` };
  const again = twice(parsed.files.map(({ path }) => path));
  if (again !== undefined)
    return { ok: false, says: `names ${visible(again, enoughToFind)} twice` };
  if (!isSignedText(parsed, text)) return { ok: false, says: 'is not written as it was signed' };
  return { ok: true, document: parsed };
}

function formatOf(format: unknown): string {
  return visible(typeof format === 'string' ? JSON.stringify(format) : 'of another kind', 60);
}

function parse(text: string): object | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
