/** A text as SQL writes it: `'O''Brien'`. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The path of one file, in which nothing is taken for a pattern of several. */
export function pathLiteral(path: string): string {
  return literal(path.replaceAll(/[*?[]/g, '[$&]'));
}

/** A list of texts as DuckDB writes it: `['a', 'b']`. */
export function listOf(texts: readonly string[]): string {
  return `[${texts.map(literal).join(', ')}]`;
}

/** Whether DuckDB would take a path as a pattern of several. */
export function isPattern(path: string): boolean {
  return /[*?[\]{}]/.test(path);
}

/**
 * For `read_parquet`: the columns that the file has, and none from the path. Folders of the form
 * `force=kent/month=2024-03` would add theirs.
 */
export const asWritten = 'hive_partitioning = false';
