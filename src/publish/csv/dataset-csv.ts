import type { Column } from '../../domain/tables/dataset.ts';
import { publishedColumns } from '../../domain/tables/published-columns.ts';
import type { Row, Table } from '../../domain/tables/table.ts';
import { type CsvCell, writeCsv } from './csv.ts';

/**
 * All rows of a dataset, tidy: a period as its name and both ends, a category as code and label, a
 * number with its status beside it (empty where the status allows no value), then the return, the row
 * it came from, and the SHA-256 of the return (`[c]` where it would confirm guesses at hidden numbers). Rows keep the order of the returns.
 */
export function datasetCsv(table: Table): string {
  const columns = publishedColumns(table.dataset);
  const header = [...columns.flatMap(headersOf), 'source_file', 'source_row', 'source_sha256'];
  const rows = table.rows.map((row) => [
    ...columns.flatMap((column) => cellsOf(column, row, table)),
    row.source.file,
    row.row,
    row.source.sha256,
  ]);
  return writeCsv([header, ...rows]);
}

function headersOf(column: Column): string[] {
  switch (column.kind) {
    case 'period':
      return [column.name, `${column.name}_start`, `${column.name}_end`];
    case 'code':
      return [column.name, `${column.name}_label`];
    case 'number':
      return [column.name, `${column.name}_status`];
    case 'text':
      return [column.name];
  }
}

function cellsOf(column: Column, row: Row, table: Table): CsvCell[] {
  const { name } = column;
  switch (column.kind) {
    case 'period':
      return [row.period.id, row.period.start, row.period.end];
    case 'code': {
      const code = row.codes[name] ?? '';
      return [code, table.labels[name]?.[code] ?? code];
    }
    case 'number': {
      const number = row.numbers[name];
      return [number?.value ?? null, number?.status ?? 'unavailable'];
    }
    case 'text':
      return [row.texts[name] ?? ''];
  }
}
