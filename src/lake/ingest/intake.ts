import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { SupplyFile } from '../../domain/open-data/supply.ts';
import { type LakeEntry, layoutVersion } from '../entry.ts';
import { appendEntry, readJournal } from '../journal.ts';
import { patientRename } from '../patient-rename.ts';
import { currentEntries, subjectOf, succeeds } from '../versions.ts';
import { differenceTo } from './differences.ts';
import type { Batch, OpenFile } from './gather.ts';
import type { Ingested, IngestOptions } from './ingest.ts';
import { knowLists } from './lists.ts';
import { countReasons, writeQuarantine } from './quarantine.ts';
import { isRightFile, refuseAll } from './refuse-all.ts';
import { takeFile } from './take-file.ts';
import { type TakenTogether, takeTogether, writeParquet } from './take-together.ts';
import type { TakenFile } from './taking.ts';

/** The state of a lake while files are taken into it. */
export class Intake {
  readonly #options: IngestOptions;
  readonly #instance: DuckDBInstance;
  readonly #temporary: string;
  readonly #connections = new Map<number, DuckDBConnection>();
  readonly #known = new Map<string, LakeEntry>();
  readonly #current = new Map<string, LakeEntry>();
  readonly #busy = new Map<string, Promise<void>>();

  constructor(options: IngestOptions, instance: DuckDBInstance, temporary: string) {
    this.#options = options;
    this.#instance = instance;
    this.#temporary = temporary;
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

  /**
   * Takes some files, and tells what became of each as soon as it is done. Two statements of one month are
   * taken in the order in which they came.
   */
  async take(batch: Batch, slot: number, tell: (one: Ingested) => void): Promise<void> {
    const subjects = batch.map(({ file }) => subjectOf(file));
    const before = subjects.map((subject) => this.#busy.get(subject));
    const mine = Promise.all(before).then(() => this.#take(batch, slot, tell));
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    for (const subject of subjects) this.#busy.set(subject, settled);
    await mine;
  }

  async #take(batch: Batch, slot: number, tell: (one: Ingested) => void): Promise<void> {
    try {
      const isNew = (open: OpenFile): boolean => this.#knownOf(open) === undefined;
      const parquet = await this.#takeTogether(batch.filter(isNew), slot);
      for (const open of batch) tell(await this.#takeOne(open, parquet.get(open), slot));
    } finally {
      await Promise.all(batch.map(({ csv }) => csv.close()));
    }
  }

  /** A file of which nothing could be counted is looked at again, and refused again. */
  #knownOf({ file, csv }: OpenFile): LakeEntry | undefined {
    const known = this.#known.get(`${subjectOf(file)} ${csv.sha256}`);
    return known?.rows.kept === 0 && known.rows.read > 0 ? undefined : known;
  }

  /** What stands of a month; one that could not be counted gives way to any that can. */
  #countedBefore(file: SupplyFile): LakeEntry | undefined {
    const before = this.#current.get(subjectOf(file));
    return before?.rows.kept === 0 ? undefined : before;
  }

  /** Those of some files that could be taken together. */
  async #takeTogether(
    [first, ...others]: readonly OpenFile[],
    slot: number,
  ): Promise<ReadonlyMap<OpenFile, TakenTogether>> {
    if (first === undefined || others.length === 0) return new Map();
    const subjects = [takenFile(first), ...others.map(takenFile)] as const;
    const connection = await this.#connect(slot);
    const { lists } = this.#options;
    const taken = await takeTogether(
      connection,
      tableOf(slot),
      subjects,
      lists,
      this.#scratch(slot),
    );
    const files = [first, ...others];
    return new Map(
      files.flatMap((open, index) => {
        const one = taken[index];
        return one == null ? [] : [[open, one] as const];
      }),
    );
  }

  async #takeOne(
    open: OpenFile,
    together: TakenTogether | undefined,
    slot: number,
  ): Promise<Ingested> {
    const known = this.#knownOf(open);
    if (known === undefined) {
      return together === undefined
        ? await this.#takeAlone(open, slot)
        : await this.#accept(open, together, slot);
    }
    if (isRestated(open.file, known)) return await this.#restate(open.file, known, slot);
    return { kind: 'already-here', place: open.file.place, entry: known };
  }

  /** A path for what is being taken. */
  #scratch(slot: number): string {
    return join(this.#temporary, `slot-${slot}`);
  }

  async #takeAlone(open: OpenFile, slot: number): Promise<Ingested> {
    const { lists } = this.#options;
    const connection = await this.#connect(slot);
    const table = tableOf(slot);
    const scratch = this.#scratch(slot);
    const taken = await takeFile(connection, table, takenFile(open), lists, `${scratch}.csv`);
    const parquet = `${scratch}.parquet`;
    await writeParquet(connection, table, taken.taking, parquet);
    if (taken.kept > 0 || taken.read === 0) {
      return await this.#accept(open, { taken, parquet }, slot);
    }
    // That the month was handed over and could not be counted is kept, where there is nothing better of it.
    const isFirst = !this.#current.has(subjectOf(open.file));
    if (isFirst && isRightFile(taken.setAside)) await this.#accept(open, { taken, parquet }, slot);
    return refuseAll(open.file, taken.setAside);
  }

  /** Puts a Parquet file in its place and says so in the journal. */
  async #accept(
    { file, csv }: OpenFile,
    { taken, parquet }: TakenTogether,
    slot: number,
  ): Promise<Ingested> {
    const { lake, now } = this.#options;
    const { kind, force, month, place } = file;
    const before = this.#countedBefore(file);
    const after = { path: parquet, rows: taken.kept };
    const supersedes =
      before !== undefined && succeeds(file, before)
        ? await differenceTo(await this.#connect(slot), lake, before, after)
        : null;
    const path = `${kind}/force=${force}/month=${month}/${csv.sha256.slice(0, 16)}.parquet`;
    mkdirSync(dirname(join(lake, path)), { recursive: true });
    patientRename(after.path, join(lake, path));
    const { read, kept, repeats, withoutLsoa, withoutPoint, sharedIds, countedOnce } = taken;
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
      rows: { read, kept, quarantined, repeats, withoutLsoa, withoutPoint, sharedIds, countedOnce },
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
    const before = this.#countedBefore(file);
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

function takenFile({ file: { kind, force, month }, csv }: OpenFile): TakenFile {
  return { path: csv.path, columns: csv.columns, kind, force, month };
}

/** The table that a slot reads into. */
function tableOf(slot: number): string {
  return `taken_${slot}`;
}
