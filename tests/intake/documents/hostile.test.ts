import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archive, office, openDocument, told } from './build.ts';
import { page, pages, pdf, stream } from './build-pdf.ts';
import { degrees, exif, jpeg, png, tiff } from './build-picture.ts';

const block = tiff('II', [
  [0x013b, 'A'],
  [
    0x8825,
    [
      [2, degrees],
      [4, degrees],
    ],
  ],
]);
const document = (body: string) =>
  office('word', { 'word/document.xml': `<w:document>${body}</w:document>` });

const samples: Readonly<Record<string, Uint8Array>> = {
  docx: document('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r></w:p>'),
  xlsx: office('excel', {
    'xl/workbook.xml': '<workbook><sheet name="A" state="hidden"/></workbook>',
  }),
  pptx: office('powerpoint', { 'ppt/slides/slide1.xml': '<p:sld show="0"/>' }),
  odt: openDocument('text', { body: '<text:p><office:annotation/></text:p>' }),
  jpg: jpeg([[0xe1, exif(block)]]),
  png: png([['eXIf', block]]),
  tif: block,
  pdf: pdf([
    '<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>',
    pages,
    page('/Annots [<< /Subtype /Text /Rect [0 0 1 1] >>]'),
    stream('/Type /Metadata /Subtype /XML /Filter /FlateDecode', deflateSync('<x:xmpmeta/>')),
  ]),
};

/** The file with bytes changed, and cut or not. */
const mutated = (bytes: Uint8Array) =>
  fc
    .record({
      changes: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }),
      length: fc.oneof(fc.constant(bytes.length), fc.nat(bytes.length)),
    })
    .map(({ changes, length }) => {
      const copy = Uint8Array.from(bytes);
      for (const [at, byte] of changes) copy[at] = byte;
      return copy.subarray(0, length);
    });

describe('A file made or broken so that it does harm', () => {
  it.each(Object.entries(samples))(
    'whatever bytes of a %s are changed, ends in words',
    async (name, bytes) => {
      await fc.assert(
        fc.asyncProperty(mutated(bytes), async (file) => {
          const words = await told(file, `documents/x.${name}`);
          expect(words.every((one) => /^[^\p{Cc}]+$/u.test(one))).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('whatever bytes it consists of, ends in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (file) => {
        expect(await told(file)).not.toEqual([]);
      }),
    );
  });

  it.each([
    ['elements without end', '<a>'.repeat(100_000)],
    [
      'a document type with entities',
      '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]><a>&c;</a>',
    ],
    ['bytes that are no text', '\ud800'],
  ])('with %s in a part says which part', async (_what, xml) => {
    const file = office('word', { 'word/document.xml': xml });
    expect(await told(file)).toEqual(['part of it could not be looked into: “word/document.xml”']);
  });

  it('that inflates beyond all measure says which part, and tells the rest', async () => {
    const huge = new Uint8Array(200 * 1024 * 1024);
    const parts = {
      'docProps/core.xml': '<c><dc:creator>A Writer</dc:creator></c>',
      'word/big.xml': huge,
    };
    const links = [
      ['', 'core-properties', 'docProps/core.xml'],
      ['word/document.xml', 'x', 'word/big.xml'],
    ] as const;
    expect(await told(office('word', { 'word/document.xml': '<a/>', ...parts }, links))).toEqual([
      'author 1: “A Writer”',
      'part of it could not be looked into: “word/big.xml”',
    ]);
  });

  it('whose names move the cursor of a terminal or turn the writing round is told in plain letters', async () => {
    const name = '\u001b[2J\u202eevil\n'.replaceAll('\u001b', '&#x9b;');
    const file = office('excel', {
      'xl/workbook.xml': `<workbook><sheet name="${name}" state="hidden"/></workbook>`,
    });
    expect(await told(file)).toEqual(['hidden-sheet 1: “[2J evil”']);
  });

  it.each([
    ['an old Office file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /before 2007/],
    [
      'a locked Office file',
      Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      /password/,
    ],
    ['an archive of anything', archive({ 'a.txt': 'a' }), /of a kind/],
    ['half an archive', archive({ 'a.txt': 'a' }).subarray(0, 40), /damaged/],
    ['a page of the web', Buffer.from('<html>'), /of a kind/],
  ])('of another kind (%s) says that nobody has looked into it', async (_what, file, says) => {
    expect(await told(file)).toEqual([expect.stringMatching(says)]);
  });

  it('that is plain text has nothing to hide', async () => {
    expect(await told(Buffer.from('a,b\n1,2\n'), 'documents/a.csv')).toEqual([]);
  });
});
