import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { exampleSite } from '../../builders/example-site.ts';
import { listOf, oddFigures, publishing } from './odd-publications.ts';
import { officeIsPresent, savedByOffice } from './reading/office.ts';
import { type ReadWorkbook, readWorkbook } from './reading/read-workbook.ts';
import { tablesOf } from './write-tables.ts';

describe.skipIf(!officeIsPresent)('LibreOffice (needs soffice)', () => {
  let written: ReadWorkbook;
  let saved: ReadWorkbook;

  beforeAll(async () => {
    const { publication } = await exampleSite();
    const bytes = tablesOf(publication);
    written = readWorkbook(bytes);
    saved = readWorkbook(await savedByOffice(bytes));
  }, 200_000);

  it('shows every cell of every sheet as it was written', () => {
    expect(cellsOf(saved)).toEqual(cellsOf(written));
  });

  it('keeps every number to nine decimal places or more', () => {
    expect(numbersOf(saved)).toEqual(numbersOf(written).map((value) => expect.closeTo(value, 9)));
    expect(numbersOf(saved).length).toBeGreaterThan(1000);
  });

  it('knows every table by its name', () => {
    expect(saved.ranges.map(({ name }) => name).toSorted()).toEqual(
      written.ranges.map(({ name }) => name).toSorted(),
    );
  });

  it('knows the rows of headers', () => {
    expect(headerRows(saved)).toEqual(headerRows(written));
  });

  it.each(['dc:title', 'dc:subject', 'dc:language', 'meta:initial-creator'])(
    'keeps the property %s',
    (property) => {
      expect(propertyOf(saved, property)).toBe(propertyOf(written, property));
    },
  );
});

describe.skipIf(!officeIsPresent)('LibreOffice, odd figures (needs soffice)', () => {
  it('shows numbers of every size, sign, status and precision as the pages do', async () => {
    const odd = oddList();
    const bytes = tablesOf(odd);
    const saved = readWorkbook(await savedByOffice(bytes));
    expect(cellsOf(saved)).toEqual(cellsOf(readWorkbook(bytes)));
  }, 200_000);
});

/** 400 figures, the same in each run. */
function oddList(): Publication {
  const figures = fc
    .sample(oddFigures, { numRuns: 20, seed: 1 })
    .flat()
    .map((figure, index) => ({ ...figure, id: `odd.${index}` }));
  return publishing(figures, [listOf(figures)]);
}

/** What stands in each cell that is not blank: a saved workbook has blank ones beside its rows. */
function cellsOf({ sheets }: ReadWorkbook): ReadonlyMap<string, readonly (readonly string[])[]> {
  return new Map(
    sheets.map(({ name, rows }) => [
      name,
      rows.map(({ cells }) => cells.filter(({ type }) => type !== '').map(({ text }) => text)),
    ]),
  );
}

function numbersOf({ sheets }: ReadWorkbook): readonly number[] {
  return sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (value === null ? [] : [Number(value)])),
    ),
  );
}

function headerRows({ sheets }: ReadWorkbook): readonly string[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ isHeader }, row) => (isHeader ? [`${name} ${row + 1}`] : [])),
  );
}

function propertyOf({ parts }: ReadWorkbook, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)<`).exec(parts.get('meta.xml') ?? '')?.[1];
}
