import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compileFiles } from '../builders/example.ts';
import { claresLawCsv, testBody, testEdition, testFolder } from '../builders/folder.ts';
import { makeSmallRelease } from '../builders/made-release.ts';
import { odsOfContent, odsOfRows } from '../intake/builders/ods.ts';
import { xlsxOfRows } from '../intake/builders/xlsx.ts';
import { told } from '../intake/documents/build.ts';
import { packageAndBack } from './package-and-back.ts';

const secret = 'PRIVATE-MARKER';

const rows = claresLawCsv
  .split('\n')
  .map((line) => line.split(',').map((text) => (/^\d+$/.test(text) ? Number(text) : text)));

type Parts = Readonly<Record<string, string>>;

/** A workbook with parts put in, and others changed. */
function withParts(
  workbook: Uint8Array,
  added: Parts,
  changes: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const parts = unzipSync(workbook);
  const changed = Object.entries(changes).map(([path, change]) => {
    const before = strFromU8(parts[path] ?? new Uint8Array());
    const after = change(before);
    if (after === before) throw new Error(`Nothing was changed in ${path}.`);
    return [path, strToU8(after)] as const;
  });
  const more = Object.entries(added).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync({ ...parts, ...Object.fromEntries([...changed, ...more]) });
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const threaded = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const inlineSecret = `<c r="A1" t="inlineStr"><is><t>${secret}</t></is></c>`;
const link = (id: string, kind: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${related}/${kind}" Target="${target}"${more}/>`;
const links = (...all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

/** A return with everything in it that Excel keeps and no sheet shows. */
async function workbook(): Promise<Uint8Array> {
  const plain = await xlsxOfRows(rows, { name: 'clares-law' });
  return withParts(
    plain,
    {
      'xl/worksheets/sheet9.xml': `<worksheet xmlns="${main}"><sheetData><row r="1">${inlineSecret}</row></sheetData></worksheet>`,
      'xl/comments9.xml': `<comments xmlns="${main}"><authors><author>${secret}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>${secret}</t></text></comment></commentList></comments>`,
      'xl/threadedComments/threadedComment9.xml': `<ThreadedComments xmlns="${threaded}"><threadedComment ref="A1" id="{1}" personId="{2}"><text>${secret}</text></threadedComment><threadedComment ref="A1" id="{3}" parentId="{1}" personId="{2}"><text>${secret}</text></threadedComment></ThreadedComments>`,
      'xl/persons/person.xml': `<personList xmlns="${threaded}"><person displayName="${secret}" id="{2}"/></personList>`,
      'xl/externalLinks/externalLink9.xml': `<externalLink xmlns="${main}"><externalBook><sheetNames><sheetName val="${secret}"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${secret}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
      'xl/externalLinks/_rels/externalLink9.xml.rels': links(
        link('rId1', 'externalLinkPath', `file:///C:/${secret}.xlsx`, ' TargetMode="External"'),
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': links(
        link('rId91', 'comments', '../comments9.xml'),
        link('rId92', 'threadedComment', '../threadedComments/threadedComment9.xml'),
        link('rId93', 'printerSettings', '../printerSettings/printerSettings1.bin'),
      ),
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>${secret}</dc:creator><cp:lastModifiedBy>${secret}</cp:lastModifiedBy><dc:title>${secret}</dc:title></cp:coreProperties>`,
      'docProps/app.xml': `<Properties><Company>${secret}</Company><Manager>${secret}</Manager></Properties>`,
      'docProps/custom.xml': `<Properties><property name="${secret}"><lpwstr>${secret}</lpwstr></property></Properties>`,
      'xl/printerSettings/printerSettings1.bin': secret,
      'customXml/item1.xml': `<note>${secret}</note>`,
    },
    {
      'xl/workbook.xml': (text) =>
        text.replace(
          '</sheets>',
          `<sheet name="${secret}" sheetId="99" state="veryHidden" r:id="rId99"/></sheets><definedNames><definedName name="_${secret}" hidden="1">"${secret}"</definedName><definedName name="Said" comment="${secret}">"${secret}"</definedName></definedNames>`,
        ),
      '_rels/.rels': (text) =>
        text.replace(
          '</Relationships>',
          `${link('rId96', 'custom-properties', 'docProps/custom.xml')}${link('rId95', 'customXml', 'customXml/item1.xml')}</Relationships>`,
        ),
      'xl/_rels/workbook.xml.rels': (text) =>
        text.replace(
          '</Relationships>',
          `${link('rId99', 'worksheet', 'worksheets/sheet9.xml')}${link('rId98', 'externalLink', 'externalLinks/externalLink9.xml')}${link('rId97', 'person', 'persons/person.xml')}</Relationships>`,
        ),
      'xl/worksheets/sheet1.xml': (text) =>
        text.replace(
          '</worksheet>',
          `<dataValidations count="1"><dataValidation sqref="A1" promptTitle="${secret}" prompt="${secret}" error="${secret}"/></dataValidations><headerFooter><oddHeader>${secret}</oddHeader></headerFooter></worksheet>`,
        ),
    },
  );
}

/** The same of OpenDocument: a note on a cell, tracked changes, a hidden sheet, names, who made it. */
function openDocument(): Uint8Array {
  const content = strFromU8(
    unzipSync(odsOfRows(rows, 'clares-law'))['content.xml'] ?? new Uint8Array(),
  );
  const annotation = `<office:annotation office:display="false"><dc:creator>${secret}</dc:creator><text:p>${secret}</text:p></office:annotation>`;
  const changes = `<table:tracked-changes><table:cell-content-change table:id="ct1"><table:cell-address table:column="1" table:row="1" table:table="0"/><office:change-info><dc:creator>${secret}</dc:creator><dc:date>2024-05-01</dc:date></office:change-info><table:previous><table:change-track-table-cell office:value-type="string"><text:p>${secret}</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>`;
  const hidden = `<table:table table:name="${secret}" table:style-name="hid"><table:table-row><table:table-cell office:value-type="string"><text:p>${secret}</text:p></table:table-cell></table:table-row></table:table>`;
  const named = `<table:named-expressions><table:named-expression table:name="said" table:expression="&quot;${secret}&quot;"/></table:named-expressions>`;
  const style =
    '<style:style style:name="hid" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const all = content
    .replace(
      '<office:document-content ',
      '<office:document-content xmlns:dc="http://purl.org/dc/elements/1.1/" ',
    )
    .replace('<office:automatic-styles>', `<office:automatic-styles>${style}`)
    .replace('<office:spreadsheet>', `<office:spreadsheet>${changes}`)
    .replace('<text:p>month</text:p>', `${annotation}<text:p>month</text:p>`)
    .replace(
      '</table:table></office:spreadsheet>',
      `</table:table>${hidden}${named}</office:spreadsheet>`,
    );
  const meta = `<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta><dc:creator>${secret}</dc:creator><meta:initial-creator>${secret}</meta:initial-creator><meta:user-defined meta:name="${secret}">${secret}</meta:user-defined></office:meta></office:document-meta>`;
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type=""/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type=""/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type=""/></manifest:manifest>';
  const settings = `<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"><office:settings><config:config-item config:name="PrinterName" config:type="string">${secret}</config:config-item></office:settings></office:document-settings>`;
  return odsOfContent(all, {
    'meta.xml': strToU8(meta),
    'settings.xml': strToU8(settings),
    'META-INF/manifest.xml': strToU8(manifest),
  });
}

const kinds = { xlsx: workbook, ods: () => Promise.resolve(openDocument()) };

async function folderWith(kind: keyof typeof kinds) {
  return testFolder({
    'body.yaml': testBody,
    'editions/2024-06/edition.yaml': testEdition(['requests']),
    'editions/2024-06/requests.md':
      '---\ntitle: Requests\n---\nThere were {clares-law-requests} requests.\n',
    [`returns/clares-law/2024-05.${kind}`]: await kinds[kind](),
  });
}

describe.each(['xlsx', 'ods'] as const)(
  'a return in %s with everything that no sheet shows',
  (kind) => {
    it('is read', async () => {
      const { publication, findings } = await compileFiles(await folderWith(kind));
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(publication?.figures.get('clares-law-requests.2024-05')?.value).toBe(75);
    });

    it('leaves nothing of that in what is published, the findings and the package among it', async () => {
      const files = await folderWith(kind);
      const { publication } = await compileFiles(files);
      if (publication === null) throw new Error('It does not compile.');
      const published = makeSmallRelease(publication, null).files.filter(({ content }) =>
        Buffer.from(content).includes(secret),
      );
      expect(published.map(({ path }) => path)).toEqual([]);
      const { contents, zip } = await packageAndBack(files);
      const enclosed = [...contents].filter(([, bytes]) => Buffer.from(bytes).includes(secret));
      expect(enclosed.map(([path]) => path)).toEqual([]);
      expect(Buffer.from(zip).includes(secret)).toBe(false);
    });

    it('says none of it to the office either: what it holds is the force’s own', async () => {
      const { findings } = await compileFiles(await folderWith(kind));
      expect(JSON.stringify(findings)).not.toContain(secret);
    });
  },
);

describe('the same workbooks as documents', () => {
  it('are told of by each thing that they hold: xlsx', async () => {
    const things = (await told(await workbook(), 'documents/a.xlsx')).map(
      (one) => one.split(/[ :]/)[0],
    );
    expect(things).toEqual(
      expect.arrayContaining([
        'author',
        'last-author',
        'company',
        'manager',
        'person',
        'property',
        'comment',
        'hidden-sheet',
        'hidden-name',
        'outside-link',
        'custom-xml',
        'printer',
      ]),
    );
  });

  it('are told of by each thing that they hold: ods', async () => {
    const things = (await told(openDocument(), 'documents/a.ods')).map(
      (one) => one.split(/[ :]/)[0],
    );
    expect(things).toEqual(
      expect.arrayContaining([
        'last-author',
        'property',
        'comment',
        'tracked-change',
        'hidden-sheet',
        'hidden-name',
        'printer',
      ]),
    );
  });
});
