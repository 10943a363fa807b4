/** A file inside a zip archive, as the archive's directory describes it. */
export interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its own bytes begin, behind its local header. */
  readonly start: number;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const directoryLength = 46;
const localLength = 30;
const longestComment = 0xffff;
const inExtraField = 0xffffffff;
const zip64 = 0x0001;

/**
 * The files of a zip archive by name (PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16), or null where the
 * directory is not whole. Sizes in a Zip64 field are read, since some writers always use it; an
 * archive that needs one for its directory is far larger than a return.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    const next = at + recordLength(view, at, end);
    if (next === at || next > end) return null;
    const name = nameAt(
      bytes,
      at + directoryLength,
      view.getUint16(at + 28, true),
      isUtf8(view, at),
    );
    const entry = readEntry(view, at);
    // Two files of one name, or a file of two names, are two workbooks to two programs.
    if (entry === null || entries.has(name) || localName(view, bytes, at) !== name) return null;
    entries.set(name, entry);
    at = next;
  }
  return at - start === length ? entries : null;
}

/** The end record is the last thing in the file but for a comment. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

/** Length of a record of the directory; 0 where there is none. */
function recordLength(view: DataView, at: number, end: number): number {
  if (at + directoryLength > end || view.getUint32(at, true) !== directorySignature) return 0;
  const name = view.getUint16(at + 28, true);
  const extra = view.getUint16(at + 30, true);
  return directoryLength + name + extra + view.getUint16(at + 32, true);
}

function readEntry(view: DataView, at: number): Entry | null {
  const [size, compressedSize, local] = readSizes(view, at);
  if (local + localLength > view.byteLength) return null;
  if (view.getUint32(local, true) !== localSignature) return null;
  const nameLength = view.getUint16(local + 26, true);
  return {
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    compressedSize,
    size,
    start: local + localLength + nameLength + view.getUint16(local + 28, true),
  };
}

/** Size, compressed size and place of the local header; from the Zip64 field where they refer to it. */
function readSizes(view: DataView, at: number): readonly [number, number, number] {
  let field = findZip64(view, at);
  const read = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    if (value !== inExtraField || field === null || field + 8 > view.byteLength) return value;
    field += 8;
    return Number(view.getBigUint64(field - 8, true));
  };
  return [read(24), read(20), read(42)];
}

function findZip64(view: DataView, at: number): number | null {
  let field = at + directoryLength + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end) {
    if (view.getUint16(field, true) === zip64) return field + 4;
    field += 4 + view.getUint16(field + 2, true);
  }
  return null;
}

function localName(view: DataView, bytes: Uint8Array, at: number): string {
  const [, , local] = readSizes(view, at);
  const length = view.getUint16(local + 26, true);
  return nameAt(bytes, local + localLength, length, isUtf8(view, at));
}

/** Bit 11 of the flags says that the name is in UTF-8 (APPNOTE, appendix D). */
function isUtf8(view: DataView, at: number): boolean {
  return (view.getUint16(at + 8, true) & 0x0800) !== 0;
}

/** Names in an older encoding are compared and looked up, never shown: one byte, one character. */
function nameAt(bytes: Uint8Array, start: number, length: number, utf8: boolean): string {
  return new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(bytes.subarray(start, start + length));
}
