import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../src/intake/files/zip.ts';

function extract(bytes: Uint8Array, name: string, mostBytes = 1000) {
  const zip = openZip(bytes);
  const part = zip.ok ? zip.value.extract(name, mostBytes) : zip;
  if (!part.ok) return part.refusal.code;
  return part.value === null ? null : strFromU8(part.value);
}

/** Where the record of the first file stands in the directory at the end. */
function directoryOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
}

function changed(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(values, at);
  return copy;
}

const words = 'Luton, Luton, Luton, Luton and Bedford';
const packed = zipSync({ 'a.txt': strToU8(words), 'b.txt': strToU8('') });
const plain = zipSync({ 'a.txt': strToU8(words) }, { level: 0 });
const at = directoryOf(packed);

describe('A zip archive', () => {
  it('gives its files, packed, plain and empty', () => {
    expect(extract(packed, 'a.txt')).toBe(words);
    expect(extract(plain, 'a.txt')).toBe(words);
    expect(extract(packed, 'b.txt')).toBe('');
    expect(extract(packed, 'c.txt')).toBeNull();
  });

  it('is read behind a comment', () => {
    const commented = zipSync({ 'a.txt': strToU8(words) }, { comment: 'x'.repeat(300) });

    expect(extract(commented, 'a.txt')).toBe(words);
  });

  it('is read where its sizes stand in a Zip64 field', () => {
    const sizes = new DataView(new ArrayBuffer(16));
    sizes.setBigUint64(0, BigInt(words.length), true);
    sizes.setBigUint64(8, BigInt(words.length), true);
    const extra = { 1: new Uint8Array(sizes.buffer) };
    const withField = zipSync({ 'a.txt': [strToU8(words), { level: 0, extra }] });
    const referring = changed(withField, directoryOf(withField) + 20, new Array(8).fill(0xff));

    expect(extract(referring, 'a.txt')).toBe(words);
  });

  it.each([
    ['has more in a file than is wanted', packed, 10, 'too-large'],
    ['has a file locked with a password', changed(packed, at + 8, [1]), 1000, 'encrypted'],
    [
      'has a file with another checksum',
      changed(packed, at + 16, [0, 0, 0, 0]),
      1000,
      'damaged-file',
    ],
    ['has a file shorter than it says', changed(packed, at + 24, [200]), 1000, 'damaged-file'],
    ['has a file longer than it says', changed(packed, at + 24, [5]), 1000, 'damaged-file'],
    ['has a file packed in an unknown way', changed(packed, at + 10, [99]), 1000, 'damaged-file'],
    ['has a file under two names', changed(packed, at + 46, [122]), 1000, 'damaged-file'],
    [
      'has a file that begins beyond its end',
      changed(packed, at + 42, [0xff, 0xff]),
      1000,
      'damaged-file',
    ],
    [
      'says that it has fewer files',
      changed(packed, packed.length - 12, [1]),
      1000,
      'damaged-file',
    ],
    ['says that it has more files', changed(packed, packed.length - 12, [3]), 1000, 'damaged-file'],
    ['has lost its end', packed.subarray(0, -30), 1000, 'damaged-file'],
    ['is nothing', new Uint8Array(0), 1000, 'damaged-file'],
  ])('is refused where it %s', (_what, bytes, mostBytes, code) => {
    expect(extract(bytes, 'a.txt', mostBytes)).toBe(code);
  });

  it('is refused with two files of one name', () => {
    const twins = zipSync({ 'a.txt': strToU8('1'), 'b.txt': strToU8('2') }, { level: 0 });
    const local = Buffer.from(twins).indexOf('b.txt');
    const directory = Buffer.from(twins).lastIndexOf('b.txt');
    const letter = [97];

    expect(extract(changed(changed(twins, local, letter), directory, letter), 'a.txt')).toBe(
      'damaged-file',
    );
  });
});
