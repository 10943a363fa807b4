import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type {
  OpenedSupply,
  PassedOver,
  SupplyFile,
  SupplyRefusal,
} from '../../domain/open-data/supply.ts';
import { type LakeEntry, layoutVersion } from '../entry.ts';
import { appendEntry, mendJournal, readJournal, syncJournal } from '../journal.ts';
import { literal } from '../sql.ts';
import { sweep } from '../sweep.ts';
import { currentEntries, subjectOf, succeeds } from '../versions.ts';
import { differenceTo } from './differences.ts';
import { knowLists, type LakeLists } from './lists.ts';
import { countReasons, writeQuarantine } from './quarantine.ts';
import { takeFile } from './take-file.ts';

/** What became of one file that was handed over. */
export type Ingested =
  | { readonly kind: 'taken'; readonly place: string; readonly entry: LakeEntry }
  | { readonly kind: 'older'; readonly place: string; readonly entry: LakeEntry }
  | { readonly kind: 'already-here'; readonly place: string; readonly entry: LakeEntry }
  | { readonly kind: 'refused'; readonly refusal: SupplyRefusal }
  | { readonly kind: 'passed-over'; readonly place: string };

export interface IngestOptions {
  readonly lake: string;
  readonly lists: LakeLists;
  /** The time, as `2026-11-25T09:00:00.000Z`. */
  readonly now: () => string;
  /** Files that are read at a time. */
  readonly abreast?: number;
}

/**
 * Three files at a time keep two cores busy: while one is hashed or written, two are read. Each is read by
 * one thread, because a file is too small to be divided.
 */
const usualAbreast = 3;
const memoryLimit = '300MB';
const temporaryFolder = '.tmp';

type Given = SupplyFile | SupplyRefusal | PassedOver;

/**
 * Takes files into the lake, several at a time, and tells what became of each as it is done. A file is in
 * the lake when its line is in the journal, and its Parquet file stands in place before: a process that is
 * killed at any moment leaves a lake that can be read, and the next run takes what is missing.
 *
 * The lock of the lake must be held.
 */
export async function* ingest(
  given: AsyncIterable<Given>,
  options: IngestOptions,
): AsyncGenerator<Ingested> {
  const { lake, abreast = usualAbreast } = options;
  rmSync(join(lake, temporaryFolder), { recursive: true, force: true });
  mkdirSync(join(lake, temporaryFolder), { recursive: true });
  mendJournal(lake);
  sweep(lake);
  const state = new Intake(options, await DuckDBInstance.create(':memory:', settings()));
  const source = given[Symbol.asyncIterator]();
  const running = new Map<number, Promise<{ slot: number; result: Ingested | null }>>();
  try {
    // Files are opened one after the other, since an archive closes behind its last one.
    const next = oneAtATime(async () => {
      const step = await source.next();
      return step.done === true ? null : await state.open(step.value);
    });
    const start = (slot: number): void => {
      running.set(
        slot,
        next().then(async (opened) => ({
          slot,
          result: opened === null ? null : await state.take(opened, slot),
        })),
      );
    };
    for (let slot = 0; slot < abreast; slot += 1) start(slot);
    while (running.size > 0) {
      const { slot, result } = await Promise.race(running.values());
      running.delete(slot);
      if (result === null) continue;
      start(slot);
      yield result;
    }
  } finally {
    await Promise.allSettled(running.values());
    state.close();
    syncJournal(lake);
    rmSync(join(lake, temporaryFolder), { recursive: true, force: true });
  }
}

/** A path for a file that the lake forgets when it is no longer needed. */
export function temporaryPaths(lake: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return join(lake, temporaryFolder, `file-${count}`);
  };
}

function settings(): Record<string, string> {
  return { threads: '1', memory_limit: memoryLimit };
}

function oneAtATime<T>(task: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = last.then(task, task);
    last = mine;
    return mine;
  };
}

/** A file that is on disk and can be read, or why there is none. */
type Opened =
  | { readonly kind: 'file'; readonly file: SupplyFile; readonly csv: OpenedSupply }
  | Extract<Ingested, { readonly kind: 'refused' | 'passed-over' }>;

class Intake {
  readonly #options: IngestOptions;
  readonly #instance: DuckDBInstance;
  readonly #connections = new Map<number, DuckDBConnection>();
  readonly #known = new Map<string, LakeEntry>();
  readonly #current = new Map<string, LakeEntry>();
  readonly #busy = new Map<string, Promise<void>>();

  constructor(options: IngestOptions, instance: DuckDBInstance) {
    this.#options = options;
    this.#instance = instance;
    const { entries } = readJournal(options.lake);
    for (const entry of entries.filter((one) => isWhole(options.lake, one))) {
      this.#known.set(`${subjectOf(entry)} ${entry.csvSha256}`, entry);
    }
    const whole = [...this.#known.values()];
    for (const entry of currentEntries(whole)) this.#current.set(subjectOf(entry), entry);
  }

  close(): void {
    for (const connection of this.#connections.values()) connection.closeSync();
    this.#instance.closeSync();
  }

  async open(given: Given): Promise<Opened> {
    if ('passedOver' in given) return { kind: 'passed-over', place: given.passedOver };
    if (!('open' in given)) return { kind: 'refused', refusal: given };
    const csv = await given.open();
    return csv.ok ? { kind: 'file', file: given, csv } : { kind: 'refused', refusal: csv };
  }

  /** Two statements of one month are taken in the order in which they came. */
  async take(opened: Opened, slot: number): Promise<Ingested> {
    if (opened.kind !== 'file') return opened;
    const subject = subjectOf(opened.file);
    const before = this.#busy.get(subject);
    const mine = Promise.resolve(before).then(() => this.#take(opened, slot));
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    this.#busy.set(subject, settled);
    return await mine;
  }

  async #take(
    { file, csv }: Extract<Opened, { readonly kind: 'file' }>,
    slot: number,
  ): Promise<Ingested> {
    try {
      const known = this.#known.get(`${subjectOf(file)} ${csv.sha256}`);
      if (known === undefined) return await this.#takeNew(file, csv, slot);
      if (isRestated(file, known)) return await this.#restate(file, known, slot);
      return { kind: 'already-here', place: file.place, entry: known };
    } finally {
      await csv.close();
    }
  }

  async #takeNew(file: SupplyFile, csv: OpenedSupply, slot: number): Promise<Ingested> {
    const { lake, lists, now } = this.#options;
    const connection = await this.#connect(slot);
    const table = `taken_${slot}`;
    const { kind, force, month, place } = file;
    const scratch = join(lake, temporaryFolder, `slot-${slot}`);
    const subject = { path: csv.path, columns: csv.columns, kind, force, month };
    const taken = await takeFile(connection, table, subject, lists, `${scratch}.csv`);
    if (taken.kept === 0 && taken.read > 0) return refuseAll(file, taken.setAside);
    const columns = taken.taking.columns.map(([name]) => name).join(', ');
    await connection.run(
      `COPY (SELECT ${columns} FROM ${table}) TO ${literal(`${scratch}.parquet`)}
      (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1)`,
    );
    const before = this.#current.get(subjectOf(file));
    const after = { path: `${scratch}.parquet`, rows: taken.kept };
    const supersedes =
      before !== undefined && succeeds(file, before)
        ? await differenceTo(connection, lake, before, after)
        : null;
    const path = `${kind}/force=${force}/month=${month}/${csv.sha256.slice(0, 16)}.parquet`;
    mkdirSync(dirname(join(lake, path)), { recursive: true });
    renameSync(after.path, join(lake, path));
    const { read, kept, repeats, withoutLsoa, withoutPoint, sharedIds } = taken;
    const quarantined = taken.setAside.length;
    const entry: LakeEntry = {
      version: layoutVersion,
      kind,
      force,
      month,
      path,
      bytes: statSync(join(lake, path)).size,
      csvSha256: csv.sha256,
      name: place,
      supply: { ...file.supply, sha256: file.supply.sha256 || csv.sha256 },
      rows: { read, kept, quarantined, repeats, withoutLsoa, withoutPoint, sharedIds },
      quarantinedBy: countReasons(taken.setAside),
      quarantine: writeQuarantine(lake, file, csv.sha256, taken.setAside),
      takenAt: now(),
      supersedes,
    };
    appendEntry(lake, entry);
    this.#known.set(`${subjectOf(file)} ${csv.sha256}`, entry);
    if (before !== undefined && supersedes === null) return { kind: 'older', place, entry };
    this.#current.set(subjectOf(file), entry);
    return { kind: 'taken', place, entry };
  }

  /**
   * A later archive states a month as an earlier one did. It may have been stated otherwise in between, or
   * may yet be by an archive that lies between: the journal has to know that this statement is the later one.
   */
  async #restate(file: SupplyFile, known: LakeEntry, slot: number): Promise<Ingested> {
    const { lake, now } = this.#options;
    const before = this.#current.get(subjectOf(file));
    const isOther = before !== undefined && before.csvSha256 !== known.csvSha256;
    const after = { path: join(lake, known.path), rows: known.rows.kept };
    const supersedes =
      isOther && succeeds(file, before)
        ? await differenceTo(await this.#connect(slot), lake, before, after)
        : null;
    const supply = { ...file.supply, sha256: file.supply.sha256 || known.csvSha256 };
    const entry = { ...known, name: file.place, supply, takenAt: now(), supersedes };
    appendEntry(lake, entry);
    this.#known.set(`${subjectOf(file)} ${known.csvSha256}`, entry);
    if (before === undefined || succeeds(file, before)) this.#current.set(subjectOf(file), entry);
    const kind = supersedes === null ? 'already-here' : 'taken';
    return { kind, place: file.place, entry };
  }

  async #connect(slot: number): Promise<DuckDBConnection> {
    const known = this.#connections.get(slot);
    if (known !== undefined) return known;
    const connection = await this.#instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    await knowLists(connection, this.#options.lists);
    this.#connections.set(slot, connection);
    return connection;
  }
}

function isRestated(file: SupplyFile, known: LakeEntry): boolean {
  return (file.supply.edition ?? '') > (known.supply.edition ?? '');
}

/** A file that an older layout wrote, or that is not there as it was written, is taken again. */
function isWhole(lake: string, entry: LakeEntry): boolean {
  if (entry.version !== layoutVersion) return false;
  return statSync(join(lake, entry.path), { throwIfNoEntry: false })?.size === entry.bytes;
}

/** No row can be taken: it is the wrong file, and nothing of it is kept. */
function refuseAll(
  { place, force }: SupplyFile,
  setAside: readonly { readonly code: string; readonly value: string; readonly column: string }[],
): Ingested {
  const [first] = setAside;
  const refused = { ok: false, code: 'supply-nothing-good', place } as const;
  if (setAside.every(({ code }) => code === 'force')) {
    const says = `the name says ${force}, but no row does: they say “${first?.value ?? ''}”`;
    const fix = 'Give the file the name of the force that its rows are of.';
    return { kind: 'refused', refusal: { ...refused, code: 'supply-other-force', says, fix } };
  }
  const says = `none of its ${setAside.length} rows can be read; of the first, ${first?.column ?? 'the cells'} is “${first?.value ?? ''}”`;
  const fix = 'Take the file as data.police.uk serves it.';
  return { kind: 'refused', refusal: { ...refused, says, fix } };
}
