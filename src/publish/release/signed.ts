import { canonicalPieces, type Plain } from '../../domain/release/canonical.ts';
import type { Signature, Signed } from '../../domain/release/manifest.ts';
import { type Json, jsonPieces, writeJson } from '../api/json.ts';

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
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let waiting = '';
  for (const piece of canonicalPieces(content)) {
    waiting += piece;
    if (waiting.length < enough) continue;
    chunks.push(encoder.encode(waiting));
    waiting = '';
  }
  return joined([...chunks, encoder.encode(waiting)]);
}

/** How much text is turned into bytes at once. */
const enough = 65_536;

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The one text of a signed document: one line for each entry of its lists. */
export function signedText(document: object): string {
  return writeJson(document as { readonly [key: string]: Json });
}

/** Whether a text is the one text of a signed document. */
export function isSignedText(document: object, text: string): boolean {
  let at = 0;
  for (const piece of jsonPieces(document as { readonly [key: string]: Json })) {
    if (!text.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === text.length;
}
