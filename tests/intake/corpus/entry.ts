import type { CorpusSheet } from './cells.ts';
import type { Laid } from './layouts.ts';
import { type CorpusTable, expectedCsv } from './tables.ts';

/** What is to come of a workbook: the rows of a return, or questions with these codes. */
export type Expected =
  | { readonly dataset: string; readonly period: string; readonly csv: string }
  | { readonly asks: readonly string[] };

export interface CorpusEntry {
  readonly name: string;
  readonly sheets: readonly CorpusSheet[];
  readonly expected: Expected;
}

/** A workbook of one sheet that is to be read as its table. */
export function entry(name: string, table: CorpusTable, laid: Laid, sheet = 'Return'): CorpusEntry {
  const { dataset, period } = table;
  return {
    name: `${dataset}-${name}`,
    sheets: [{ name: sheet, ...laid }],
    expected: { dataset, period, csv: expectedCsv(table) },
  };
}
