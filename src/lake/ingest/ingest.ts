import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { PassedOver, SupplyFile, SupplyRefusal } from '../../domain/open-data/supply.ts';
import type { LakeEntry } from '../entry.ts';
import { mendJournal, syncJournal } from '../journal.ts';
import { sweep } from '../sweep.ts';
import { type Batch, Gathering, type OpenFile } from './gather.ts';
import { Intake } from './intake.ts';
import type { LakeLists } from './lists.ts';

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
  /** Files, or batches of small files, that are read at a time. */
  readonly abreast?: number;
}

/**
 * Three files at a time keep two cores busy: while one is hashed or written, two are read. Each is read by
 * one thread, because a file is too small to be divided.
 */
const usualAbreast = 3;
const memoryLimit = '300MB';

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
  const temporary = join(lake, temporaryFolder);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  mendJournal(lake);
  sweep(lake);
  const instance = await DuckDBInstance.create(':memory:', settings());
  const state = new Intake(options, instance, temporary);
  const gathering = new Gathering();
  const running = new Map<number, Promise<{ slot: number; isLast: boolean }>>();
  const told: Ingested[] = [];
  let wake = (): void => undefined;
  const tell = (one: Ingested): void => {
    told.push(one);
    wake();
  };
  try {
    // Files are opened one after the other, since an archive closes behind its last one.
    const next = oneAtATime(tasksOf(given[Symbol.asyncIterator](), gathering));
    const work = async (slot: number): Promise<{ slot: number; isLast: boolean }> => {
      const task = await next();
      if (task !== null && 'kind' in task) tell(task);
      else if (task !== null) await state.take(task, slot, tell);
      return { slot, isLast: task === null };
    };
    for (let slot = 0; slot < abreast; slot += 1) running.set(slot, work(slot));
    while (running.size > 0) {
      const hasMore = new Promise<null>((resolve) => {
        wake = () => resolve(null);
      });
      if (told.length > 0) wake();
      const ended = await Promise.race([...running.values(), hasMore]);
      if (ended !== null) running.delete(ended.slot);
      if (ended?.isLast === false) running.set(ended.slot, work(ended.slot));
      yield* told.splice(0);
    }
  } finally {
    await Promise.allSettled(running.values());
    await Promise.allSettled(
      gathering.rest().flatMap((batch) => batch.map(({ csv }) => csv.close())),
    );
    state.close();
    syncJournal(lake);
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Files to be taken, or one that is not. */
type Task = Batch | Extract<Ingested, { readonly kind: 'refused' | 'passed-over' }>;

/** Opens files until there is something to do; null when there is nothing more. */
function tasksOf(source: AsyncIterator<Given>, gathering: Gathering): () => Promise<Task | null> {
  const ready: Task[] = [];
  return async () => {
    while (ready.length === 0) {
      const step = await source.next();
      if (step.done === true) {
        ready.push(...gathering.rest());
        break;
      }
      const opened = await open(step.value);
      if ('kind' in opened) return opened;
      ready.push(...gathering.add(opened));
    }
    return ready.shift() ?? null;
  };
}

async function open(given: Given): Promise<OpenFile | Exclude<Task, Batch>> {
  if ('passedOver' in given) return { kind: 'passed-over', place: given.passedOver };
  if (!('open' in given)) return { kind: 'refused', refusal: given };
  const csv = await given.open();
  return csv.ok ? { file: given, csv } : { kind: 'refused', refusal: csv };
}

const temporaryFolder = '.tmp';

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
