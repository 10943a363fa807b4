import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import type { Dataset } from '../../src/domain/tables/dataset.ts';
import { parsePeriod } from '../../src/domain/time/period.ts';
import {
  describeFile,
  encloseReturn,
  readEnclosedReturn,
} from '../../src/folder/canonical/enclosed-return.ts';
import { canonicalCsv } from '../../src/folder/canonical/return-csv.ts';
import { type Reading, readReturn } from '../../src/intake/read-return.ts';
import { claresLawCsv } from '../builders/folder.ts';
import { asCsv, messyReturn } from './messy-returns.ts';

const period = parsePeriod('2031-03');

/** A return as it was read, and as it is read from its enclosed form; null where it was refused. */
async function thereAndBack(dataset: Dataset, text: string) {
  if (period === null) throw new Error('There is no such month.');
  const bytes = new TextEncoder().encode(text);
  const file = describeFile(`returns/${dataset.id}/2031-03.csv`, bytes);
  const named = { path: file.path, bytes, sha256: file.sha256, period, revision: 3 };
  const reading = await readReturn(named, dataset);
  if (!reading.accepted) return null;
  const enclosed = encloseReturn(dataset, reading, file);
  if ('refused' in enclosed) throw new Error(enclosed.refused.says);
  const { csv, record } = enclosed;
  const stored = JSON.parse(JSON.stringify(record));
  const again: Reading = await readEnclosedReturn(csv, stored, dataset, period);
  return { reading, again, csv: new TextDecoder().decode(csv) };
}

describe('a return in its enclosed form', () => {
  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    'is read as it came, of %s, to the row, the label and the text of each cell',
    async (_, dataset) => {
      let accepted = 0;
      await fc.assert(
        fc.asyncProperty(messyReturn(dataset), async (messy) => {
          const made = await thereAndBack(dataset, asCsv(dataset, messy));
          accepted += made === null ? 0 : 1;
          expect(made?.again).toEqual(made?.reading);
        }),
        { numRuns: 25 },
      );
      expect(accepted).toBeGreaterThan(2);
    },
  );

  it('is written by us alone: the same values spelt otherwise give the same bytes', async () => {
    const calls = datasets.find(({ id }) => id === 'clares-law') ?? datasets[0];
    if (calls === undefined) throw new Error('There are no datasets.');
    const names = calls.columns.map(({ name }) => name).join(',');
    const plain = await thereAndBack(calls, `${names}\n2024-05,75,47,28,62,13,16,10,1,,\n`);
    const titles = calls.columns.map(({ title }) => `"${title}"`).join(',');
    const spelt = await thereAndBack(
      calls,
      `${titles}\n\nMay 2024," 75",47,28,62,13,16,10,1,,\n\n`,
    );
    expect(spelt?.csv).toBe(plain?.csv);
    expect(plain?.csv).toBe(
      `${names.replace(',average_days_to_respond,disclosed_outside_28_days', '')}\n2024-05,75,47,28,62,13,16,10,1\n`,
    );
  });

  it('comes out as it came where it came in this form', async () => {
    const text = `${claresLawCsv}\n`;
    const dataset = datasets.find(({ id }) => id === 'clares-law');
    const made = dataset && (await thereAndBack(dataset, text));
    expect(made?.csv).toBe(text);
  });

  it('is read again where it has more in it than a file that comes may', async () => {
    const dataset = datasets.find(({ id }) => id === 'spending');
    if (dataset === undefined || period === null) throw new Error('There is no such return.');
    const names = 'reference,date,recipient,purpose,amount,value_for_money,whose';
    const lines = Array.from({ length: 40 }, (_, at) => `${at},2031-03-01,A,B,600,C,pcc`);
    const bytes = new TextEncoder().encode(`${names}\n${lines.join('\n')}\n`);
    const file = describeFile('returns/spending/2031-03.csv', bytes);
    const read = await readReturn({ ...file, bytes, period, revision: 1 }, dataset);
    if (!read.accepted) throw new Error('The return is refused.');
    // A workbook may hold such a text once for all of its rows, and a comma in it is no cell.
    const long = `A${','.repeat(32_000)}B`;
    const rows = read.rows.map((row) => ({ ...row, texts: { ...row.texts, purpose: long } }));
    const enclosed = encloseReturn(dataset, { ...read, rows }, file);
    if ('refused' in enclosed) throw new Error(enclosed.refused.says);
    const { csv, record } = enclosed;
    const again = await readEnclosedReturn(csv, record, dataset, period);
    expect(again.accepted && again.rows.map(({ texts }) => texts.purpose)).toEqual(
      Array.from({ length: 40 }, () => long),
    );
    const asItComes = await readReturn({ ...file, bytes: csv, period, revision: 1 }, dataset);
    expect(asItComes).toMatchObject({ accepted: false, findings: [{ code: 'too-large' }] });
  });
});

it.each([
  ['bytes', { bytes: 40, cells: 1000 }, null],
  ['cells', { bytes: 1000, cells: 9 }, null],
  ['nothing', { bytes: 1000, cells: 1000 }, 'string'],
] as const)('writes no copy that is larger than what is read: %s', async (_, limits, written) => {
  const dataset = datasets.find(({ id }) => id === 'clares-law');
  const bytes = new TextEncoder().encode(claresLawCsv);
  if (dataset === undefined || period === null) throw new Error('There is no such return.');
  const reading = await readReturn(
    { path: 'a.csv', bytes, sha256: '', period, revision: 1 },
    dataset,
  );
  const csv = reading.accepted ? canonicalCsv(dataset, reading, limits) : undefined;
  expect(csv && typeof new TextDecoder().decode(csv)).toBe(written);
});
