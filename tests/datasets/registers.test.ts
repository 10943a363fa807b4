import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/checks/index.ts';
import { datasets } from '../../src/datasets/index.ts';
import { formatValue } from '../../src/domain/figures/format.ts';
import type { Dataset } from '../../src/domain/tables/dataset.ts';
import { describeDataset, templateCsv } from '../../src/intake/describe-schema.ts';
import { readRegister } from '../builders/read-register.ts';
import { registerReturns } from '../builders/register-returns.ts';
import { rows, told } from '../intake/builders/return-file.ts';

const registers = datasets.filter(({ register }) => register !== undefined);
/** Those that paragraphs 1 to 6 and 8 ask for: guidance asks for further ones, which have tests of their own. */
const ofTheOrder = registers.filter(({ id }) => id in registerReturns).map(pair);
const named = registers.map(pair);

function pair(dataset: Dataset) {
  return [dataset.id, dataset] as const;
}

function find(id: string): Dataset {
  const found = registers.find((dataset) => dataset.id === id);
  if (found === undefined) throw new Error(`No register is called ${id}.`);
  return found;
}

/** The rows of the worked return, changed. */
async function toldOf(id: string, from: string, to: string) {
  const lines = (registerReturns[id] ?? []).map((line) => line.replace(from, to));
  return told(await readRegister(find(id), lines));
}

describe.each(named)('the register %s', (_, dataset) => {
  const columns = new Map(dataset.columns.map((column) => [column.name, column]));
  const { register, key } = dataset;

  it('is found by columns that it has', () => {
    const used = [
      register?.order.column,
      ...(register?.filters ?? []),
      ...(register?.columns ?? []),
      ...key,
    ];
    expect(used.filter((name) => !columns.has(name ?? ''))).toEqual([]);
    const filters = (register?.filters ?? []).map((name) => columns.get(name)?.kind);
    expect(filters.filter((kind) => kind !== 'code' && kind !== 'period')).toEqual([]);
    expect(columns.get(register?.sum ?? '')?.kind).toBe(register?.sum ? 'number' : undefined);
  });

  it('has no row without what names it', () => {
    const loose = key.filter((name) => {
      const column = columns.get(name);
      return column?.kind === 'text' && column.blank !== 'refused';
    });
    expect(loose).toEqual([]);
  });
});

describe.each(ofTheOrder)('the register %s', (id, dataset) => {
  it('says which paragraph asks for it', () => {
    expect(dataset.basis).toMatch(/^Specified Information Order, paragraphs? \d/);
  });

  it('takes a whole return, and nothing is wrong in it', async () => {
    const given = registerReturns[id] ?? [];
    const read = await readRegister(dataset, given);
    expect(rows(read)).toHaveLength(given.length - 1);
    const table = { dataset, rows: rows(read), sources: [], labels: {} };
    expect(checkData(table)).toEqual([]);
  });

  it('has a template of which only the rows are missing', async () => {
    const read = await readRegister(dataset, templateCsv(dataset).trim().split('\n'));
    expect(told(read)).toEqual(['row 1: there is a header, and no row below it']);
    expect(describeDataset(dataset)).not.toMatch(/undefined|\bNaN\b|\[object/);
  });
});

describe('what was read of the worked returns', () => {
  it.each([
    ['spending', 0, 'amount', 1234.5, '£1,234.50'],
    ['spending', 2, 'amount', -30_500, '−£30,500.00'],
    ['office-holders', 0, 'salary', 78_400, '£78,400'],
    ['travel-claims', 1, 'not_reimbursed', 0, '£0.00'],
    ['budget', 0, 'amount', 60_000_000, '£60,000,000'],
    ['grants', 0, 'amount', 4999.99, '£4,999.99'],
  ])('%s, row %i, %s is %d', async (id, row, name, value, shown) => {
    const dataset = find(id);
    const column = dataset.columns.find((one) => one.name === name);
    const read = rows(await readRegister(dataset, registerReturns[id] ?? []))[row];
    expect(read?.numbers[name]?.value).toBe(value);
    expect(column?.kind === 'number' && formatValue(value, column.unit, column.decimals)).toBe(
      shown,
    );
  });

  it.each([
    ['office-holders', 0, 'from', '2024-05-09'],
    ['office-holders', 0, 'matters_counted_to', '2024-06-30'],
    ['gifts-and-hospitality', 1, 'date', '2024-05-02'],
    ['meetings', 0, 'starts', '18:30'],
    ['meetings', 1, 'date', '2024-09-11'],
    ['senior-staff', 1, 'name', 'Withheld at the person’s wish'],
    ['decisions', 0, 'record', 'https://example.org/d/1?view=record#top'],
  ])('%s, row %i, %s is %s', async (id, row, name, text) => {
    const read = rows(await readRegister(find(id), registerReturns[id] ?? []))[row];
    expect(read?.texts[name]).toBe(text);
  });

  it('has the period of its file where the column of periods is left out', async () => {
    const [first] = rows(await readRegister(find('spending'), registerReturns.spending ?? []));
    expect(first?.period.id).toBe('2024-05');
  });
});

describe('a name that a senior employee has refused to have published', () => {
  it.each([
    'Withheld at the person’s wish',
    "withheld at the person's wish",
    'NAME WITHHELD',
    ' consent refused. ',
  ])('is a value of its own, written as %j', async (said) => {
    const lines = (registerReturns['senior-staff'] ?? []).map((line) =>
      line.replace('name withheld', said),
    );
    const read = rows(await readRegister(find('senior-staff'), lines));
    expect(read[1]?.texts.name).toBe('Withheld at the person’s wish');
  });

  it('is not what an empty cell says, nor a name that only holds the word', async () => {
    const of = async (said: string) => {
      const lines = (registerReturns['senior-staff'] ?? []).map((line) =>
        line.replace('name withheld', said),
      );
      return rows(await readRegister(find('senior-staff'), lines))[1]?.texts.name;
    };
    expect([await of(''), await of('Ann Withheld')]).toEqual(['', 'Ann Withheld']);
  });

  it('is told to the clerk who fills in the return', () => {
    expect(describeDataset(find('senior-staff'))).toContain(
      'In their place may stand “Withheld at the person’s wish”.',
    );
  });
});

describe('a cell that does not fit a register', () => {
  it.each([
    [
      'gifts-and-hospitality',
      'Declined',
      'Neither',
      'row 3, column outcome: “Neither” is not one of the values allowed here',
    ],
    ['gifts-and-hospitality', 'Declined', '', 'row 3, column outcome: the cell is empty'],
    ['spending', '2024-05-02', '31/06/2024', 'row 3, column date: 31/06/2024 is not a day'],
    ['spending', 'Office chairs', '', 'row 2, column purpose: the cell is empty'],
    ['spending', '61000.00', '61k', 'row 3, column amount: “61k” is not an amount in full'],
    ['spending', ',1003,', ',1002,', 'row 4: rows 3 and 4 are both Chief officer of police, 1002'],
    [
      'grants',
      '"£4,999.99"',
      '(12.00)',
      'row 2, column amount: “(12.00)” is less than £0, the least that this can be',
    ],
    ['meetings', '6.30pm', '25:00', 'row 2, column starts: 25:00 is not a time of day'],
    [
      'meetings',
      'https://example.org/a.pdf',
      'S:\\papers\\a.pdf',
      'row 2, column agenda: “S:\\papers\\a.pdf” is not an address on the web',
    ],
    [
      'policies',
      'https://example.org/speaking-up',
      '',
      'row 2, column document: the cell is empty',
    ],
  ])('%s with %j as %j is told', async (id, from, to, says) => {
    expect(await toldOf(id, from, to)).toEqual([says]);
  });

  it('is told where the period of the file cannot stand in for the column left out', async () => {
    const read = await readRegister(find('spending'), registerReturns.spending ?? [], '2024-25');
    expect(told(read)).toEqual(['row 1, column month: this column is missing']);
  });
});
