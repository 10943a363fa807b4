import { statSync } from 'node:fs';
import type { OpenedSupply, SupplyFile } from '../../domain/open-data/supply.ts';
import { subjectOf } from '../versions.ts';

/** A file that is on disk and can be read. */
export interface OpenFile {
  readonly file: SupplyFile;
  readonly csv: OpenedSupply;
}

/** Files that can be read by one statement: of one kind, with the same first line, about different months. */
export type Batch = readonly [OpenFile, ...OpenFile[]];

/** More would save no more of the planning, and be more to read again where something is wrong in one. */
const mostFiles = 16;
/** As text. In memory it is twice that, for each batch at a time. */
const mostBytes = 12 * 1024 * 1024;

/**
 * Puts files into batches as they come. Files of one kind leave in the order in which they came, so that two
 * statements of one month do.
 */
export class Gathering {
  readonly #waiting = new Map<SupplyFile['kind'], { batch: Batch; bytes: number }>();

  /** The batches that are complete now that this file has come. */
  add(open: OpenFile): readonly Batch[] {
    const { kind } = open.file;
    const bytes = statSync(open.csv.path).size;
    const waiting = this.#waiting.get(kind);
    const joins =
      waiting !== undefined && waiting.bytes + bytes <= mostBytes && fits(waiting.batch, open);
    const batch: Batch = joins ? [...waiting.batch, open] : [open];
    const total = joins ? waiting.bytes + bytes : bytes;
    const isFull = batch.length >= mostFiles || total >= mostBytes;
    if (isFull) this.#waiting.delete(kind);
    else this.#waiting.set(kind, { batch, bytes: total });
    const before = waiting === undefined || joins ? [] : [waiting.batch];
    return isFull ? [...before, batch] : before;
  }

  /** What waits for others that do not come. */
  rest(): readonly Batch[] {
    const batches = [...this.#waiting.values()].map(({ batch }) => batch);
    this.#waiting.clear();
    return batches;
  }
}

function fits([first, ...others]: Batch, { file, csv }: OpenFile): boolean {
  const subject = subjectOf(file);
  const hasSame = [first, ...others].some((one) => subjectOf(one.file) === subject);
  return !hasSame && first.csv.columns.join() === csv.columns.join();
}
