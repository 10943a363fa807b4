import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, readReturn } from '../../src/intake/read-return.ts';
import { asCsv, asOds, asXlsx, callTables } from './builders/call-table.ts';
import { hubCalls } from './builders/dataset.ts';
import { returnFile } from './builders/return-file.ts';

/** A reading without what names its file. */
function content(reading: Reading) {
  return reading.accepted
    ? {
        labels: reading.labels,
        rows: reading.rows.map(({ source: _source, ...row }) => row),
      }
    : reading.findings.map(({ place, also = [], ...finding }) => ({
        ...finding,
        cells: [place, ...also].map(({ row, column }) => ({ row, column })),
      }));
}

async function read(bytes: Uint8Array, extension: string) {
  return content(await readReturn(returnFile(bytes, extension), hubCalls));
}

describe('The same table', () => {
  it('gives the same rows, or the same findings, as CSV, XLSX and ODS', async () => {
    await fc.assert(
      fc.asyncProperty(callTables, async (table) => {
        const fromCsv = await read(asCsv(table), 'csv');

        expect(await read(await asXlsx(table), 'xlsx')).toEqual(fromCsv);
        expect(await read(asOds(table), 'ods')).toEqual(fromCsv);
      }),
      { numRuns: 60 },
    );
  });

  it('is accepted more often than not, so that rows are compared and not only findings', async () => {
    const accepted = await Promise.all(
      fc
        .sample(callTables, { numRuns: 60, seed: 7 })
        .map(async (table) => (await readReturn(returnFile(asCsv(table)), hubCalls)).accepted),
    );

    expect(accepted.filter(Boolean).length).toBeGreaterThan(30);
  });
});
