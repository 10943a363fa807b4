import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReturn } from '../../src/intake/read-return.ts';
import { asCsv, asOds, asXlsx, type CallTable, callTables } from './builders/call-table.ts';
import { hubCalls } from './builders/dataset.ts';
import { returnFile } from './builders/return-file.ts';

const table: CallTable =
  fc.sample(callTables, { numRuns: 40, seed: 11 }).toSorted((a, b) => b.length - a.length)[0] ?? [];
const csv = asCsv(table);
const ods = asOds(table);
const xlsx = await asXlsx(table);

const home = new URL('../../../shared/data/', import.meta.url);
const published = [
  new URL('home-office/police-workforce-sep19-tables.ods', home),
  new URL('ons/policeforceareatablesyedecember2024.xlsx', home),
].filter((file) => existsSync(file));

function read(bytes: Uint8Array, extension: string) {
  return readReturn(returnFile(bytes, extension), hubCalls);
}

/** A reading that says so in words; anything thrown fails the test by itself. */
async function expectAnswer(bytes: Uint8Array, extension: string) {
  const reading = await read(bytes, extension);
  const sentences = reading.accepted ? ['accepted'] : reading.findings.map(({ says }) => says);
  expect(sentences.join('')).not.toBe('');
}

function withFlip(bytes: Uint8Array, share: number, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = Math.floor(share * copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

/** The part of a zip with a stretch of its text taken out and put in elsewhere. */
function withMovedText(bytes: Uint8Array, part: string, from: number, length: number, to: number) {
  const parts = unzipSync(bytes);
  const text = [...(parts[part] ?? [])];
  const cut = text.splice(Math.floor(from * text.length), length);
  text.splice(Math.floor(to * text.length), 0, ...cut);
  return zipSync({ ...parts, [part]: Uint8Array.from(text) });
}

const extension = fc.constantFrom('csv', 'xlsx', 'ods');
const share = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const signature = fc.constantFrom('', 'PK\u0003\u0004', 'PK\u0005\u0006', 'month,hub\n', '<html>');

describe('Whatever the bytes are, there is an answer and no exception', () => {
  it('for bytes at random, with and without a known beginning', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        signature,
        extension,
        (bytes, start, ending) =>
          expectAnswer(Uint8Array.of(...strToU8(start, true), ...bytes), ending),
      ),
      { numRuns: 500 },
    );
  });

  it('for text at random as a CSV', async () => {
    const pieces = fc.constantFrom(
      ',',
      '\n',
      '"',
      ';',
      '\t',
      '[',
      ']',
      '2024-05',
      'calls',
      '4',
      ' ',
      'é',
      '\r',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), (text) =>
        expectAnswer(strToU8(`month,hub,service,calls\n${text.join('')}`), 'csv'),
      ),
      { numRuns: 500 },
    );
  });

  it('for files that end too soon', async () => {
    await fc.assert(
      fc.asyncProperty(share, async (part) => {
        await expectAnswer(csv.subarray(0, Math.floor(part * csv.length)), 'csv');
        await expectAnswer(ods.subarray(0, Math.floor(part * ods.length)), 'ods');
        await expectAnswer(xlsx.subarray(0, Math.floor(part * xlsx.length)), 'xlsx');
      }),
      { numRuns: 100 },
    );
  });

  it('for the XML of an ODS in any disorder', async () => {
    await fc.assert(
      fc.asyncProperty(share, fc.integer({ min: 1, max: 60 }), share, (from, length, to) =>
        expectAnswer(withMovedText(ods, 'content.xml', from, length, to), 'ods'),
      ),
      { numRuns: 200 },
    );
  });

  it('for the XML of an XLSX in any disorder', async () => {
    const part = fc.constantFrom(
      'xl/worksheets/sheet1.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      '[Content_Types].xml',
      '_rels/.rels',
    );
    await fc.assert(
      fc.asyncProperty(
        part,
        share,
        fc.integer({ min: 1, max: 60 }),
        share,
        (name, from, length, to) =>
          expectAnswer(withMovedText(xlsx, name, from, length, to), 'xlsx'),
      ),
      { numRuns: 150 },
    );
  });

  it
    .runIf(published.length > 0)
    .each(published.map((file) => [file.pathname.split('/').at(-1), file]))(
    'for %s cut or with a bit flipped',
    async (name, file) => {
      const bytes = readFileSync(file);
      await fc.assert(
        fc.asyncProperty(share, fc.nat(7), async (part, bit) => {
          await expectAnswer(bytes.subarray(0, Math.floor(part * bytes.length)), `${name}`);
          await expectAnswer(withFlip(bytes, part, bit), `${name}`);
        }),
        { numRuns: 4 },
      );
    },
    20_000,
  );
});

describe('One flipped bit of a workbook', () => {
  it.each([
    ['ods', ods],
    ['xlsx', xlsx],
  ] as const)(
    'never makes another number of an %s: it is refused, or reads the same',
    async (ending, sound) => {
      const expected = await read(sound, ending);

      await fc.assert(
        fc.asyncProperty(share, fc.nat(7), async (part, bit) => {
          const reading = await read(withFlip(sound, part, bit), ending);
          const outcome = reading.accepted ? reading : reading.findings.length;

          expect(outcome).toEqual(reading.accepted ? expected : expect.any(Number));
        }),
        { numRuns: 600 },
      );
    },
  );
});
