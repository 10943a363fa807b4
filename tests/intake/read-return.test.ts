import { describe, expect, it } from 'vitest';
import { hubCalls, monthlyCount } from './builders/dataset.ts';
import { codes, readLines, rows, told } from './builders/return-file.ts';

const header = 'month,hub,service,calls,in_time,wait,complaints,remark';

describe('A return that fits its dataset', () => {
  it('becomes rows with period, codes, numbers, words and the place they came from', async () => {
    const reading = await readLines(
      [header, 'Apr 2024,Luton North,999,"1,204",88.4%,2m 2s,,"Busy, at Easter"'],
      hubCalls,
    );

    const source = {
      file: 'returns/hub-calls/2024-05.csv',
      sha256: 'ab'.repeat(32),
      period: expect.objectContaining({ id: '2024-05' }),
      revision: 1,
    };
    expect(reading).toEqual({
      accepted: true,
      rows: [
        {
          period: expect.objectContaining({ id: '2024-04' }),
          codes: { hub: 'luton-north', service: 'emergency' },
          numbers: {
            calls: { value: 1204, status: 'final', given: '1,204' },
            in_time: { value: 88.4, status: 'final', given: '88.4%' },
            wait: { value: 122, status: 'final', given: '2m 2s' },
            complaints: { value: 0, status: 'final', given: '' },
          },
          texts: { remark: 'Busy, at Easter' },
          source,
          row: 2,
        },
      ],
      source,
      labels: {
        hub: { 'luton-north': 'Luton North' },
        service: { emergency: 'Emergency (999)', 'non-emergency': 'Non-emergency (101)' },
      },
    });
  });

  it('may leave out optional columns, whose cells then count as blank', async () => {
    const reading = await readLines(
      ['month,hub,service,calls,in_time,wait', '2024-05,Luton,101,7,,'],
      hubCalls,
    );

    expect(rows(reading)[0]).toMatchObject({
      numbers: {
        complaints: { value: 0, status: 'final', given: '' },
        in_time: { value: null, status: 'unavailable', given: '' },
        wait: { value: null, status: 'not-applicable', given: '' },
      },
      texts: { remark: '' },
    });
  });

  it('says of a left-out column whose cells may not be blank that it is not available', async () => {
    const columns = monthlyCount.columns.map((column) =>
      column.kind === 'number' ? { ...column, optional: true } : column,
    );
    const reading = await readLines(['month', '2024-05'], { ...monthlyCount, columns });

    expect(rows(reading)[0]?.numbers).toEqual({
      calls: { value: null, status: 'unavailable', given: '' },
    });
  });

  it('may have its columns in any order, under their titles, in any case and spacing', async () => {
    const reading = await readLines(
      [
        'Calls Taken,SERVICE,Community  hub,WITHIN TEN-SECONDS,Average_Wait,month',
        '7,101,Luton,,,2024-05',
      ],
      hubCalls,
    );

    expect(rows(reading)[0]).toMatchObject({
      codes: { hub: 'luton', service: 'non-emergency' },
      numbers: { calls: { value: 7 } },
    });
  });

  it('counts blank rows and skips them', async () => {
    const reading = await readLines(
      ['month,calls', '', '2024-04,1', ' , ', '2024-05,2', ''],
      monthlyCount,
    );

    expect(rows(reading).map(({ row }) => row)).toEqual([3, 5]);
  });

  it('is about its own period where the dataset has no column for one', async () => {
    const columns = monthlyCount.columns.filter(({ kind }) => kind === 'number');
    const reading = await readLines(['calls', '7'], { ...monthlyCount, columns, key: [] });

    expect(rows(reading)[0]?.period.id).toBe('2024-05');
  });

  it('may be separated by semicolons or tabs', async () => {
    const semicolons = await readLines(['month;calls', '2024-05;1204'], monthlyCount);
    const tabs = await readLines(['month\tcalls', '2024-05\t1,204'], monthlyCount);

    expect(rows(semicolons)[0]?.numbers.calls?.value).toBe(1204);
    expect(rows(tabs)[0]?.numbers.calls?.value).toBe(1204);
  });

  it('may have blank columns beyond its header', async () => {
    const reading = await readLines(['month,calls,,', '2024-05,7,,', '2024-04,8'], monthlyCount);

    expect(rows(reading)).toHaveLength(2);
  });
});

describe('A return that does not fit', () => {
  it('is refused whole, with every problem by row and column in the order of the file', async () => {
    const reading = await readLines(
      [
        header,
        '2024-05,Luton,999,45.5,88.4,8,0,',
        '2024-05,Bedford,Urgent,12,101,2:02,,',
        '2024-06,Dunstable,101,,88.4,8,x,',
        '2024-04,Dunstable,101,3,88.4,8,,',
      ],
      hubCalls,
    );

    expect(told(reading)).toEqual([
      'row 2, column calls: 45.5 is not a whole number',
      'row 3, column service: “Urgent” is not one of the values allowed here',
      'row 3, column in_time: 101 is more than 100, the most that this can be',
      'row 3, column wait: 2:02 may be minutes and seconds, or hours and minutes',
      'row 4, column month: the row is about June 2024, after the period of this return, May 2024',
      'row 4, column calls: the cell is empty',
      'row 4, column complaints: “x” does not say why there is no number',
    ]);
  });

  it('gives each problem a code, a severity, a place and what to do', async () => {
    expect(await readLines(['month,calls', '2024-05,45.5'], monthlyCount)).toEqual({
      accepted: false,
      findings: [
        {
          code: 'not-a-whole-number',
          severity: 'error',
          place: { file: 'returns/hub-calls/2024-05.csv', row: 2, column: 'calls' },
          says: '45.5 is not a whole number',
          fix: 'Write a whole number, without decimals.',
        },
      ],
    });
  });

  it('has two rows of one key', async () => {
    const reading = await readLines(
      [
        header,
        '2024-05,Luton,999,1,,,,',
        '2024-05,Bedford,999,1,,,,',
        'May 2024,LUTON,Emergency (999),2,,,,',
      ],
      hubCalls,
    );

    expect(told(reading)).toEqual([
      'row 4: rows 2 and 4 are both May 2024, Luton, Emergency (999)',
    ]);
  });

  it('has two rows where it can have one', async () => {
    const columns = monthlyCount.columns.filter(({ kind }) => kind === 'number');
    const reading = await readLines(['calls', '7', '8'], { ...monthlyCount, columns, key: [] });

    expect(told(reading)).toEqual([
      'row 3: rows 2 and 3 are both the one row that this return has',
    ]);
  });

  it('has a header and no row', async () => {
    expect(told(await readLines(['month,calls', ' , '], monthlyCount))).toEqual([
      'row 1: there is a header, and no row below it',
    ]);
  });

  it('has rows with too many or too few cells', async () => {
    const reading = await readLines(
      [
        header,
        '2024-05,Luton,999,1,204,88.4,8,0,Busy',
        '2024-05,Bedford,999,12',
        '2024-05,Leighton,999,1,,,,',
      ],
      hubCalls,
    );

    expect(told(reading)).toEqual([
      'row 2: the row has 9 cells, and the header 8',
      'row 3: the row has only 4 cells, and the header 8',
    ]);
  });

  it('has notes among its rows', async () => {
    const reading = await readLines(
      [
        'month,calls',
        '2024-05,7',
        '"Source: control room, 3 June",',
        'Figures may change',
        '2024-04,7',
      ],
      monthlyCount,
    );

    expect(told(reading)).toEqual([
      'row 3, column month: “Source: control room, 3 June” stands alone in its row, which is no row of the table',
      'row 4, column month: “Figures may change” stands alone in its row, which is no row of the table',
    ]);
  });

  it('has a name alone in its last row, in a column that takes any', async () => {
    const columns = hubCalls.columns.filter(({ name }) => ['hub', 'calls', 'wait'].includes(name));
    const reading = await readLines(['hub,calls,wait', 'Luton,7,8', 'Leighton and Linslade,,'], {
      ...hubCalls,
      columns,
      key: ['hub'],
    });

    expect(codes(reading)).toEqual(['note-in-table']);
  });

  it('has a row of which all but the month was forgotten, which is no note', async () => {
    expect(told(await readLines(['month,calls', '2024-05,'], monthlyCount))).toEqual([
      'row 2, column calls: the cell is empty',
    ]);
  });

  it('has errors that a spreadsheet left in its cells', async () => {
    const reading = await readLines(
      ['month,calls', '2024-02,#REF!', '2024-03,#DIV/0!', '2024-04,Err:502', '2024-05,########'],
      monthlyCount,
    );

    expect(told(reading)).toEqual([
      'row 2, column calls: the cell holds the error #REF! in place of a value',
      'row 3, column calls: the cell holds the error #DIV/0! in place of a value',
      'row 4, column calls: the cell holds the error Err:502 in place of a value',
      'row 5, column calls: the cell shows only ####, because its column was too narrow or its date impossible',
    ]);
  });

  it('has a comma in a number of a file with semicolons, where it may be a decimal comma', async () => {
    expect(told(await readLines(['month;calls', '2024-05;1,204'], monthlyCount))).toEqual([
      'row 2, column calls: 1,204 is not a number',
    ]);
  });

  it('has cells of endless brackets and spaces, and is answered at once', async () => {
    const endless = `[${' '.repeat(30_000)}x`;
    const reading = await readLines(['month,calls', `2023-24${endless},${endless}`], monthlyCount);

    expect(codes(reading)).toEqual(['not-a-period', 'not-a-number']);
  });

  it('has lost a letter on the way', async () => {
    const reading = await readLines([header, '2024-05,Ll�n,999,1,,,,'], hubCalls);

    expect(told(reading)).toEqual([
      'row 2, column hub: “Ll�n” has a letter (�) that was lost when the file was saved',
    ]);
  });

  it('has cells in a column without a heading', async () => {
    const reading = await readLines(['month,,calls', '2024-04,x,7', '2024-05,y,8'], monthlyCount);

    expect(told(reading)).toEqual(['row 2: “x” stands in column B, which has no heading']);
  });
});
