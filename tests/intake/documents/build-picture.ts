type Value = string | readonly (readonly [number, number])[] | Directory;
type Directory = readonly (readonly [tag: number, value: Value])[];

/** A block of TIFF: directories that follow one another, in either order of bytes. */
export function tiff(order: 'II' | 'MM', ...directories: readonly Directory[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  const view = new DataView(bytes.buffer);
  const little = order === 'II';
  bytes.set(new TextEncoder().encode(order));
  view.setUint16(2, 42, little);
  let end = 8;
  const place = (length: number) => {
    const at = end;
    end += length + (length % 2);
    return at;
  };
  const write = (directory: Directory): number => {
    const at = place(2 + directory.length * 12 + 4);
    view.setUint16(at, directory.length, little);
    for (const [index, [tag, value]] of directory.entries()) {
      const entry = at + 2 + index * 12;
      const [type, count, start] = writeValue(value);
      view.setUint16(entry, tag, little);
      view.setUint16(entry + 2, type, little);
      view.setUint32(entry + 4, count, little);
      view.setUint32(entry + 8, start, little);
    }
    return at;
  };
  const writeValue = (value: Value): readonly [number, number, number] => {
    if (typeof value === 'string') {
      const text = new TextEncoder().encode(`${value}\0\0\0\0\0`);
      const at = place(text.length);
      bytes.set(text, at);
      return [2, text.length, at];
    }
    if (isRationals(value)) {
      const at = place(value.length * 8);
      for (const [index, [over, under]] of value.entries()) {
        view.setUint32(at + index * 8, over, little);
        view.setUint32(at + index * 8 + 4, under, little);
      }
      return [5, value.length, at];
    }
    return [4, 1, write(value)];
  };
  let link = 4;
  for (const directory of directories) {
    const at = write(directory);
    view.setUint32(link, at, little);
    link = at + 2 + directory.length * 12;
  }
  return bytes.subarray(0, end);
}

function isRationals(
  value: Exclude<Value, string>,
): value is readonly (readonly [number, number])[] {
  return value.every(([, second]) => typeof second === 'number');
}

/** 52° 8′ 12″, as Exif writes it. */
export const degrees = [
  [52, 1],
  [8, 1],
  [12, 1],
] as const;

/** A JPEG with these segments: number of the marker, and content. */
export function jpeg(
  segments: readonly (readonly [marker: number, content: string | Uint8Array])[],
  behind: Uint8Array = new Uint8Array(),
): Uint8Array {
  const parts = segments.map(([marker, content]) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    const length = bytes.length + 2;
    return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), bytes]);
  });
  const picture = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, picture, behind]);
}

/** The content of a segment with a block of Exif. */
export function exif(block: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from('Exif\0\0'), block]);
}

/** A PNG with these chunks and no picture. */
export function png(chunks: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const parts = [...chunks, ['IEND', new Uint8Array()] as const].map(([name, content]) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)]);
  });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), ...parts]);
}

/** A picture taken somewhere. */
export const placedJpeg = jpeg([
  [
    0xe1,
    exif(
      tiff('II', [
        [
          0x8825,
          [
            [2, degrees],
            [4, degrees],
          ],
        ],
      ]),
    ),
  ],
]);
