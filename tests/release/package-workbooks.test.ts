import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { FolderFiles } from '../../src/folder/files.ts';
import { odsOfRows } from '../intake/builders/ods.ts';
import { xlsxOfRows } from '../intake/builders/xlsx.ts';
import { counts, rates } from '../intake/ons/made-up-tables.ts';
import {
  changedOf,
  exampleWith,
  otherNumbers,
  packageAndBack,
  sayingAny,
  sha256,
} from './package-and-back.ts';

type Cells = readonly (readonly (string | number)[])[];

const returns = 'returns/joiners-leavers/2024-06';
const csv = new TextDecoder().decode(exampleWith({}).read(`${returns}.csv`));
const cells: Cells = csv
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((text) => (/^[\d.]+$/.test(text) ? Number(text) : text)));

/** The cells with other numbers in some places: file, sheet, row and column by key. */
function changed(numbers: ReadonlyMap<string, number>, path: string): Cells {
  const columns = new Map(cells[0]?.map((name, column) => [String(name), column]));
  const at = new Map(
    [...numbers].flatMap(([key, value]) => {
      const [file, , row, column = ''] = key.split('|');
      return file === path ? [[`${Number(row) - 1}|${columns.get(column)}`, value] as const] : [];
    }),
  );
  return cells.map((line, row) => line.map((cell, column) => at.get(`${row}|${column}`) ?? cell));
}

const kinds = {
  xlsx: (rows: Cells): Promise<Uint8Array> => xlsxOfRows(rows),
  ods: (rows: Cells): Promise<Uint8Array> => Promise.resolve(odsOfRows(rows)),
};

async function withWorkbook(
  kind: keyof typeof kinds,
  numbers: ReadonlyMap<string, number> = new Map(),
): Promise<FolderFiles> {
  const path = `${returns}.${kind}`;
  const workbook = await kinds[kind](changed(numbers, path));
  return exampleWith({ [`${returns}.csv`]: null, [path]: workbook });
}

describe.each(['xlsx', 'ods'] as const)('a return with hidden numbers in %s', (kind) => {
  it('is left out, and the package gives the same publication and the same package', async () => {
    const made = await packageAndBack(await withWorkbook(kind));
    expect(made.withheld).toContain(`${returns}.${kind}`);
    expect(made.contents.has(`${returns}.${kind}`)).toBe(false);
    expect(made.again).toEqual(made.publication);
    expect(Buffer.from(made.repacked).equals(made.zip)).toBe(true);
  });

  it('leaves no SHA-256 of itself, in the package or in what is published', async () => {
    const made = await packageAndBack(await withWorkbook(kind));
    expect(sayingAny(made, made.fingerprints)).toEqual([]);
  });

  it('could hold other numbers, and the package would have the same bytes', async () => {
    const files = await withWorkbook(kind);
    const made = await packageAndBack(files);
    const numbers = await otherNumbers(files, made.protection, 'greatest');
    const inReturn = [...numbers].filter(([key]) => key.startsWith(`${returns}.${kind}|`));
    expect(changedOf(new Map(inReturn), made.protection)).toBeGreaterThan(5);
    const other = await packageAndBack(
      await withWorkbook(kind, new Map(inReturn)),
      made.protection,
    );
    expect(other.fingerprints).not.toEqual(made.fingerprints);
    expect(Buffer.from(other.zip).equals(made.zip)).toBe(true);
  });
});

describe('a workbook that hides nothing', () => {
  const ons = 'comparators/ons-police-force-areas/tables été.xlsx';

  it('goes in as the rows that were read of it, with its name, size and hash', async () => {
    const workbook = await writeXlsx({ sheets: [counts(), rates()] });
    const made = await packageAndBack(exampleWith({ [ons]: workbook }));
    const csv = new TextDecoder().decode(made.contents.get(`${ons}.csv`));
    expect(csv.split('\n')[0]).toBe('period,area,offence,crimes,population,published_rate');
    const record = JSON.parse(new TextDecoder().decode(made.contents.get('returns.json')));
    const [told] = record.returns.filter(
      ({ file }: { file: { path: string } }) => file.path === ons,
    );
    expect(told.file).toEqual({ path: ons, bytes: workbook.length, sha256: sha256(workbook) });
    expect(
      made.publication.tables.flatMap(({ sources }) => sources.map(({ file }) => file)),
    ).toContain(ons);
    expect(made.again).toEqual(made.publication);
    expect(Buffer.from(made.repacked).equals(made.zip)).toBe(true);
  });

  it('does not go in itself', async () => {
    const workbook = await writeXlsx({ sheets: [counts(), rates()] });
    const { zip, contents } = await packageAndBack(exampleWith({ [ons]: workbook }));
    expect(contents.has(ons)).toBe(false);
    expect(Buffer.from(zip).includes(Buffer.from(workbook))).toBe(false);
  });
});
