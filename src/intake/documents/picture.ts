import { inflateSync } from 'node:zlib';
import { ascii, begins, find, uint32 } from './bytes.ts';
import { isTiff, readExif } from './exif.ts';
import { isJpeg, type PictureAt, readJpeg } from './jpeg.ts';
import type { Tally } from './tally.ts';
import { readXmp } from './xmp.ts';

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const longestText = 256 * 1024;
const heicBrands = /^(heic|heix|hevc|mif1|msf1|avif)/;

/** Kinds of picture whose data about the picture can be read. */
export function isPicture(bytes: Uint8Array): boolean {
  return (
    isJpeg(bytes) || begins(bytes, pngSignature) || isTiff(bytes) || isWebp(bytes) || isHeic(bytes)
  );
}

/** Reads what a picture holds besides the picture: where it was taken, by whom, with which camera. */
export function readPicture(bytes: Uint8Array, tally: Tally, at: PictureAt): void {
  if (isJpeg(bytes)) readJpeg(bytes, tally, at);
  else if (begins(bytes, pngSignature)) readPng(bytes, tally, at);
  else if (isTiff(bytes)) readExifAndXmp(bytes, tally, at.where);
  else if (isWebp(bytes)) readWebp(bytes, tally, at.where);
  else if (isHeic(bytes)) readHeic(bytes, tally, at.where);
}

function isWebp(bytes: Uint8Array): boolean {
  return begins(bytes, ascii('RIFF')) && begins(bytes, ascii('WEBP'), 8);
}

function isHeic(bytes: Uint8Array): boolean {
  const brand = new TextDecoder('latin1').decode(bytes.subarray(8, 12));
  return begins(bytes, ascii('ftyp'), 4) && heicBrands.test(brand);
}

function readExifAndXmp(bytes: Uint8Array, tally: Tally, where: string): void {
  const xmp = readExif(bytes, tally, where);
  if (xmp !== null) readXmp(xmp, tally, { person: 'picture-person', where });
}

/** Chunks of a PNG (ISO/IEC 15948): length, name, content, checksum. */
function readPng(bytes: Uint8Array, tally: Tally, { where, alone }: PictureAt): void {
  let at = pngSignature.length;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + uint32(bytes, at);
    const name = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, end - 4);
    if (name === 'eXIf') readExifAndXmp(content, tally, where);
    if (/^[tzi](TX|EX)t$/.test(name)) readPngText(name, content, tally, where);
    at = end;
    if (name !== 'IEND') continue;
    // Tools that crop a picture in place have left the end of the larger one behind it.
    if (alone && bytes.length > at) tally.add('after-end', where);
    return;
  }
}

function readPngText(name: string, content: Uint8Array, tally: Tally, where: string): void {
  const [keyword, value] = pngText(name, content);
  if (keyword === 'XML:com.adobe.xmp') readXmp(value, tally, { person: 'picture-person', where });
  const text = new TextDecoder().decode(value);
  if (keyword === 'Author' || keyword === 'Artist') tally.name('picture-person', text);
  if (keyword === 'Comment' && /\p{L}{2}/u.test(text) && !/^created with/i.test(text)) {
    tally.add('picture-note', where);
  }
}

function pngText(name: string, content: Uint8Array): readonly [string, Uint8Array] {
  const end = content.indexOf(0);
  if (end < 0) return ['', content];
  const keyword = new TextDecoder('latin1').decode(content.subarray(0, end));
  if (name === 'tEXt') return [keyword, content.subarray(end + 1, end + 1 + longestText)];
  if (name === 'zTXt') return [keyword, inflated(content.subarray(end + 2))];
  // Of international text: packed or not, method, language, keyword in it, and then the text.
  const text = content.indexOf(0, content.indexOf(0, end + 3) + 1) + 1;
  const isPacked = content[end + 1] === 1;
  return [keyword, isPacked ? inflated(content.subarray(text)) : content.subarray(text)];
}

function inflated(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: longestText });
  } catch {
    return new Uint8Array();
  }
}

/** Chunks of a RIFF file: name, length with its lowest byte first, content, filled to an even length. */
function readWebp(bytes: Uint8Array, tally: Tally, where: string): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (begins(bytes, ascii('EXIF'), at)) {
      const isNamed = begins(content, ascii('Exif\0\0'));
      readExifAndXmp(isNamed ? content.subarray(6) : content, tally, where);
    }
    if (begins(bytes, ascii('XMP '), at)) {
      readXmp(content, tally, { person: 'picture-person', where });
    }
    at += 8 + length + (length % 2);
  }
}

/** Pictures of telephones: the block stands somewhere in the file, with its name before it. */
function readHeic(bytes: Uint8Array, tally: Tally, where: string): void {
  const at = find(bytes, 'Exif\0\0');
  if (at >= 0) readExifAndXmp(bytes.subarray(at + 6), tally, where);
  const packet = find(bytes, '<x:xmpmeta');
  const end = packet < 0 ? -1 : find(bytes, '</x:xmpmeta>', packet);
  if (end < 0) return;
  const xmp = bytes.subarray(packet, end + '</x:xmpmeta>'.length);
  readXmp(xmp, tally, { person: 'picture-person', where });
}
