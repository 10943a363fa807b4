import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../src/intake/files/read-grid.ts';
import { odsOfContent, odsOfRows } from './builders/ods.ts';
import { asSheet, xlsxOfRows } from './builders/xlsx.ts';

const table = [
  ['month', 'calls'],
  ['2024-05', '7'],
];
const csv = strToU8('month,calls\n2024-05,7\n');
const page = strToU8('\n<html><body><table></table></body></html>');
const oldExcel = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
const latin1 = Uint8Array.of(...strToU8('month,calls\nLl'), 0xfd, ...strToU8('n,7\n'));
const utf16 = Uint8Array.of(0xff, 0xfe, ...Buffer.from('month,calls\n2024-05,7\n', 'utf16le'));

async function refusal(path: string, bytes: Uint8Array) {
  const grid = await readGrid(path, bytes);
  return grid.ok ? 'read' : `${grid.refusal.code}: ${grid.refusal.says}`;
}

describe('A file of the wrong kind', () => {
  it.each([
    [
      'return.xlsx',
      csv,
      'wrong-extension: the name ends in .xlsx, but the file is plain text such as CSV',
    ],
    [
      'return.ods',
      csv,
      'wrong-extension: the name ends in .ods, but the file is plain text such as CSV',
    ],
    ['return.xlsx', page, 'wrong-extension: the name ends in .xlsx, but the file is a web page'],
    ['return.csv', page, 'wrong-extension: the name ends in .csv, but the file is a web page'],
    [
      'return.csv',
      strToU8('%PDF-1.7'),
      'wrong-extension: the name ends in .csv, but the file is a PDF',
    ],
    [
      'return.csv',
      strToU8('{\\rtf1}'),
      'wrong-extension: the name ends in .csv, but the file is a text document',
    ],
    [
      'return.ods',
      strToU8('<?xml version="1.0"?><a/>'),
      'wrong-extension: the name ends in .ods, but the file is an XML file',
    ],
    [
      'return.xlsx',
      oldExcel,
      'wrong-extension: the name ends in .xlsx, but the file is a workbook of the old Excel format (.xls)',
    ],
    ['return.xls', oldExcel, 'unknown-file-kind: returns are not read from files that end in .xls'],
    ['return', csv, 'unknown-file-kind: the name has no ending such as .csv'],
    ['a.csv/return', csv, 'unknown-file-kind: the name has no ending such as .csv'],
    [
      'return.xlsx',
      zipSync({ 'a.txt': csv }),
      'wrong-extension: the name ends in .xlsx, but the file is a zip archive and no spreadsheet',
    ],
    [
      'return.xlsx',
      odsOfRows(table),
      'wrong-extension: the name ends in .xlsx, but the file is an OpenDocument spreadsheet',
    ],
    [
      'return.csv',
      odsOfRows(table),
      'wrong-extension: the name ends in .csv, but the file is an OpenDocument spreadsheet',
    ],
    ['return.xlsx', new Uint8Array(0), 'empty-file: there is nothing in the file'],
    ['return.csv', strToU8('\ufeff \n,,\n'), 'empty-file: there is nothing in the file'],
    [
      'return.csv',
      latin1,
      'not-utf-8: the text is not in UTF-8, so letters such as é, ’ or £ could come out wrong',
    ],
    ['return.csv', utf16.slice(0, -1), 'not-text: the file is not text, and so not CSV'],
    ['return.csv', Uint8Array.of(97, 0, 98), 'not-text: the file is not text, and so not CSV'],
    [
      'return.csv',
      strToU8('a,b\n1,"2\n'),
      'bad-quotes: a cell that begins in line 2 has a quotation mark (") that is never closed',
    ],
    [
      'return.csv',
      strToU8('a,b\n1,5" gun\n'),
      'bad-quotes: there is a quotation mark (") in the middle of a cell in line 2',
    ],
    [
      'return.csv',
      new Uint8Array(33 * 1024 * 1024).fill(97),
      'too-large: the file holds far more than a return can',
    ],
    [
      'return.csv',
      new Uint8Array(2_000_000).fill(44),
      'too-large: the file holds far more than a return can',
    ],
    [
      'return.csv',
      new Uint8Array(40_000).fill(97),
      'too-long: a cell in line 1 holds more than 32,767 characters',
    ],
  ])('%s is refused in one sentence', async (path, bytes, says) => {
    expect(await refusal(path, bytes)).toBe(says);
  });

  it('is refused where Excel has put a password on it', async () => {
    const locked = await writeXlsx({
      sheets: [asSheet(table)],
      encryption: { password: 'secret', spinCount: 1000 },
    });

    expect(await refusal('return.xlsx', locked)).toBe(
      'encrypted: the workbook is protected with a password and cannot be read',
    );
  });

  it('is refused where LibreOffice has put a password on it', async () => {
    const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
    const locked = odsOfContent('ciphertext', { 'META-INF/manifest.xml': strToU8(manifest) });

    expect(await refusal('return.ods', locked)).toBe(
      'encrypted: the workbook is protected with a password and cannot be read',
    );
  });

  it('is refused where it is another Office or OpenDocument file', async () => {
    const letter = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('<a/>'),
    });
    const word = zipSync({ '[Content_Types].xml': strToU8('<Types/>') });

    expect(await refusal('return.ods', letter)).toBe(
      'not-a-spreadsheet: the file is an OpenDocument file of another kind, not a spreadsheet',
    );
    expect(await refusal('return.xlsx', word)).toBe(
      'not-a-spreadsheet: the file is an Office file of another kind, or a workbook without a sheet of cells',
    );
  });
});

describe('A file of the right kind', () => {
  it('is known by its ending in any case', async () => {
    expect(await refusal('RETURN.CSV', csv)).toBe('read');
    expect(await refusal('Return.Ods', odsOfRows(table))).toBe('read');
    expect(await refusal('Return.XLSX', await xlsxOfRows(table))).toBe('read');
  });

  it('may begin with a byte-order mark and end its lines in any way', async () => {
    const grid = await readGrid(
      'return.csv',
      strToU8('\ufeffmonth,calls\r2024-05,7\r\n2024-04,8\n'),
    );

    expect(grid).toMatchObject({
      value: [
        {
          rows: [
            { row: 1, cells: [{ text: 'month' }, { text: 'calls' }] },
            { row: 2, cells: [{ text: '2024-05' }, { text: '7' }] },
            { row: 3, cells: [{ text: '2024-04' }, { text: '8' }] },
          ],
        },
      ],
    });
  });
});
