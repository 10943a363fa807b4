import { ascii, begins, uint16 } from './bytes.ts';
import { readExif } from './exif.ts';
import type { Tally } from './tally.ts';
import { readXmp } from './xmp.ts';

/** Where a picture is, and whether its bytes are a file: inside another file others follow them. */
export interface PictureAt {
  readonly where: string;
  readonly alone: boolean;
}

const exifName = ascii('Exif\0\0');
const xmpName = ascii('http://ns.adobe.com/xap/1.0/\0');
const photoshopName = ascii('Photoshop 3.0\0');
/** By-line of IPTC: record 2, data set 80. */
const byLine = [0x1c, 2, 80];
const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
/** So many bytes after the end are filling, and no second file. */
const filling = 64;

export function isJpeg(bytes: Uint8Array): boolean {
  return begins(bytes, [0xff, 0xd8, 0xff]);
}

/** Reads the segments of a JPEG (ITU-T T.81, annex B), and whether something follows its end. */
export function readJpeg(bytes: Uint8Array, tally: Tally, { where, alone }: PictureAt): void {
  let at = 2;
  let kind = startOfImage;
  while (at + 4 <= bytes.length && (alone || kind !== startOfScan)) {
    const marker = nextMarker(bytes, at, kind === startOfScan);
    if (marker === null) return;
    kind = bytes[marker + 1] ?? 0;
    if (kind === endOfImage) {
      if (alone && follows(bytes, marker + 2)) tally.add('after-end', where);
      return;
    }
    const length = uint16(bytes, marker + 2);
    if (length < 2) return;
    readSegment(kind, bytes.subarray(marker + 4, marker + 2 + length), tally, where);
    at = marker + 2 + length;
  }
}

/** In the picture, 0xFF is followed by 0 or by the number of a restart where it is no marker. */
function nextMarker(bytes: Uint8Array, from: number, inPicture: boolean): number | null {
  let at = bytes.indexOf(0xff, from);
  if (!inPicture && at !== from) return null;
  while (at >= 0 && at + 1 < bytes.length) {
    const kind = bytes[at + 1] ?? 0;
    const isFilling = kind === 0xff;
    const isPicture = kind === 0 || (kind >= 0xd0 && kind <= 0xd7);
    if (!isFilling && !isPicture) return at;
    at = bytes.indexOf(0xff, isFilling ? at + 1 : at + 2);
  }
  return null;
}

function readSegment(kind: number, segment: Uint8Array, tally: Tally, where: string): void {
  if (kind === 0xfe && isWords(segment)) tally.add('picture-note', where);
  if (kind === 0xe1 && begins(segment, exifName)) {
    readExif(segment.subarray(exifName.length), tally, where);
  }
  if (kind === 0xe1 && begins(segment, xmpName)) {
    readXmp(segment.subarray(xmpName.length), tally, { person: 'picture-person', where });
  }
  if (kind === 0xed && begins(segment, photoshopName)) {
    for (const name of byLines(segment)) tally.name('picture-person', name);
  }
}

/** Programs leave their own name as a comment: `CREATOR: gd-jpeg v1.0`, `Lavc58`, `LEAD Technologies`. */
function isWords(segment: Uint8Array): boolean {
  const text = new TextDecoder().decode(segment.subarray(0, 2000)).trim();
  const isProgram =
    /^(creator:|lavc|lead tech|file (written|source)|intel\(r\)|created with|handmade|optimi[sz]ed by|compressed by|processed by|adobe)/i;
  return /\p{L}{2}/u.test(text) && !isProgram.test(text);
}

function byLines(segment: Uint8Array): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at + 5 <= segment.length && found.length < 20; at++) {
    if (!byLine.every((byte, n) => segment[at + n] === byte)) continue;
    const length = uint16(segment, at + 3);
    if (length <= 256)
      found.push(new TextDecoder().decode(segment.subarray(at + 5, at + 5 + length)));
  }
  return found;
}

function follows(bytes: Uint8Array, from: number): boolean {
  const rest = bytes.subarray(from);
  return rest.length > filling && rest.some((byte) => byte !== 0 && byte !== 0xff);
}
