import type {
  FileEntry,
  Manifest,
  ShelfList,
  Signature,
  Signed,
  Withdrawal,
} from '../../domain/release/manifest.ts';
import { isPlainPath } from '../../domain/release/plain-path.ts';
import { isReleaseId } from '../../domain/release/release-id.ts';
import { mostFileBytes } from './document-limits.ts';

/** Whether everything that a manifest must say is there, in the form that this product reads. */
export function isManifest(parsed: object): parsed is Signed<Manifest> {
  return (
    isSealed(parsed) &&
    has(parsed, 'id', isReleaseId) &&
    has(parsed, 'published', isText) &&
    has(parsed, 'body', isBody) &&
    has(parsed, 'area', isArea) &&
    has(parsed, 'editions', (value) => isList(value, isRevision)) &&
    has(parsed, 'previous', (value) => value === null || isPrevious(value)) &&
    has(parsed, 'versions', (value) => has(value, 'answerable', isText)) &&
    has(parsed, 'inputs', (value) => isList(value, isInput)) &&
    has(parsed, 'withheld', Array.isArray) &&
    has(parsed, 'findings', Array.isArray) &&
    has(parsed, 'files', (value) => isList(value, isEntry)) &&
    may(parsed, 'unsigned', isReason)
  );
}

/** The same of the list of a shelf. */
export function isShelfList(parsed: object): parsed is Signed<ShelfList> {
  return (
    isSealed(parsed) &&
    has(parsed, 'releases', (value) => isList(value, isListed)) &&
    has(parsed, 'files', (value) => isList(value, isEntry))
  );
}

/** The first name that stands twice in a list; undefined where each stands once. */
export function twice(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

function isSealed(parsed: object): boolean {
  return (
    has(parsed, 'digest', isDigest) &&
    has(parsed, 'signature', (value) => value === null || isSignature(value))
  );
}

function isSignature(value: unknown): value is Signature {
  return (
    has(value, 'algorithm', (name) => name === 'Ed25519') &&
    has(value, 'publicKey', isKey) &&
    has(value, 'value', (text) => isBase64(text, oneSignature)) &&
    Object.keys(value).length === 3
  );
}

/**
 * 32 and 64 bytes in base64. The bits of the last character that stand for nothing must be 0: no signature covers
 * the text of a signature, so there must be one text only.
 */
const oneKey = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
const oneSignature = /^[A-Za-z0-9+/]{85}[AQgw]==$/;

function isKey(value: unknown): boolean {
  return isBase64(value, oneKey);
}

function isBase64(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isBody(value: unknown): boolean {
  return (
    has(value, 'name', isText) &&
    has(value, 'keys', isKeyNames) &&
    has(value, 'demonstration', (says) => says === null || isText(says))
  );
}

/** The keys that a body names: what is no key signs nothing, and is left to the one who wrote it. */
function isKeyNames(value: unknown): boolean {
  const isName = (key: unknown) => isText(key) && key.length <= 100;
  return Array.isArray(value) && value.length <= 100 && isList(value, isName);
}

function isArea(value: unknown): boolean {
  return has(value, 'id', isText) && has(value, 'code', isText) && has(value, 'name', isText);
}

function isRevision(value: unknown): boolean {
  return (
    has(value, 'edition', (edition) => isText(edition) && /^\d{4}-\d{2}$/.test(edition)) &&
    has(value, 'revision', Number.isSafeInteger) &&
    has(value, 'reason', isText) &&
    has(value, 'published', isText)
  );
}

function isPrevious(value: unknown): boolean {
  return has(value, 'id', isReleaseId) && has(value, 'sha256', isDigest);
}

function isListed(value: unknown): boolean {
  return (
    isPrevious(value) &&
    has(value, 'published', isText) &&
    has(value, 'signed', (signed) => typeof signed === 'boolean') &&
    may(value, 'unsigned', isReason) &&
    may(value, 'withdrawn', isWithdrawal)
  );
}

function isWithdrawal(value: unknown): value is Withdrawal {
  return (
    has(value, 'on', (day) => isText(day) && /^\d{4}-\d{2}-\d{2}$/.test(day)) &&
    has(value, 'reason', isReason) &&
    has(value, 'role', isReason) &&
    has(value, 'previous', (previous) => previous === null || isPrevious(previous)) &&
    has(value, 'editions', (editions) => isList(editions, isNumbered)) &&
    has(value, 'keys', isKeyNames) &&
    has(value, 'publicKey', (key) => key === null || isKey(key))
  );
}

function isNumbered(value: unknown): boolean {
  return (
    has(value, 'edition', (edition) => isText(edition) && /^\d{4}-\d{2}$/.test(edition)) &&
    has(value, 'revision', Number.isSafeInteger) &&
    has(value, 'published', isText)
  );
}

/** What somebody gives as a reason, or as their role: a line of plain text. */
export const mostReason = 1000;

export function isReason(value: unknown): value is string {
  return (
    isText(value) &&
    value.trim() !== '' &&
    value.length <= mostReason &&
    !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(value)
  );
}

function isInput(value: unknown): boolean {
  return has(value, 'path', isText) && has(value, 'sha256', isDigest);
}

function isEntry(value: unknown): value is FileEntry {
  return (
    has(value, 'path', (path) => isText(path) && isPlainPath(path)) &&
    has(value, 'bytes', isSize) &&
    has(value, 'sha256', isDigest)
  );
}

function isSize(value: unknown): boolean {
  return (
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= mostFileBytes
  );
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isList(value: unknown, isOne: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

/** Whether a value is an object that has this, and what it has is right. */
function has<Name extends string>(
  value: unknown,
  name: Name,
  isRight: (value: unknown) => boolean,
): value is Record<Name, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, name) &&
    isRight(Reflect.get(value, name))
  );
}

/** The same of something that need not be there. */
function may(value: object, name: string, isRight: (value: unknown) => boolean): boolean {
  return !Object.hasOwn(value, name) || has(value, name, isRight);
}
