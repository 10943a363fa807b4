import { shorthand } from '../figures/status.ts';
import { cellKey } from '../measures/linear-form.ts';
import type { GivenQuantity, Row, Table } from '../tables/table.ts';
import type { Profile } from './profile.ts';

/** What stands in place of what is hidden, whatever it is. */
const hidden: GivenQuantity = { value: null, status: 'suppressed', given: shorthand.suppressed };

/** The hidden cells by their key, and the rules they were hidden by. */
interface Hiding {
  readonly cells: { readonly has: (key: string) => boolean };
  readonly profile: Pick<Profile, 'leastBase'>;
}

/**
 * The tables as they may be published: hidden cells are `[c]`, and so are percentages that the force
 * states of them. A file with hidden cells loses its fingerprint too: whoever has all the other
 * numbers could try what is hidden until the fingerprint fits. So does one that gave a row of the `restated` datasets
 * which a later return has superseded: that row may have been hidden at its time.
 */
export function redactTables(
  tables: readonly Table[],
  hiding: Hiding,
  restated: ReadonlySet<string> = new Set(),
): readonly Table[] {
  const files = new Set(
    tables.filter(({ dataset }) => restated.has(dataset.id)).flatMap(supersededFiles),
  );
  const redacted = tables.map((table) => {
    const rows = table.rows.map((row) => redactRow(row, table, hiding));
    for (const [position, row] of rows.entries()) {
      if (row !== table.rows[position]) files.add(row.source.file);
    }
    return { ...table, rows };
  });
  return redacted.map((table) => withoutFingerprints(table, files));
}

function redactRow(row: Row, table: Table, hiding: Hiding): Row {
  const names = hiddenColumns(row, table, hiding);
  if (names.length === 0) return row;
  const numbers = { ...row.numbers, ...Object.fromEntries(names.map((name) => [name, hidden])) };
  return { ...row, numbers };
}

function hiddenColumns(row: Row, table: Table, { cells, profile }: Hiding): readonly string[] {
  const isHidden = (column: string) => cells.has(cellKey(row, column));
  const counts = Object.keys(row.numbers).filter(isHidden);
  const shares = table.dataset.identities.flatMap((identity) => {
    if (identity.kind !== 'percentage') return [];
    const { numerator, denominator } = identity;
    const base = row.numbers[denominator]?.value ?? 0;
    const few = base > 0 && base < profile.leastBase;
    return few || isHidden(numerator) || isHidden(denominator) ? [identity.percentage] : [];
  });
  return [...counts, ...shares.filter((name) => row.numbers[name] !== undefined)];
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
