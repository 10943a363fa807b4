import { createHash } from 'node:crypto';
import type { Dataset } from '../domain/tables/dataset.ts';
import { rowKey } from '../domain/tables/row-key.ts';
import type { GivenQuantity, Row } from '../domain/tables/table.ts';
import { comparePeriods, type Period } from '../domain/time/period.ts';
import { type Accepted, readReturn } from '../intake/read-return.ts';
import { canonicalCsv } from './canonical/return-csv.ts';
import type { FolderFiles } from './files.ts';
import { type ReturnPath, readReturnPath, returnsFolder } from './return-path.ts';
import { supersede } from './supersede.ts';

/** A number that was handed over before and is another now. */
export interface Restated {
  readonly row: Row;
  readonly column: string;
  readonly before: GivenQuantity;
  readonly now: GivenQuantity;
}

/** What a return says beside those of the folder. */
export interface Compared {
  readonly fresh: readonly Row[];
  readonly restated: readonly Restated[];
  /** Rows of earlier returns about the same time that this one does not have. */
  readonly gone: readonly Row[];
  /** Where the return belongs; null where the folder has it already. */
  readonly path: string | null;
  readonly revision: number;
}

interface Earlier {
  readonly named: ReturnPath;
  readonly reading: Accepted;
}

/** Holds a return against those that the folder has of the same dataset. */
export async function compareWithEarlier(
  files: FolderFiles,
  dataset: Dataset,
  period: Period,
  reading: Accepted,
): Promise<Compared> {
  const earlier = await readEarlier(files, dataset);
  const { rows: former } = supersede(
    dataset,
    earlier.flatMap((one) => one.reading.rows),
  );
  const byKey = new Map(former.map((row) => [rowKey(dataset, row), row]));
  const fresh: Row[] = [];
  const restated: Restated[] = [];
  for (const row of reading.rows) {
    const before = byKey.get(rowKey(dataset, row));
    if (before === undefined) fresh.push(row);
    else restated.push(...changes(before, row));
  }
  const here = new Set(reading.rows.map((row) => rowKey(dataset, row)));
  const span = spanOf(reading.rows);
  const gone = former.filter(
    (row) =>
      !here.has(rowKey(dataset, row)) &&
      row.period.start >= span.start &&
      row.period.end <= span.end,
  );
  return { fresh, restated, gone, ...place(earlier, files, dataset, period, reading) };
}

async function readEarlier(files: FolderFiles, dataset: Dataset): Promise<readonly Earlier[]> {
  const byId = new Map([[dataset.id, dataset]]);
  const found: Earlier[] = [];
  for (const path of files.paths) {
    if (!path.startsWith(`${returnsFolder}${dataset.id}/`)) continue;
    const named = readReturnPath(path, byId);
    if ('severity' in named) continue;
    const bytes = files.read(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { period, revision } = named;
    const reading = await readReturn({ path, bytes, sha256, period, revision }, dataset);
    if (reading.accepted) found.push({ named, reading });
  }
  return found.toSorted(
    (a, b) => comparePeriods(a.named.period, b.named.period) || a.named.revision - b.named.revision,
  );
}

function changes(before: Row, row: Row): readonly Restated[] {
  return Object.entries(row.numbers).flatMap(([column, now]) => {
    const former = before.numbers[column];
    const isSame = former?.value === now.value && former.status === now.status;
    return former === undefined || isSame ? [] : [{ row, column, before: former, now }];
  });
}

function spanOf(rows: readonly Row[]): Pick<Period, 'start' | 'end'> {
  const starts = rows.map(({ period }) => period.start).toSorted();
  const ends = rows.map(({ period }) => period.end).toSorted();
  return { start: starts[0] ?? '', end: ends.at(-1) ?? '' };
}

/** A return that the period has already is left; another one becomes its next revision. */
function place(
  earlier: readonly Earlier[],
  files: FolderFiles,
  dataset: Dataset,
  period: Period,
  reading: Accepted,
): Pick<Compared, 'path' | 'revision'> {
  const start = `${returnsFolder}${dataset.id}/${period.id}`;
  const own = earlier.filter(({ named }) => named.period.id === period.id);
  const newest = own.at(-1);
  const revisions = files.paths.flatMap((path) => {
    const named = readReturnPath(path, new Map([[dataset.id, dataset]]));
    return 'severity' in named || named.period.id !== period.id ? [] : [named.revision];
  });
  const revision = Math.max(0, ...revisions) + 1;
  if (newest !== undefined && isSame(dataset, newest.reading, reading)) {
    return { path: null, revision: newest.named.revision };
  }
  return { path: revision === 1 ? `${start}.csv` : `${start}.r${revision}.csv`, revision };
}

function isSame(dataset: Dataset, one: Accepted, other: Accepted): boolean {
  const [csv, otherCsv] = [canonicalCsv(dataset, one), canonicalCsv(dataset, other)];
  if (csv === null || otherCsv === null) return false;
  const decoder = new TextDecoder();
  return decoder.decode(csv) === decoder.decode(otherCsv);
}
