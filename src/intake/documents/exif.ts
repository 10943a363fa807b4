import type { Tally } from './tally.ts';

/** One field of a directory: its kind, how many values, and where they begin. */
interface Field {
  readonly type: number;
  readonly count: number;
  readonly at: number;
}

type Directory = ReadonlyMap<number, Field>;

/** Fields as TIFF 6.0 and Exif 2.32 number them; XP ones are Windows Explorer's. */
const tags = {
  artist: 0x013b,
  author: 0x9c9d,
  remark: 0x9c9c,
  exif: 0x8769,
  place: 0x8825,
  owner: 0xa430,
  serial: 0xa431,
  lensSerial: 0xa435,
  userComment: 0x9286,
  preview: 0x0201,
  xmp: 0x02bc,
} as const;

/** Latitude and longitude of where the picture was taken, and of what it shows. */
const places: readonly (readonly [number, number])[] = [
  [0x02, 0x04],
  [0x14, 0x16],
];

const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };
const mostFields = 2000;
const mostDirectories = 32;
const longestText = 2000;

/** Begins a block of TIFF, in either order of bytes. */
export function isTiff(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (
    (a === 0x49 && b === 0x49 && c === 42 && d === 0) ||
    (a === 0x4d && b === 0x4d && c === 0 && d === 42)
  );
}

/**
 * Reads what a camera and whoever owns it left in a picture: the Exif block of a JPEG, PNG or WebP, or a whole TIFF.
 * Returns its XMP packet where it holds one. Directories that lead in a circle are read once.
 */
export function readExif(bytes: Uint8Array, tally: Tally, where: string): Uint8Array | null {
  if (!isTiff(bytes)) return null;
  const reader = new TiffReader(bytes);
  const main = reader.chain();
  let xmp: Uint8Array | null = null;
  for (const [index, directory] of main.entries()) {
    const camera = reader.below(directory, tags.exif);
    const all = [directory, ...(camera === null ? [] : [camera])];
    for (const one of all) tellNames(one, reader, tally, where);
    const place = reader.below(directory, tags.place);
    if (place !== null && placed(place, reader)) tally.add('picture-place', where);
    if (index > 0 && directory.has(tags.preview)) tally.add('picture-preview', where);
    xmp ??= reader.bytesOf(directory.get(tags.xmp));
  }
  return xmp;
}

function tellNames(directory: Directory, reader: TiffReader, tally: Tally, where: string): void {
  const said = (tag: number) => reader.textOf(directory.get(tag));
  tally.name('picture-person', said(tags.artist));
  tally.name('picture-person', said(tags.owner));
  tally.name('picture-person', reader.wideTextOf(directory.get(tags.author)));
  if (/[1-9a-z]/i.test(said(tags.serial) + said(tags.lensSerial)))
    tally.add('camera-number', where);
  const remark = said(tags.userComment).replace(/^(ascii|unicode|jis)/i, '');
  if (isSaid(remark) || isSaid(reader.wideTextOf(directory.get(tags.remark)))) {
    tally.add('picture-note', where);
  }
}

function isSaid(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Cameras without a fix write a directory of places without numbers, or with noughts. */
function placed(directory: Directory, reader: TiffReader): boolean {
  return places.some(([latitude, longitude]) =>
    [latitude, longitude].some((tag) => reader.rationalsOf(directory.get(tag)).some((n) => n > 0)),
  );
}

/** Reads directories of TIFF without ever leaving the bytes that it was given. */
class TiffReader {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  readonly #little: boolean;
  readonly #seen = new Set<number>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#little = bytes[0] === 0x49;
  }

  /** The directories that follow one another from the beginning: the picture, then its preview. */
  chain(): readonly Directory[] {
    const found: Directory[] = [];
    let at = this.#uint32(4);
    while (at > 0 && found.length < mostDirectories && !this.#seen.has(at)) {
      const directory = this.#directory(at);
      if (directory === null) break;
      found.push(directory);
      at = this.#uint32(at + 2 + this.#uint16(at) * 12);
    }
    return found;
  }

  /** The directory that a field leads to, or null. */
  below(directory: Directory, tag: number): Directory | null {
    const field = directory.get(tag);
    return field === undefined ? null : this.#directory(this.#uint32(field.at));
  }

  textOf(field: Field | undefined): string {
    const bytes = this.bytesOf(field);
    return bytes === null ? '' : new TextDecoder().decode(bytes).replaceAll('\0', '').trim();
  }

  wideTextOf(field: Field | undefined): string {
    const bytes = this.bytesOf(field);
    if (bytes === null) return '';
    return new TextDecoder('utf-16le').decode(bytes).replaceAll('\0', '').trim();
  }

  rationalsOf(field: Field | undefined): readonly number[] {
    if (field === undefined || (field.type !== 5 && field.type !== 10)) return [];
    const numbers = Array.from({ length: Math.min(field.count, 3) }, (_, n) => {
      const at = field.at + n * 8;
      return this.#uint32(at) / this.#uint32(at + 4);
    });
    return numbers.filter(Number.isFinite);
  }

  bytesOf(field: Field | undefined): Uint8Array | null {
    if (field === undefined) return null;
    const most = field.type === 2 ? longestText : 4 * 1024 * 1024;
    const length = Math.min(field.count * (sizes[field.type] ?? 0), most);
    return this.#bytes.subarray(field.at, field.at + length);
  }

  #directory(at: number): Directory | null {
    if (at < 8 || at + 2 > this.#bytes.length || this.#seen.has(at)) return null;
    this.#seen.add(at);
    const count = Math.min(this.#uint16(at), mostFields);
    const fields = new Map<number, Field>();
    for (let entry = at + 2; entry < at + 2 + count * 12; entry += 12) {
      const type = this.#uint16(entry + 2);
      const values = this.#uint32(entry + 4);
      const isShort = values * (sizes[type] ?? 0) <= 4;
      const start = isShort ? entry + 8 : this.#uint32(entry + 8);
      fields.set(this.#uint16(entry), { type, count: values, at: start });
    }
    return fields;
  }

  #uint16(at: number): number {
    return at + 2 <= this.#bytes.length ? this.#view.getUint16(at, this.#little) : 0;
  }

  #uint32(at: number): number {
    return at + 4 <= this.#bytes.length ? this.#view.getUint32(at, this.#little) : 0;
  }
}
