import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PdfReader } from '../../../src/intake/documents/pdf.ts';
import { told } from './build.ts';
import { appended, page, pages, pdf, stream } from './build-pdf.ts';
import { placedJpeg } from './build-picture.ts';

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const plain = pdf([catalogue, pages, page()]);

describe('A PDF', () => {
  it('with nothing but its pages tells nothing', async () => {
    expect(await told(plain)).toEqual([]);
  });

  it('tells who wrote it, by its information and its XMP, each once', async () => {
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r" xmlns:dc="d"><rdf:Description><dc:creator><rdf:Seq><rdf:li>A Writer</rdf:li><rdf:li>B Writer</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>',
      pages,
      page(),
      stream('/Type /Metadata /Subtype /XML', xmp),
      '<< /Author (A Writer) /Company (C Force) /Producer (LibreOffice) >>',
    ];
    expect(await told(pdf(objects, '/Info 5 0 R'))).toEqual([
      'author 2: “A Writer”, “B Writer”',
      'company 1: “C Force”',
    ]);
  });

  it('tells annotations by page, marks for redaction and attached files, and no links', async () => {
    const kinds = ['/Text /T (A Person) /Contents (secret)', '/Redact', '/Link', '/Highlight'];
    const annotations = kinds.map((kind) => `<< /Type /Annot /Subtype ${kind} /Rect [0 0 9 9] >>`);
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(list.xlsx) 4 0 R] >> >> >>',
      pages,
      page(`/Annots [${annotations.join(' ')}]`),
      '<< /Type /Filespec /F (list.xlsx) /EF << /F 5 0 R >> >>',
      stream('/Type /EmbeddedFile', 'x'),
    ];
    expect((await told(pdf(objects))).toSorted()).toEqual([
      'annotation 2: page 1',
      'embedded-file 1: “list.xlsx”',
      'person 1: “A Person”',
      'unused-redaction 1: page 1',
    ]);
  });

  it('tells hidden layers and scripts', async () => {
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [4 0 R 5 0 R] /D << /OFF [5 0 R] >> >> /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>',
      pages,
      page(),
      '<< /Type /OCG /Name (Seen) >>',
      '<< /Type /OCG /Name (Draft) >>',
    ];
    expect(await told(pdf(objects))).toEqual(['macro 1', 'hidden-layer 1: “Draft”']);
  });

  it('tells earlier states with something in them, and none where an end merely stands twice', async () => {
    const over = appended(plain, [[3, page('/Rotate 90')]]);
    expect(await told(over)).toEqual(['earlier-state 1']);
    expect(await told(appended(over, [[3, page()]]))).toEqual(['earlier-state 2']);
    expect(await told(Buffer.concat([plain, Buffer.from('%%EOF\n')]))).toEqual([]);
  });

  it('with a typeface or a PDF in it that ends as it does tells no earlier state', async () => {
    const inside = [stream('', '%%EndResource\n%%EOF'), stream('/Type /EmbeddedFile', plain)];
    expect(await told(pdf([catalogue, pages, page(), ...inside]))).toEqual([]);
  });

  it('laid out for reading while it loads has two ends and no earlier state', async () => {
    const linear = pdf(['<< /Linearized 1 /Type /Catalog /Pages 2 0 R >>', pages, page()]);
    expect(await told(appended(linear, [[3, page()]]))).toEqual([]);
  });

  it('tells where its pictures were taken', async () => {
    const picture = stream('/Type /XObject /Subtype /Image /Filter /DCTDecode', placedJpeg);
    expect(await told(pdf([catalogue, pages, page(), picture]))).toEqual(['picture-place 1']);
  });

  it('that is damaged says so', async () => {
    expect(await told(Buffer.from('%PDF-1.7 and nothing else'))).toEqual([
      'it is damaged or incomplete, and cannot be looked into',
    ]);
  });

  it('that inflates without end is left after its time', async () => {
    const layers = Array.from({ length: 3 }).reduce<Uint8Array>(
      (bytes) => deflateSync(bytes),
      Buffer.alloc(64 * 1024 * 1024),
    );
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>',
      pages,
      page(),
      stream(
        '/Type /Metadata /Subtype /XML /Filter [/FlateDecode /FlateDecode /FlateDecode]',
        layers,
      ),
    ];
    const reader = new PdfReader({ milliseconds: 5000, bytes: 32 * 1024 * 1024 });
    try {
      expect(await reader.look(pdf(objects))).toEqual({ ok: false, because: 'too-much' });
    } finally {
      await reader.close();
    }
  });
});
