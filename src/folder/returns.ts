import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { comparePeriods } from '../domain/time/period.ts';
import type { Accepted } from '../intake/read-return.ts';
import { readEnclosedReturn } from './canonical/enclosed-return.ts';
import type { PackageRecord } from './canonical/record.ts';
import type { FolderFiles } from './files.ts';
import { givenTwice } from './given-twice.ts';
import { readReturnPath, returnsFolder } from './return-path.ts';
import { supersede } from './supersede.ts';

/** Everything that was accepted into a folder, by dataset, and what was wrong with the rest. */
export interface Returns {
  readonly readings: ReadonlyMap<string, readonly Accepted[]>;
  readonly findings: readonly Finding[];
}

/**
 * Reads every return from the form in which it is enclosed. `published` is what was read from files of other
 * publishers, by dataset.
 */
export async function readReturns(
  files: FolderFiles,
  datasets: readonly Dataset[],
  { returns }: Pick<PackageRecord, 'returns'>,
  published: ReadonlyMap<string, readonly Accepted[]> = new Map(),
): Promise<Returns> {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  const findings: Finding[] = [];
  const accepted = new Map([...published].map(([id, readings]) => [id, [...readings]]));
  for (const record of returns) {
    const { path } = record.file;
    if (!path.startsWith(returnsFolder)) continue;
    const named = readReturnPath(path, byId);
    if ('severity' in named) {
      findings.push(named);
      continue;
    }
    const bytes = files.read(record.enclosed);
    const reading = await readEnclosedReturn(bytes, record, named.dataset, named.period);
    if (reading.accepted) append(accepted, named.dataset.id, reading);
    else findings.push(...reading.findings);
  }
  const twice = datasets.flatMap((dataset) =>
    dataset.published === undefined ? givenTwice(dataset, accepted.get(dataset.id) ?? []) : [],
  );
  return { readings: accepted, findings: [...findings, ...twice] };
}

function append(map: Map<string, Accepted[]>, key: string, reading: Accepted): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [reading]);
  else list.push(reading);
}

/** A table made of some returns, and what was noted as they were put together. */
export interface JoinedTable {
  readonly table: Table;
  readonly findings: readonly Finding[];
}

/** Puts returns of a dataset together, oldest period first: a later one supersedes rows of an earlier one. */
export function joinReturns(dataset: Dataset, readings: readonly Accepted[]): JoinedTable {
  const inOrder = readings.toSorted(
    (a, b) =>
      comparePeriods(a.source.period, b.source.period) || a.source.revision - b.source.revision,
  );
  const { rows, findings } = supersede(
    dataset,
    inOrder.flatMap((reading) => reading.rows),
  );
  // Of tables that count nobody no one asks, and a register has thousands of rows.
  const former = dataset.disclosure === 'none' ? [] : formerStates(dataset, inOrder, rows);
  const table = {
    dataset,
    rows: inTime(rows),
    ...(former.length === 0 ? {} : { former }),
    sources: inOrder.map((reading) => reading.source),
    labels: labelsOf(dataset, inOrder),
  };
  return { table, findings };
}

/** The rows as they stood after each return, where a later one has superseded some of them. */
function formerStates(
  dataset: Dataset,
  inOrder: readonly Accepted[],
  rows: readonly Row[],
): readonly (readonly Row[])[] {
  const given = inOrder.reduce((count, reading) => count + reading.rows.length, 0);
  if (given === rows.length) return [];
  const kept = new Set(rows);
  const states = inOrder.map((_, last) =>
    inTime(
      supersede(
        dataset,
        inOrder.slice(0, last + 1).flatMap((reading) => reading.rows),
      ).rows,
    ),
  );
  return states.filter((state) => state.some((row) => !kept.has(row)));
}

/** Oldest period first; within a period the order of the return. */
function inTime(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => comparePeriods(a.period, b.period));
}

function labelsOf(dataset: Dataset, readings: readonly Accepted[]): Table['labels'] {
  const coded = dataset.columns.filter((column) => column.kind === 'code');
  return Object.fromEntries(
    coded.map((column) => [
      column.name,
      column.codes === 'open'
        ? Object.assign({}, ...readings.map((reading) => reading.labels[column.name]))
        : Object.fromEntries(column.codes.map(({ code, label }) => [code, label])),
    ]),
  );
}
