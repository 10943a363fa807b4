import type {
  FileEntry,
  Manifest,
  ShelfList,
  Signature,
  Signed,
} from '../../domain/release/manifest.ts';
import { isPlainPath } from '../../domain/release/plain-path.ts';
import { isReleaseId } from '../../domain/release/release-id.ts';
import { signedText } from './signed.ts';

/** What was read, or why it is none, as the end of a sentence: `is no manifest of a release`. */
export type Reading<Document> =
  | { readonly ok: true; readonly document: Signed<Document> }
  | { readonly ok: false; readonly says: string };

/** Reads the text of a `release.json`. Paths that lead out of the release are refused. */
export function readManifest(text: string): Reading<Manifest> {
  return read(text, 'answerable-release/1', 'is not the manifest of a release', isManifest);
}

/** Reads the text of a `releases/index.json`. */
export function readShelfList(text: string): Reading<ShelfList> {
  return read(text, 'answerable-shelf/1', 'is not the list of a shelf', isShelfList);
}

function read<Document extends object>(
  text: string,
  format: string,
  isNone: string,
  isComplete: (parsed: object) => parsed is Signed<Document>,
): Reading<Document> {
  const parsed = parse(text);
  if (parsed === null) return { ok: false, says: isNone };
  if (!('format' in parsed) || parsed.format !== format) {
    const other =
      'format' in parsed ? `: it is in the format ${JSON.stringify(parsed.format)}` : '';
    return { ok: false, says: `${isNone}${other}` };
  }
  if (!isComplete(parsed))
    return { ok: false, says: `${isNone}: something that it must say is not there` };
  if (signedText(parsed) !== text) return { ok: false, says: 'is not written as it was signed' };
  return { ok: true, document: parsed };
}

function parse(text: string): object | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isManifest(parsed: object): parsed is Signed<Manifest> {
  return (
    isSealed(parsed) &&
    'id' in parsed &&
    isReleaseId(parsed.id) &&
    'published' in parsed &&
    typeof parsed.published === 'string' &&
    'body' in parsed &&
    isBody(parsed.body) &&
    'previous' in parsed &&
    (parsed.previous === null || isPrevious(parsed.previous)) &&
    'files' in parsed &&
    isList(parsed.files, isEntry)
  );
}

function isShelfList(parsed: object): parsed is Signed<ShelfList> {
  return (
    isSealed(parsed) &&
    'releases' in parsed &&
    isList(parsed.releases, isPrevious) &&
    'files' in parsed &&
    isList(parsed.files, isEntry)
  );
}

function isSealed(parsed: object): boolean {
  return (
    'digest' in parsed &&
    isDigest(parsed.digest) &&
    'signature' in parsed &&
    (parsed.signature === null || isSignature(parsed.signature))
  );
}

function isSignature(value: unknown): value is Signature {
  return (
    isObject(value) &&
    'algorithm' in value &&
    value.algorithm === 'Ed25519' &&
    'publicKey' in value &&
    isBase64(value.publicKey, oneKey) &&
    'value' in value &&
    isBase64(value.value, oneSignature) &&
    Object.keys(value).length === 3
  );
}

/**
 * 32 and 64 bytes in base64. The bits of the last character that stand for nothing must be 0: no signature covers
 * the text of a signature, so there must be one text only.
 */
const oneKey = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
const oneSignature = /^[A-Za-z0-9+/]{85}[AQgw]==$/;

function isBase64(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isBody(value: unknown): boolean {
  return (
    isObject(value) &&
    'name' in value &&
    typeof value.name === 'string' &&
    'keys' in value &&
    isList(value.keys, (key) => typeof key === 'string')
  );
}

function isPrevious(value: unknown): boolean {
  return (
    isObject(value) &&
    'id' in value &&
    isReleaseId(value.id) &&
    'sha256' in value &&
    isDigest(value.sha256)
  );
}

function isEntry(value: unknown): value is FileEntry {
  return (
    isObject(value) &&
    'path' in value &&
    typeof value.path === 'string' &&
    isPlainPath(value.path) &&
    'bytes' in value &&
    Number.isInteger(value.bytes) &&
    'sha256' in value &&
    isDigest(value.sha256)
  );
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isList(value: unknown, isOne: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
