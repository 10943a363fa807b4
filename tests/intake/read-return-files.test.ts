import { describe, expect, it } from 'vitest';
import { readReturn } from '../../src/intake/read-return.ts';
import { hubCalls } from './builders/dataset.ts';
import { odsOfRows } from './builders/ods.ts';
import { readText, returnFile, rows, told } from './builders/return-file.ts';
import { xlsxOfRows } from './builders/xlsx.ts';

const header = 'month,hub,service,calls,in_time,wait,complaints,remark';

describe('The lines of a CSV', () => {
  it('count as they stand in the file, also where a quoted cell holds line breaks', async () => {
    const reading = await readText(
      `${header}\r\n2024-05,Luton,999,1,,,,"two\r\nlines"\r\n\r\n2024-05,Bedford,999,x,,,,\r\n`,
      hubCalls,
    );

    expect(told(reading)).toEqual(['row 5, column calls: “x” does not say why there is no number']);
  });

  it('keep line breaks inside words as single ones', async () => {
    const reading = await readText(
      `${header}\r\n2024-05,Luton,999,1,,,,"two\r\nlines"\r\n`,
      hubCalls,
    );

    expect(rows(reading)[0]?.texts.remark).toBe('two\nlines');
  });
});

describe('A file', () => {
  it('is named by its path where nothing of it can be read', async () => {
    expect(await readReturn(returnFile(new Uint8Array(0)), hubCalls)).toEqual({
      accepted: false,
      findings: [
        {
          code: 'empty-file',
          severity: 'error',
          place: { file: 'returns/hub-calls/2024-05.csv' },
          says: 'there is nothing in the file',
          fix: 'Hand over the file with its header and rows.',
        },
      ],
    });
  });
});

describe('A return in a workbook', () => {
  const columns = ['month', 'hub', 'service', 'calls', 'in_time', 'wait'];

  it('has the name of its sheet in its source', async () => {
    const workbook = await xlsxOfRows([columns, ['2024-05', 'Luton', '999', 7]], {
      name: 'hub-calls',
    });
    const reading = await readReturn(returnFile(workbook, 'xlsx'), hubCalls);

    expect(rows(reading)[0]?.source.sheet).toBe('hub-calls');
  });

  it('has the name of its sheet in every finding', async () => {
    const workbook = await xlsxOfRows(
      [
        columns,
        ['2024-05', 'Luton', '999', { value: 0.455, numFmt: '0.0%' }],
        [null, null, null, null, null, null, null, 'x'],
      ],
      { name: 'May' },
    );

    expect(told(await readReturn(returnFile(workbook, 'xlsx'), hubCalls))).toEqual([
      'sheet May, row 2, column calls: 45.5% is a percentage, and this column holds none',
      'sheet May, row 3, column month: the cell is empty',
      'sheet May, row 3, column hub: the cell is empty',
      'sheet May, row 3, column service: the cell is empty',
      'sheet May, row 3, column calls: the cell is empty',
      'sheet May, row 3: “x” stands in column H, which has no heading',
    ]);
  });

  it('may be an ODS with its month as a date and its row cut short', async () => {
    const bytes = odsOfRows([columns, [{ date: '2024-04-01' }, 'Luton', 999, 7]]);

    expect(rows(await readReturn(returnFile(bytes, 'ods'), hubCalls))[0]).toMatchObject({
      period: { id: '2024-04' },
      codes: { hub: 'luton', service: 'emergency' },
    });
  });
});
