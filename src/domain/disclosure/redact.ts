import { shorthand } from '../figures/status.ts';
import { cellKey } from '../measures/linear-form.ts';
import type { GivenQuantity, Row, Table } from '../tables/table.ts';

/** What stands in place of what is hidden, whatever it is. */
const hidden: GivenQuantity = { value: null, status: 'suppressed', given: shorthand.suppressed };

/** What is hidden, by its key: counts, and what a return states of them. */
interface Hiding {
  readonly cells: { readonly has: (key: string) => boolean };
  readonly stated: { readonly has: (key: string) => boolean };
}

/**
 * The tables as they may be published: hidden cells are `[c]`, and so are rates and percentages that the force
 * states of them. A file with hidden cells loses its fingerprint too: whoever has all the other
 * numbers could try what is hidden until the fingerprint fits. So does one that gave a row of the `restated` datasets
 * which a later return has superseded: that row may have been hidden at its time. So do files that are `covered` elsewhere.
 */
export function redactTables(
  tables: readonly Table[],
  hiding: Hiding,
  restated: ReadonlySet<string> = new Set(),
  covered: Iterable<string> = [],
): readonly Table[] {
  const files = new Set([
    ...covered,
    ...tables.filter(({ dataset }) => restated.has(dataset.id)).flatMap(supersededFiles),
  ]);
  const redacted = tables.map((table) => {
    const rows = table.rows.map((row) => redactRow(row, hiding));
    for (const [position, row] of rows.entries()) {
      if (row !== table.rows[position]) files.add(row.source.file);
    }
    return { ...table, rows };
  });
  return redacted.map((table) => withoutFingerprints(table, files));
}

/** Files of redacted tables whose fingerprint is not told. */
export function filesCovered(tables: readonly Table[]): readonly string[] {
  const sources = tables.flatMap((table) => table.sources);
  return sources.flatMap(({ file, sha256 }) => (sha256 === shorthand.suppressed ? [file] : []));
}

function redactRow(row: Row, { cells, stated }: Hiding): Row {
  const names = Object.keys(row.numbers).filter((column) => {
    const key = cellKey(row, column);
    return cells.has(key) || stated.has(key);
  });
  if (names.length === 0) return row;
  const numbers = { ...row.numbers, ...Object.fromEntries(names.map((name) => [name, hidden])) };
  return { ...row, numbers };
}

/** Files that gave rows which no longer count. */
function supersededFiles({ rows, former = [] }: Table): readonly string[] {
  const kept = new Set(rows);
  return former.flatMap((state) =>
    state.filter((row) => !kept.has(row)).map(({ source }) => source.file),
  );
}

/** Without the states before, which are no part of the publication. */
function withoutFingerprints({ former, ...table }: Table, files: ReadonlySet<string>): Table {
  const plain = <Source extends { file: string; sha256: string }>(source: Source): Source =>
    files.has(source.file) ? { ...source, sha256: shorthand.suppressed } : source;
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, source: plain(row.source) })),
    sources: table.sources.map(plain),
  };
}
