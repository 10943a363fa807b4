import { describe, expect, it } from 'vitest';
import { idOf, office, told } from './build.ts';
import { placedJpeg } from './build-picture.ts';

function word(body: string, parts = {}, links: Parameters<typeof office>[2] = []): Uint8Array {
  const document = `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return office('word', { 'word/document.xml': document, ...parts }, links);
}

const text = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;

describe('A text document', () => {
  it('with nothing but its text and the numbers of sessions tells nothing', async () => {
    const body = `<w:p w:rsidR="00AB12CD"><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${text('Seen', '<w:vanish w:val="0"/><w:webHidden/>')}</w:p>`;
    const settings =
      '<w:settings><w:trackRevisions/><w:rsids><w:rsid w:val="1"/></w:rsids></w:settings>';
    const link = ['word/document.xml', 'settings', 'word/settings.xml'] as const;
    expect(await told(word(body, { 'word/settings.xml': settings }, [link]))).toEqual([]);
  });

  it('tells who wrote it, who saved it last, for whom, and what else is among its properties', async () => {
    const parts = {
      'docProps/core.xml':
        '<cp:c><dc:creator>A Writer</dc:creator><cp:lastModifiedBy>B Saver</cp:lastModifiedBy><dc:description>not yet agreed</dc:description></cp:c>',
      'docProps/app.xml':
        '<Properties><Manager>C Manager</Manager><Company>D Force</Company></Properties>',
      'docProps/custom.xml':
        '<Properties><property name="Owner"><vt:lpwstr>E</vt:lpwstr></property></Properties>',
    };
    const links = [
      ['', 'core-properties', 'docProps/core.xml'],
      ['', 'extended-properties', 'docProps/app.xml'],
      ['', 'custom-properties', 'docProps/custom.xml'],
    ] as const;
    expect(await told(word('', parts, links))).toEqual([
      'author 1: “A Writer”',
      'last-author 1: “B Saver”',
      'description 1',
      'manager 1: “C Manager”',
      'company 1: “D Force”',
      'property 1: “Owner”',
    ]);
  });

  it('tells tracked changes and comments with who made them, and never their words', async () => {
    const body = `<w:p><w:ins w:author="A"><w:r><w:t>in</w:t></w:r></w:ins><w:del w:author="B"><w:r><w:delText>out</w:delText></w:r></w:del></w:p>`;
    const comments =
      '<w:comments><w:comment w:id="1" w:author="A"><w:p><w:r><w:t>secret</w:t></w:r></w:p></w:comment></w:comments>';
    const link = ['word/document.xml', 'comments', 'word/comments.xml'] as const;
    expect(await told(word(body, { 'word/comments.xml': comments }, [link]))).toEqual([
      'tracked-change 2',
      'person 2: “A”, “B”',
      'comment 1',
    ]);
  });

  it('tells hidden text, by itself or by its style, once a paragraph, whatever the prefix', async () => {
    const styles =
      '<w:styles><w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Hid"><w:basedOn w:val="Base"/></w:style></w:styles>';
    const body = `<w:p>${text('a', '<w:vanish/>')}${text('b', '<w:vanish/>')}${text('seen')}</w:p><w:p>${text('c', '<w:rStyle w:val="Hid"/>')}</w:p><w:p><w:pPr><w:pStyle w:val="Hid"/></w:pPr>${text('d')}</w:p><x:p><x:r><x:rPr><x:vanish x:val="true"/></x:rPr><x:t>e</x:t></x:r></x:p>`;
    const link = ['word/document.xml', 'styles', 'word/styles.xml'] as const;
    expect(await told(word(body, { 'word/styles.xml': styles }, [link]))).toEqual([
      'hidden-text 4',
    ]);
  });

  it('tells files, code, data and links inside it, and parts that nothing uses', async () => {
    const parts = {
      'word/embeddings/book.xlsx': 'x',
      'word/vbaProject.bin': 'x',
      'word/media/image1.jpeg': placedJpeg,
      'customXml/item1.xml': '<a>words</a>',
      'customXml/item2.xml': '<b:Sources xmlns:b="b"/>',
      'secret.txt': 'x',
    };
    const links = [
      ['word/document.xml', 'package', 'word/embeddings/book.xlsx'],
      ['word/document.xml', 'vbaProject', 'word/vbaProject.bin'],
      ['word/document.xml', 'image', 'word/media/image1.jpeg'],
      ['word/document.xml', 'customXml', 'customXml/item1.xml'],
      ['word/document.xml', 'customXml', 'customXml/item2.xml'],
      ['word/settings.xml', 'attachedTemplate', 'file:///S:/Office/t.dotx', 'External'],
      ['word/document.xml', 'hyperlink', 'https://www.gov.uk', 'External'],
    ] as const;
    expect(await told(word('', parts, links))).toEqual([
      'embedded-file 1',
      'macro 1',
      'picture-place 1: image1.jpeg',
      'custom-xml 1',
      'loose-part 1: “secret.txt”',
      'outside-link 1',
    ]);
  });

  it('tells a picture of which only a part is shown, once though it stands there twice', async () => {
    const picture = '<a:srcRect l="1000"/>';
    const body = `<mc:AlternateContent><mc:Choice>${picture}</mc:Choice><mc:Fallback>${picture}</mc:Fallback></mc:AlternateContent><a:srcRect/>`;
    expect(await told(word(body))).toEqual(['cropped-picture 1']);
  });
});

const sheets = ['Seen', 'Hid', 'Very'].map((name, n) => [name, `xl/worksheets/s${n}.xml`] as const);

function excel(cells: string, parts = {}, links: Parameters<typeof office>[2] = []): Uint8Array {
  const states = ['', 'state="hidden"', 'state="veryHidden"'];
  const list = sheets.map(
    ([name, part], n) => `<sheet name="${name}" sheetId="${n}" r:id="${idOf(part)}" ${states[n]}/>`,
  );
  return office(
    'excel',
    {
      'xl/workbook.xml': `<workbook><sheets>${list.join('')}</sheets><definedNames><definedName name="_xlnm._FilterDatabase" hidden="1"/></definedNames></workbook>`,
      'xl/worksheets/s0.xml': `<worksheet>${cells}</worksheet>`,
      'xl/worksheets/s1.xml': '<worksheet/>',
      'xl/worksheets/s2.xml': '<worksheet/>',
      ...parts,
    },
    [...sheets.map(([, part]) => ['xl/workbook.xml', 'worksheet', part] as const), ...links],
  );
}

describe('A workbook', () => {
  const hidden = 'hidden-sheet 2: “Hid”, “Very”';

  it('tells sheets that are hidden, and very hidden', async () => {
    expect(await told(excel(''))).toEqual([hidden]);
  });

  it('tells rows and columns that hold something and are hidden, filtered or of no size', async () => {
    const cell = (at: string, value: string) => `<c r="${at}"><v>${value}</v></c>`;
    const cells = `<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="1"/></cols><sheetData><row r="1" hidden="1">${cell('A1', '1')}</row><row r="2" ht="0">${cell('A2', '1')}</row><row r="3" hidden="1"><c r="A3" s="1"/></row><row r="4">${cell('B4', '7')}${cell('D4', '7')}</row></sheetData>`;
    expect(await told(excel(cells))).toEqual([
      hidden,
      'hidden-row 2: sheet “Seen”',
      'hidden-column 1: sheet “Seen”',
    ]);
  });

  it('tells cells whose format shows nothing', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode=";;;"/></numFmts><cellStyleXfs><xf numFmtId="164"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    const cells = '<sheetData><row><c s="0"><v>1</v></c><c s="1"><v>2</v></c></row></sheetData>';
    const link = ['xl/workbook.xml', 'styles', 'xl/styles.xml'] as const;
    expect(await told(excel(cells, { 'xl/styles.xml': styles }, [link]))).toEqual([
      hidden,
      'hidden-cell 1: sheet “Seen”',
    ]);
  });

  it('tells comments with their sheet, answers among them, and what is behind a pivot table', async () => {
    const parts = {
      'xl/comments1.xml':
        '<comments><authors><author>A Person</author><author>tc={1-2}</author></authors><commentList><comment ref="A1"/><comment ref="A2"/></commentList></comments>',
      'xl/threadedComments/t1.xml':
        '<T><threadedComment ref="A2" id="1"/><threadedComment ref="A2" id="2" parentId="1"/></T>',
      'xl/pivotCache/pivotCacheRecords1.xml': '<r/>',
      'xl/connections.xml': '<connections><connection id="1"/></connections>',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    };
    const links = [
      ['xl/worksheets/s0.xml', 'comments', 'xl/comments1.xml'],
      ['xl/worksheets/s0.xml', 'threadedComment', 'xl/threadedComments/t1.xml'],
      ['xl/workbook.xml', 'pivotCacheRecords', 'xl/pivotCache/pivotCacheRecords1.xml'],
      ['xl/workbook.xml', 'connections', 'xl/connections.xml'],
      ['xl/workbook.xml', 'externalLink', 'xl/externalLinks/externalLink1.xml'],
    ] as const;
    expect(await told(excel('', parts, links))).toEqual([
      hidden,
      'person 1: “A Person”',
      'comment 3: sheet “Seen”',
      'source-rows 1',
      'data-connection 1',
      'outside-link 1',
    ]);
  });
});

describe('A presentation', () => {
  it('tells hidden slides, notes that say something and comments, by the number of the slide', async () => {
    const note = (type: string, words: string) =>
      `<p:sp><p:nvPr><p:ph type="${type}"/></p:nvPr><a:t>${words}</a:t></p:sp>`;
    const slides = ['ppt/slides/slide9.xml', 'ppt/slides/slide1.xml'];
    const bytes = office(
      'powerpoint',
      {
        'ppt/presentation.xml': `<p:presentation>${slides.map((part) => `<p:sldId id="256" r:id="${idOf(part)}"/>`).join('')}</p:presentation>`,
        'ppt/slides/slide9.xml': '<p:sld show="1"/>',
        'ppt/slides/slide1.xml': '<p:sld show="0"><p:cNvPr id="1" hidden="1"/></p:sld>',
        'ppt/notesSlides/n1.xml': `<p:notes>${note('sldNum', '1')}</p:notes>`,
        'ppt/notesSlides/n2.xml': `<p:notes>${note('sldNum', '2')}${note('body', 'say no more')}</p:notes>`,
        'ppt/comments/c1.xml': '<p:cmLst><p:cm authorId="0"/></p:cmLst>',
        'ppt/commentAuthors.xml': '<p:l><p:cmAuthor name="A Person"/></p:l>',
      },
      [
        ...slides.map((part) => ['ppt/presentation.xml', 'slide', part] as const),
        ['ppt/slides/slide9.xml', 'notesSlide', 'ppt/notesSlides/n1.xml'],
        ['ppt/slides/slide1.xml', 'notesSlide', 'ppt/notesSlides/n2.xml'],
        ['ppt/slides/slide9.xml', 'comments', 'ppt/comments/c1.xml'],
        ['ppt/presentation.xml', 'commentAuthors', 'ppt/commentAuthors.xml'],
      ],
    );
    expect((await told(bytes)).toSorted()).toEqual([
      'comment 1: slide 1',
      'hidden-object 1: slide 2',
      'hidden-slide 1: slide 2',
      'person 1: “A Person”',
      'speaker-note 1: slide 2',
    ]);
  });
});
