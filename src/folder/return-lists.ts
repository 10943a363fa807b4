import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import type { ReturnSource, Table } from '../domain/tables/table.ts';
import { formatPeriod, parsePeriod } from '../domain/time/period.ts';
import type { Accepted } from '../intake/read-return.ts';
import { newestOfEachPeriod } from './comparators.ts';
import type { EditionSource } from './edition.ts';
import { readReturnName, returnName } from './return-name.ts';
import { returnsFolder } from './return-path.ts';
import { type JoinedTable, joinReturns, type Returns } from './returns.ts';

/** The tables of a folder as each of its editions knows them. */
export interface OwnTables {
  /** Everything that was accepted, whether or not an edition is made from it. */
  readonly all: readonly Table[];
  /** By edition: the tables of its own list of returns. Equal lists share their tables. */
  readonly byEdition: ReadonlyMap<string, readonly Table[]>;
  /** Paths of the returns that no edition is made from. */
  readonly untaken: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Whether an edition is made from a return. */
type IsOwn = (dataset: string, source: ReturnSource) => boolean;

/**
 * Gives each edition the returns that it is made from: those that it lists or, where it has no list, all that are
 * about a time which has begun by the end of its month. What is handed in for July is none of June’s, also where it
 * restates what June shows.
 */
export function ownTables(
  { readings }: Pick<Returns, 'readings'>,
  datasets: readonly Dataset[],
  editions: readonly EditionSource[],
  withheld: ReadonlySet<string> = new Set(),
): OwnTables {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  const lists = editions.map((edition) => readList(edition, byId));
  const joiner = new Joiner(readings);
  const all = datasets.map((dataset) => joiner.join(dataset, () => true));
  const byEdition = new Map(
    lists.map(({ edition, isOwn }) => [
      edition.id,
      datasets.map((dataset) => joiner.join(dataset, isOwn).table),
    ]),
  );
  const there = [...readings].flatMap(([dataset, some]) =>
    some.map(({ source }) => ({ dataset, source })),
  );
  // Of a folder without an edition nothing is published, and nothing is left out of it.
  const untaken = there.filter(
    ({ dataset, source }) => lists.length > 0 && !lists.some(({ isOwn }) => isOwn(dataset, source)),
  );
  const names = new Set([
    ...there.map(({ dataset, source }) => returnName(dataset, source)),
    ...[...withheld].flatMap((path) => nameIn(path, byId)),
  ]);
  return {
    all: all.map(({ table }) => table),
    byEdition,
    untaken: new Set(untaken.map(({ source }) => source.file)),
    findings: [
      ...all.flatMap(({ findings }) => findings),
      ...lists.flatMap((list) => [...list.findings, ...missing(list, names)]),
      ...untaken.map(({ dataset, source }) => notTaken(dataset, source, editions)),
    ],
  };
}

/** Tables of the same returns are one table, so that what follows from it is worked out once. */
class Joiner {
  readonly #readings: Returns['readings'];
  readonly #joined = new Map<string, JoinedTable>();

  constructor(readings: Returns['readings']) {
    this.#readings = readings;
  }

  join(dataset: Dataset, isOwn: IsOwn): JoinedTable {
    const all = this.#readings.get(dataset.id) ?? [];
    const own = all.filter(({ source }) => isOwn(dataset.id, source));
    const key = JSON.stringify([dataset.id, ...own.map(({ source }) => source.file)]);
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const joined = joinReturns(dataset, chosen(dataset, own));
    this.#joined.set(key, joined);
    return joined;
  }
}

/** Of files of other publishers one a period is used; returns supersede each other row by row. */
function chosen({ published }: Dataset, readings: readonly Accepted[]): readonly Accepted[] {
  return published === undefined ? readings : newestOfEachPeriod(readings);
}

interface List {
  readonly edition: EditionSource;
  /** What it names, by name, as it is written; none where the edition has no list. */
  readonly named: ReadonlyMap<string, string>;
  readonly isOwn: IsOwn;
  readonly findings: readonly Finding[];
}

function readList(edition: EditionSource, datasets: ReadonlyMap<string, Dataset>): List {
  const { returns } = edition.file;
  if (returns === undefined) {
    const end = parsePeriod(edition.id)?.end ?? '';
    const isOwn: IsOwn = (_, { file, period }) =>
      !file.startsWith(returnsFolder) || period.start <= end;
    return { edition, named: new Map(), isOwn, findings: [] };
  }
  const named = new Map<string, string>();
  const findings: Finding[] = [];
  for (const text of returns) {
    const name = readReturnName(text, datasets);
    if (typeof name === 'string') named.set(name, text);
    else findings.push({ ...name, place: { file: fileOf(edition), line: lineOf(edition, text) } });
  }
  return {
    edition,
    named,
    isOwn: (dataset, source) => named.has(returnName(dataset, source)),
    findings,
  };
}

function nameIn(path: string, datasets: ReadonlyMap<string, Dataset>): readonly string[] {
  const name = readReturnName(path, datasets);
  return typeof name === 'string' ? [name] : [];
}

function missing({ edition, named }: List, there: ReadonlySet<string>): readonly Finding[] {
  return [...named]
    .filter(([name]) => !there.has(name))
    .map(([name, text]) => ({
      code: 'return-not-there',
      severity: 'error',
      place: { file: fileOf(edition), line: lineOf(edition, text) },
      says: `the edition is made from ${name}, and no such return can be read in the folder`,
      fix: `Put the file back into ${returnsFolder}, mend it where it was refused, or take its name out of the list.`,
    }));
}

function notTaken(
  dataset: string,
  source: ReturnSource,
  [newest]: readonly EditionSource[],
): Finding {
  const month = parsePeriod(newest?.id ?? '');
  const place = month === null ? 'an edition' : `the edition of ${formatPeriod(month)}`;
  const name = returnName(dataset, source);
  const where = `editions/${newest?.id}/edition.yaml`;
  return {
    code: 'return-not-taken',
    severity: 'warning',
    place: { file: source.file },
    says: 'no edition is made from this return, so nothing of it is published',
    fix: `Make the next edition: answerable next. Or, where it belongs to ${place}, add ${name} to returns: in ${where}, with a new revision and its reason where that edition is out.`,
  };
}

function fileOf({ directory }: EditionSource): string {
  return `${directory}/edition.yaml`;
}

/** The line on which the list has an entry, from 1. */
function lineOf({ text }: EditionSource, entry: string): number {
  return text.split('\n').findIndex((line) => line.includes(entry)) + 1;
}
