import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/intake/files/grid.ts';
import { readGrid } from '../../src/intake/files/read-grid.ts';
import { odsOfContent, odsOfRows, odsOfTables } from './builders/ods.ts';

async function sheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const grid = await readGrid('return.ods', bytes);
  if (!grid.ok) throw new Error(grid.refusal.says);
  return grid.value;
}

async function refusal(bytes: Uint8Array) {
  const grid = await readGrid('return.ods', bytes);
  return grid.ok ? 'read' : grid.refusal.code;
}

/** The text of each cell in the rows of a table written by hand, with the numbers of the rows. */
async function textsOf(rows: string) {
  const [sheet] = await sheets(odsOfTables(`<table:table table:name="T">${rows}</table:table>`));
  return sheet?.rows.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)]);
}

const cell = (words: string) =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;

describe('A cell of an OpenDocument spreadsheet', () => {
  it.each([
    ['office:value-type="float" office:value="1234.5"', '1,234.50', 'number', '1234.5'],
    ['office:value-type="percentage" office:value="0.884"', '88%', 'number', '88.4%'],
    [
      'office:value-type="currency" office:currency="GBP" office:value="12"',
      '£12.00',
      'number',
      '12',
    ],
    ['office:value-type="date" office:date-value="2024-05-01"', 'May 24', 'date', '2024-05-01'],
    ['office:value-type="date" office:date-value="2024-05-01T00:00:00"', '', 'date', '2024-05-01'],
    [
      'office:value-type="date" office:date-value="2024-05-01T13:30:00"',
      '',
      'date',
      '2024-05-01 13:30:00',
    ],
    ['office:value-type="boolean" office:boolean-value="true"', 'WAHR', 'boolean', 'TRUE'],
    ['office:value-type="string" office:string-value="said"', 'shown', 'text', 'said'],
    ['office:value-type="string" calcext:value-type="error"', '#REF!', 'error', '#REF!'],
    ['table:formula="of:=[.A1]"', '', 'uncalculated', ''],
    ['table:formula="of:=[.A1]" office:value-type="float" office:value="3"', '3', 'number', '3'],
    ['office:value-type="float" office:value="nonsense"', '7', 'text', '7'],
    ['office:value-type="float" office:value=" "', '7', 'text', '7'],
    ['office:value-type="float" office:value="0x10"', '16', 'text', '16'],
  ])('with %s is read by its value, not by its look', async (attributes, shown, kind, text) => {
    const xml = `<table:table-cell xmlns:calcext="urn:c" ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
    const [sheet] = await sheets(odsOfRows([[{ xml }]]));

    expect(sheet?.rows[0]?.cells[0]).toMatchObject({ kind, text });
  });

  it.each([
    ['PT00H02M02S', '00:02:02', '0:02:02', true],
    ['PT26H00M00.5S', '26:00:00', '26:00:00.5', true],
    ['PT0H2M2S', '02:02', '0:02:02', true],
    ['PT02H02M00S', '02:02', '2:02:00', false],
  ])('keeps the length of time %s shown as %s', async (time, shown, text, showsSeconds) => {
    const [sheet] = await sheets(odsOfRows([[{ time, shown }]]));

    expect(sheet?.rows[0]?.cells[0]).toMatchObject({ kind: 'time', text, showsSeconds });
  });

  it('has the words of its paragraphs, spans, links and spaces', async () => {
    const xml =
      '<table:table-cell office:value-type="string"><text:p>Luton<text:s text:c="2"/><text:span>No<text:a>rth</text:a></text:span><text:tab/>A</text:p>\n  <text:p>two<text:line-break/>three\n    four</text:p></table:table-cell>';
    const [sheet] = await sheets(odsOfRows([[{ xml }]]));

    expect(sheet?.rows[0]?.cells[0]?.text).toBe('Luton  North\tA\ntwo\nthree four');
  });

  it('does not take in the note or the picture pinned to it', async () => {
    const xml =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>Ask Jo</text:p></office:annotation><text:p>Lu<office:annotation><text:p>Jo</text:p></office:annotation>ton</text:p><draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame></table:table-cell>';
    const [sheet] = await sheets(odsOfRows([[{ xml }, 'Bedford']]));

    expect(sheet?.rows[0]?.cells.map(({ text }) => text)).toEqual(['Luton', 'Bedford']);
    expect(sheet?.comments).toBe(2);
  });

  it('is blank where a merged neighbour covers it', async () => {
    const covered =
      '<table:covered-table-cell office:value-type="string"><text:p>old</text:p></table:covered-table-cell>';

    expect(
      await textsOf(`<table:table-row>${cell('a')}${covered}${cell('c')}</table:table-row>`),
    ).toEqual([[1, 'a', '', 'c']]);
  });
});

describe('A table of an OpenDocument spreadsheet', () => {
  it('has its repeated cells and rows, and the numbers of its rows', async () => {
    const repeated = (count: number) =>
      `<table:table-cell table:number-columns-repeated="${count}" office:value-type="float" office:value="7"/>`;
    const blankRows = (count: number) =>
      `<table:table-row table:number-rows-repeated="${count}"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;

    expect(
      await textsOf(
        [
          blankRows(2),
          `<table:table-row table:number-rows-repeated="2">${cell('a')}<table:table-cell table:number-columns-repeated="2"/>${repeated(2)}</table:table-row>`,
          blankRows(1_000_000),
          `<table:table-row>${cell('z')}<table:table-cell table:number-columns-repeated="16383"/></table:table-row>`,
          blankRows(40_000),
        ].join(''),
      ),
    ).toEqual([
      [3, 'a', '', '', '7', '7'],
      [4, 'a', '', '', '7', '7'],
      [1_000_005, 'z'],
    ]);
  });

  it('has the rows in its header and its groups', async () => {
    const row = (words: string) => `<table:table-row>${cell(words)}</table:table-row>`;

    expect(
      await textsOf(
        `<table:table-header-rows>${row('head')}</table:table-header-rows><table:table-row-group>${row('one')}</table:table-row-group><table:table-rows>${row('two')}</table:table-rows>`,
      ),
    ).toEqual([
      [1, 'head'],
      [2, 'one'],
      [3, 'two'],
    ]);
  });

  it('has nothing of its recorded changes, its drawings and tables inside its cells', async () => {
    const inner = `<table:table><table:table-row>${cell('inner')}</table:table-row></table:table>`;
    const bytes = odsOfTables(
      `<table:tracked-changes><table:table-row>${cell('was')}</table:table-row></table:tracked-changes><table:table table:name="T"><table:shapes>${inner}</table:shapes><table:table-row>${cell('is')}<table:table-cell>${inner}</table:table-cell></table:table-row></table:table>`,
    );
    const read = await sheets(bytes);

    expect(read).toHaveLength(1);
    expect(read[0]?.rows).toEqual([{ row: 1, cells: [{ kind: 'text', text: 'is' }] }]);
  });

  it('is known to be hidden', async () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const read = await sheets(
      odsOfTables(
        '<table:table table:name="A" table:style-name="ta1"/><table:table table:name="B" table:style-name="ta2"/>',
        styles,
      ),
    );

    expect(read.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['A', false],
      ['B', true],
    ]);
  });
});

describe('An OpenDocument file that is an attack or a wreck', () => {
  const row = (attributes: string, inner: string) =>
    odsOfTables(
      `<table:table><table:table-row ${attributes}>${inner}</table:table-row></table:table>`,
    );
  const filled = (repeat: number) =>
    `<table:table-cell table:number-columns-repeated="${repeat}" office:value-type="float" office:value="1"/>`;

  it.each([
    ['a million filled rows', row('table:number-rows-repeated="1048576"', filled(2)), 'too-large'],
    ['a billion filled cells', row('', filled(1_000_000_000)), 'too-large'],
    [
      'a billion blank cells before one',
      row('', `<table:table-cell table:number-columns-repeated="999999999"/>${filled(1)}`),
      'too-large',
    ],
    [
      'a cell of a billion spaces',
      row(
        '',
        '<table:table-cell office:value-type="string"><text:p><text:s text:c="999999999"/>x</text:p></table:table-cell>',
      ),
      'too-large',
    ],
    [
      'elements three hundred deep',
      odsOfContent(`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`),
      'damaged-file',
    ],
    [
      'a document type with entities',
      odsOfContent('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'),
      'damaged-file',
    ],
    ['an entity that nobody declared', odsOfContent('<a>&b;</a>'), 'damaged-file'],
    ['elements that are not closed', odsOfContent('<a><b></a>'), 'damaged-file'],
    ['no XML at all', odsOfContent(''), 'damaged-file'],
    [
      'letters that are not UTF-8',
      zipSync({ 'content.xml': Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e) }),
      'damaged-file',
    ],
  ])('with %s is refused', async (_what, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it('is refused before it inflates to more than fits', async () => {
    const bomb = zipSync({ 'content.xml': new Uint8Array(49 * 1024 * 1024) }, { level: 1 });

    expect(bomb.length).toBeLessThan(300_000);
    expect(await refusal(bomb)).toBe('too-large');
  });

  it('is refused where it inflates to more than it declares', async () => {
    const bomb = zipSync({ 'content.xml': new Uint8Array(1024 * 1024) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 1000, true);

    expect(await refusal(bomb)).toBe('damaged-file');
  });

  it('is refused where one digit has changed and its checksum has not', async () => {
    const sound = zipSync(unzipSync(odsOfRows([[4711]])), { level: 0 });
    const at = Buffer.from(sound).indexOf('4711');
    const changed = Uint8Array.from(sound);
    changed[at] = strToU8('5')[0] ?? 0;

    expect(strFromU8(changed, true)).toContain('5711');
    expect(await refusal(sound)).toBe('read');
    expect(await refusal(changed)).toBe('damaged-file');
  });
});
