import { canonical, type Plain } from '../../domain/release/canonical.ts';
import type { Signature, Signed } from '../../domain/release/manifest.ts';
import { type Json, writeJson } from '../api/json.ts';

/** SHA-256 of the bytes, 64 hex digits in lower case. */
export type Hash = (bytes: Uint8Array) => string;

/** Signs bytes with the key that it was made from. */
export type Signer = (bytes: Uint8Array) => Signature;

type Document = { readonly [key: string]: Plain };

/** The document with its digest and its signature, where there is a key to sign with. */
export function sign<D extends object>(document: D, hash: Hash, signer: Signer | null): Signed<D> {
  const bytes = canonicalBytes(document);
  return { ...document, digest: hash(bytes), signature: signer === null ? null : signer(bytes) };
}

/** What is hashed and signed: the canonical form of the document without digest and signature, in UTF-8. */
export function canonicalBytes(document: object): Uint8Array {
  const { digest: _digest, signature: _signature, ...content } = document as Document;
  return new TextEncoder().encode(canonical(content));
}

/** The one text of a signed document: one line for each entry of its lists. */
export function signedText(document: object): string {
  return writeJson(document as { readonly [key: string]: Json });
}
