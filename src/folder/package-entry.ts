/** JSON of a package, or what is wrong with it as the end of a sentence. */
export type ParsedEntry =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly says: string };

/** Parses an entry of a package that is JSON in UTF-8. */
export function parseEntry(bytes: Uint8Array): ParsedEntry {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, says: 'cannot be read' };
  }
}
