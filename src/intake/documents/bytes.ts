/** The bytes of a text of plain ASCII. */
export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function begins(bytes: Uint8Array, signature: ArrayLike<number>, at = 0): boolean {
  return Array.from(signature).every((byte, index) => bytes[at + index] === byte);
}

/** Where a text of plain ASCII stands next, or -1. */
export function find(bytes: Uint8Array, text: string, from = 0): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(
    text,
    from,
    'latin1',
  );
}

/** Every place where a text of plain ASCII stands; the first so many of them. */
export function findAll(bytes: Uint8Array, text: string, most: number): readonly number[] {
  const found: number[] = [];
  for (let at = find(bytes, text); at >= 0 && found.length < most; ) {
    found.push(at);
    at = find(bytes, text, at + text.length);
  }
  return found;
}

/** A whole number of four bytes, the highest first; 0 beyond the end. */
export function uint32(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) return 0;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

/** A whole number of two bytes, the higher first; what is beyond the end counts as 0. */
export function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}
