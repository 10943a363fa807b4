import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCells, encodeCells } from '../../src/domain/registers/compact-register.ts';
import { makeRegister } from '../../src/domain/registers/make-register.ts';
import { openRegister } from '../../src/domain/registers/open-register.ts';
import { valueIn } from '../../src/domain/registers/register.ts';
import { readRowsFile, writeRowsFile } from '../../src/publish/registers/data-file.ts';
import { manyPayments, paymentsTable, paymentsView, somePayments } from './made-up-register.ts';

const compact = makeRegister(paymentsTable(somePayments), paymentsView);

describe('a register in the form of its data file', () => {
  it('holds its rows in its own order, and of its columns those that a page needs', () => {
    expect(compact.columns.map(({ name }) => name)).toEqual([
      'period',
      'paid_on',
      'recipient',
      'category',
      'amount',
      'purpose',
      'agreed_at',
      'document',
    ]);
    expect(compact.columns[2]).toMatchObject({
      values: ['Café Zoë & Daughters', 'acme', '', 'O’Nobody and Sons', 'Acme'],
      cells: [0, 0, 0, 0, 0],
    });
    expect(compact.columns[4]?.values).toEqual([
      1234.5,
      [20000, 'provisional'],
      [null, 'unavailable'],
      999.99,
      [null, 'suppressed'],
    ]);
  });

  it('says which column names a row: words or names, rather than a date or a category', () => {
    const headerOf = (...columns: readonly string[]) =>
      makeRegister(paymentsTable(somePayments), { ...paymentsView, columns }).header;
    expect(headerOf('paid_on', 'category', 'amount', 'recipient')).toBe('recipient');
    expect(headerOf('paid_on', 'category', 'amount')).toBe('category');
    expect(headerOf('amount', 'paid_on')).toBe('amount');
  });

  it('holds each value once', () => {
    const [period] = makeRegister(paymentsTable(manyPayments(100)), paymentsView).columns;
    expect(period?.values).toHaveLength(12);
  });

  it('tells of cells no more than what is new in them', () => {
    expect(encodeCells([0, 1, 0, 2, 2])).toEqual([0, 0, 1, 0, 3]);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 })), (cells) => {
        expect(decodeCells(encodeCells(cells))).toEqual(cells);
      }),
    );
  });

  it('is read back from the script that hands it over', () => {
    const read = readRowsFile(writeRowsFile(compact));
    expect(read).toEqual(openRegister(compact));
    const amount = read?.columns.get('amount');
    expect(amount && [0, 1, 2, 3, 4].map((row) => valueIn(amount, row).text)).toEqual([
      '1,234.50',
      '20,000.00 [p]',
      '[x]',
      '999.99',
      '[c]',
    ]);
  });

  it('cannot be made with a column that is not there', () => {
    const view = { ...paymentsView, filters: ['colour'] };
    expect(() => makeRegister(paymentsTable(somePayments), view)).toThrow(
      'The register made-up-payments is to show a column that it does not have.',
    );
  });

  const [period, ...others] = compact.columns;
  it.each([
    ['no register', null],
    ['another form', { ...compact, format: 'register-2' }],
    ['a row too many', { ...compact, rows: 6 }],
    ['a column that is not there', { ...compact, shown: ['colour'] }],
    ['a sum of nothing', { ...compact, sum: 'colour' }],
    ['a kind that is none', { ...compact, columns: [{ ...period, kind: 'html' }, ...others] }],
    [
      'a cell without a value',
      { ...compact, columns: [{ ...period, cells: [9, 1, 1, 1, 1] }, ...others] },
    ],
    [
      'a value of another kind',
      { ...compact, columns: [{ ...period, values: [5, 6] }, ...others] },
    ],
    [
      'a hidden number with a value',
      {
        ...compact,
        columns: compact.columns.map((column) =>
          column.name === 'amount'
            ? { ...column, values: column.values.map(() => [7, 'suppressed']) }
            : column,
        ),
      },
    ],
  ])('is not read from %s', (_, held) => {
    expect(openRegister(JSON.parse(JSON.stringify(held)))).toBeNull();
  });

  it.each(['', 'self.answerableRegister={', 'alert(1)'])('is not read from %s', (text) => {
    expect(readRowsFile(text)).toBeNull();
  });
});
