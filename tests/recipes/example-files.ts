import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CorpusCell, CorpusSheet } from '../intake/corpus/cells.ts';
import { number } from '../intake/corpus/cells.ts';
import { writeWorkbook } from '../intake/corpus/workbook.ts';

/** A folder of this test's own, with a body and nothing else. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-take-'));
  mkdirSync(join(folder, 'returns'));
  return folder;
}

/** Writes a workbook beside the folder, as a force would send it. Returns its path. */
export function sentFile(folder: string, name: string, sheets: readonly CorpusSheet[]): string {
  const path = join(folder, '..', `${folder.split('/').at(-1)}-${name}`);
  writeFileSync(path, writeWorkbook(sheets));
  return path;
}

/** Requests by route with months across the page, as a force keeps them. */
export function lawSheet(
  months: readonly string[],
  rows: Readonly<Record<string, readonly number[]>>,
): CorpusSheet {
  const body: readonly (readonly CorpusCell[])[] = Object.entries(rows).map(([heading, values]) => [
    heading,
    ...values.map((value) => number(value)),
  ]);
  return {
    name: 'DVDS',
    rows: [['Domestic Violence Disclosure Scheme'], [], [null, ...months], ...body],
  };
}

export const april = {
  'Total Requests': [100, 75],
  'Requests under Right to Ask': [55, 34],
  'Requests under Right to Know': [45, 41],
  'Requests filed': [99, 64],
  'Requests outstanding': [1, 11],
  'Disclosed under Right to Ask': [23, 28],
  'Disclosed under Right to Know': [30, 19],
  'Disclosed outside 35 days': [5, 3],
};

/** A month later: one month more, and two numbers of April restated. */
export const may = {
  'Total Requests': [100, 75, 75],
  'Requests under Right to Ask': [55, 34, 47],
  'Requests under Right to Know': [45, 41, 28],
  'Requests filed': [99, 73, 62],
  'Requests outstanding': [1, 2, 13],
  'Disclosed under Right to Ask': [23, 28, 16],
  'Disclosed under Right to Know': [30, 19, 10],
  'Disclosed outside 35 days': [5, 3, 1],
};
