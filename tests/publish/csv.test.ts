import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/publish/csv/csv.ts';
import { datasetCsv } from '../../src/publish/csv/dataset-csv.ts';
import { measureCsv, tableCsv } from '../../src/publish/csv/figures-csv.ts';
import { publication } from '../builders/published/publication.ts';
import { claresLawTable, stopsTable } from '../builders/published/returns.ts';
import { tableOf } from '../builders/published/sections.ts';

describe('a CSV file', () => {
  it('quotes only what must be quoted', () => {
    expect(writeCsv([['plain', 'a,b', 'say "no"', 'two\nlines', null, -1.5, 0]])).toBe(
      'plain,"a,b","say ""no""","two\nlines",,-1.5,0\r\n',
    );
  });

  it('writes numbers with all their digits and no power of ten', () => {
    expect(writeCsv([[1.5e-7, -2e-10, 1.25e21, 1e22, 0]])).toBe(
      '0.00000015,-0.0000000002,1250000000000000000000,10000000000000000000000,0\r\n',
    );
  });

  it('writes every number so that it is read back as the same decimal', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [line = ''] = writeCsv([[value]]).split('\r\n');
        expect(line).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(line)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('holds no words that a spreadsheet would work out', () => {
    const written = writeCsv([
      ['=HYPERLINK("http://example.org")', '@SUM(1)', '+cmd|x', '-2+cmd|x'],
    ]);
    expect(written).toBe(`"'=HYPERLINK(""http://example.org"")",'@SUM(1),'+cmd|x,'-2+cmd|x\r\n`);
    const harmless = ['+44 1234 567890', '-5', '−5', 'a=b', "'", '(none)', '-'];
    expect(writeCsv([harmless])).toBe(`${harmless.join(',')}\r\n`);
  });

  it('is read back as it was written, where nothing in it looks like a formula', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^[=@\t\r＝＠＋－+-]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (rows) => {
        const read = parse(writeCsv(rows), { record_delimiter: '\r\n' });
        expect(read).toEqual(rows);
      }),
    );
  });
});

describe('a dataset as CSV', () => {
  const [first, second] = parse(datasetCsv(stopsTable), { columns: true });
  const lines = datasetCsv(claresLawTable).split('\r\n');

  it('has period, code, label, number, status, words and origin in each row', () => {
    expect(first).toEqual({
      quarter: '2023-24-q4',
      quarter_start: '2024-01-01',
      quarter_end: '2024-03-31',
      ethnicity: 'white',
      ethnicity_label: 'White',
      age: '10-to-15',
      age_label: '10 to 15',
      stops: '42',
      stops_status: 'final',
      note: '',
      source_file: 'returns/stops/2023-24-q4.csv',
      source_row: '2',
      source_sha256: '73746f7073323032332d32342d71347777777777777777777777777777777777',
    });
    expect(second).toMatchObject({ ethnicity_label: 'Asian, Asian British or Asian Welsh' });
  });

  it('leaves a number empty where it has none, and says why beside it', () => {
    expect(lines[11]).toMatch(
      /^2024-04,2024-04-01,2024-04-30,75,final,,unavailable,41,final,returns\/clares-law\/2024-05.csv,12,[0-9a-f]{64}$/,
    );
  });

  it('has one row for each row of the returns', () => {
    expect(lines).toHaveLength(1 + claresLawTable.rows.length + 1);
  });
});

const uneven = { low: 1.0898, high: 10.2416, level: 0.95, method: 'exact-poisson' } as const;

describe('figures as CSV', () => {
  const { figures } = publication();

  it('stand one a row, under the headings of their table', () => {
    const table = tableOf({
      id: 'table',
      caption: 'Caption',
      corner: 'Quarter',
      columns: [
        { title: 'Homicides', unit: { kind: 'fte' } },
        { title: 'None', unit: { kind: 'fte' } },
      ],
      rows: [{ header: 'Q4 2023/24', total: false, cells: ['homicide.2023-24-q4', null] }],
    });
    expect(tableCsv(table, figures)).toBe(
      'row,column,figure,period,period_start,period_end,value,status,shown,unit,interval_low,interval_high,interval_level,interval_method,dataset,formula,working,source_cells,source_files,source_sha256,page\r\n' +
        'Q4 2023/24,Homicides,homicide.2023-24-q4,2023-24-q4,2024-01-01,2024-03-31,2,provisional,2 [p],offences,,,,,recorded-crime,the cell in column crimes,2,returns/recorded-crime/2023-24-q4.csv row 2 crimes,returns/recorded-crime/2023-24-q4.csv,7265636f726465642d6372696d65323032332d32342d71347777777777777777,figures/homicide.2023-24-q4/index.html\r\n',
    );
  });

  it('carry the code and label of each dimension of their measure', () => {
    const stops = [...figures.values()].filter((figure) => figure.measure === 'stops');
    expect(measureCsv(stops).split('\r\n')[4]).toContain(
      '10-to-15,10 to 15,mixed,Mixed or multiple ethnic groups,stops.10-to-15.mixed.2023-24-q4,2023-24-q4,2024-01-01,2024-03-31,,suppressed,[c],searches,,,,,stops,',
    );
  });

  it('carry their interval, unrounded, with its level and method', () => {
    const [first] = [...figures.values()].map((figure) => ({ ...figure, interval: uneven }));
    expect(measureCsv(first === undefined ? [] : [first])).toContain(
      ',4,final,4,offences,1.0898,10.2416,0.95,exact-poisson,recorded-crime,',
    );
  });

  it('carry no interval around a number that is hidden', () => {
    const hidden = figures.get('stops.10-to-15.mixed.2023-24-q4');
    const csv = measureCsv(hidden === undefined ? [] : [{ ...hidden, interval: uneven }]);
    expect(csv).toContain(',suppressed,[c],searches,,,,,stops,');
  });

  it('keep the value unrounded beside what is shown', () => {
    const third = [...figures.values()].slice(0, 1).map((figure) => ({ ...figure, value: 1 / 3 }));
    expect(measureCsv(third)).toContain(',0.3333333333333333,final,0,offences');
  });
});
