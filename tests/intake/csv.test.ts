import { describe, expect, it } from 'vitest';
import { readGrid } from '../../src/intake/files/read-grid.ts';
import { readReturn } from '../../src/intake/read-return.ts';
import { monthlyCount } from './builders/dataset.ts';
import { codes, readLines, returnFile, rows, told } from './builders/return-file.ts';

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\u{feff}${text}`, 'utf16le');
  return Uint8Array.from(isBigEndian ? bytes.swap16() : bytes);
}

describe('A CSV file', () => {
  it.each([
    ['sep=;', 'month;calls', '2024-05;7'],
    ['"sep=;"', 'month;calls', '2024-05;7'],
    ['sep=\t', 'month\tcalls', '2024-05\t7'],
    ['sep=,;', 'month,calls', '2024-05,7'],
  ])('may say in its first line what separates its cells: %s', async (...lines) => {
    expect(rows(await readLines(lines, monthlyCount))).toMatchObject([
      { row: 3, numbers: { calls: { value: 7 } } },
    ]);
  });

  it.each([
    ['a title without any', ['Calls of the control room', 'month;calls', '2024-05;7']],
    ['a title with commas', ['Calls, 999 and 101, May 2024', '', 'month;calls', '2024-05;7']],
    ['a title cut into cells', ['Calls, May 2024;', 'month;calls', '2024-05;7']],
    ['a title with semicolons', ['Calls; all of them; 2024', 'month,calls', '2024-05,7']],
    ['tabs under a title with commas', ['Calls, May 2024, all', 'month\tcalls', '2024-05\t7']],
    ['commas in one cell', ['month;calls', '"May 2024, or so";7', '2024-05;7']],
  ])('is cut where its lines are cut alike: %s', async (_what, lines) => {
    const sheets = await readGrid('calls.csv', new TextEncoder().encode(lines.join('\n')));
    const last = sheets.ok ? sheets.value[0]?.rows.at(-1)?.cells.map(({ text }) => text) : [];
    expect(last).toEqual(['2024-05', '7']);
  });

  it('is cut at its semicolons where some of its numbers have a decimal comma', async () => {
    const lines = ['month;wait;share', '2024-04;8,5;88', '2024-05;9,5;88,4'];
    const sheets = await readGrid('calls.csv', new TextEncoder().encode(lines.join('\n')));
    expect(sheets).toMatchObject({ value: [{ separator: ';' }] });
  });

  it.each([false, true])(
    'may be in UTF-16, its bytes in either order (%s)',
    async (isBigEndian) => {
      const file = returnFile(utf16('month\tcalls\r\n2024-05\t1204\r\n', isBigEndian));

      expect(rows(await readReturn(file, monthlyCount))).toMatchObject([
        { numbers: { calls: { value: 1204 } } },
      ]);
    },
  );

  it.each([false, true])(
    'is told to be in UTF-16 where it lacks the mark (%s)',
    async (isBigEndian) => {
      const bytes = utf16('month,calls\n2024-05,1204\n', isBigEndian).slice(2);

      expect(codes(await readReturn(returnFile(bytes), monthlyCount))).toEqual([
        'encoding-unmarked',
      ]);
    },
  );

  it('is no text where it has bytes of nought without order', async () => {
    expect(
      codes(await readReturn(returnFile(Uint8Array.of(65, 0, 0, 66, 0, 0)), monthlyCount)),
    ).toEqual(['not-text']);
  });

  it('has notes and sources below its table, which are passed over', async () => {
    const reading = await readLines(
      [
        'month,calls',
        '2024-05,7',
        '',
        '"Source: control room, 3 June",',
        'Figures may change',
        '* p',
      ],
      monthlyCount,
    );

    expect(rows(reading)).toHaveLength(1);
  });

  it.each([
    ['a file of semicolons', 'month;calls', '2024-05;22.000'],
    ['a column of whole numbers', 'month,calls', '2024-05,22.000'],
  ])('is asked about a point before three digits in %s', async (_what, ...lines) => {
    expect(told(await readLines(lines, monthlyCount))).toEqual([
      'row 2, column calls: 22.000 may be 22000, with a point between the thousands',
    ]);
  });

  it('is read where a point before three digits can only be a decimal point', async () => {
    const weights = monthlyCount.columns.map((column) =>
      column.kind === 'number' ? { ...column, decimals: 3 } : column,
    );
    const lines = ['month,calls', '2024-05,22.125', '2024-04,0.125', '2024-03,22.0'];

    expect(
      rows(await readLines(lines, { ...monthlyCount, columns: weights })).map(
        ({ numbers }) => numbers.calls?.value,
      ),
    ).toEqual([22.125, 0.125, 22]);
    expect(codes(await readLines(['month,calls', '2024-05,22.5'], monthlyCount))).toEqual([
      'not-a-whole-number',
    ]);
  });
});
