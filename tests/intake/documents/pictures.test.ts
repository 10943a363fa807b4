import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { told } from './build.ts';
import { degrees, exif, jpeg, placedJpeg, png, tiff } from './build-picture.ts';

const nowhere = [
  [0, 1],
  [0, 1],
  [0, 1],
] as const;
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description exif:GPSLatitude="52,8N"><dc:creator><rdf:Seq><rdf:li>A Person</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';

describe('A picture', () => {
  it.each(['II', 'MM'] as const)(
    'tells where it was taken, in the order of bytes %s',
    async (order) => {
      const block = tiff(order, [
        [
          0x8825,
          [
            [2, degrees],
            [4, degrees],
          ],
        ],
      ]);
      expect(await told(jpeg([[0xe1, exif(block)]]))).toEqual(['picture-place 1']);
    },
  );

  it.each([
    ['no numbers', [[0, nowhere]]],
    [
      'noughts',
      [
        [2, nowhere],
        [4, nowhere],
      ],
    ],
    [
      'nothing over nothing',
      [
        [2, [[0, 0]]],
        [4, [[0, 0]]],
      ],
    ],
  ] as const)('with a directory of places that holds %s tells none', async (_what, places) => {
    expect(await told(jpeg([[0xe1, exif(tiff('MM', [[0x8825, places]]))]]))).toEqual([]);
  });

  it('tells its photographer, the owner and number of the camera, and its preview', async () => {
    const block = tiff(
      'II',
      [
        [0x013b, 'A Photographer'],
        [
          0x8769,
          [
            [0xa430, 'An Owner'],
            [0xa431, '0042'],
          ],
        ],
      ],
      [[0x0201, 'preview']],
    );
    expect(await told(jpeg([[0xe1, exif(block)]]))).toEqual([
      'picture-person 2: “A Photographer”, “An Owner”',
      'camera-number 1',
      'picture-preview 1',
    ]);
  });

  it('whose directories lead in a circle is read once', async () => {
    const block = tiff('MM', [[0x013b, 'A Photographer']]);
    new DataView(block.buffer).setUint32(8 + 2 + 12, 8);
    expect(await told(jpeg([[0xe1, exif(block)]]))).toEqual(['picture-person 1: “A Photographer”']);
  });

  it('tells what its XMP and IPTC say', async () => {
    const segments = [
      [0xe1, `http://ns.adobe.com/xap/1.0/\0${xmp}`],
      [0xed, 'Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0d\x1c\x02\x50\0\x08Somebody'],
    ] as const;
    expect(await told(jpeg(segments))).toEqual([
      'picture-person 2: “A Person”, “Somebody”',
      'picture-place 1',
    ]);
  });

  it('tells a note in it, and not the name of the program that wrote it', async () => {
    expect(await told(jpeg([[0xfe, 'taken at the back door']]))).toEqual(['picture-note 1']);
    expect(await told(jpeg([[0xfe, 'CREATOR: gd-jpeg v1.0']]))).toEqual([]);
  });

  it('tells what lies behind its end, and not the filling there', async () => {
    expect(await told(jpeg([], placedJpeg))).toEqual(['after-end 1']);
    expect(await told(jpeg([], new Uint8Array(500)))).toEqual([]);
  });

  it('of another kind tells the same', async () => {
    const block = tiff('II', [
      [
        0x8825,
        [
          [2, degrees],
          [4, degrees],
        ],
      ],
    ]);
    const text = Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0'), deflateSync(xmp)]);
    const riff = Buffer.from('RIFF\0\0\0\0WEBPEXIF\0\0\0\0');
    riff.writeUInt32LE(block.length, 16);
    expect(await told(png([['eXIf', block]]))).toEqual(['picture-place 1']);
    expect(await told(png([['iTXt', text]]))).toEqual([
      'picture-person 1: “A Person”',
      'picture-place 1',
    ]);
    expect(await told(Buffer.concat([png([]), placedJpeg]))).toEqual(['after-end 1']);
    expect(await told(Buffer.concat([riff, block]))).toEqual(['picture-place 1']);
    expect(await told(block)).toEqual(['picture-place 1']);
    expect(await told(Buffer.concat([Buffer.from('\0\0\0\x18ftypheic Exif\0\0'), block]))).toEqual([
      'picture-place 1',
    ]);
  });
});
