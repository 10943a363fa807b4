import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type LakeEntry, lakeEntry } from './entry.ts';

const fileName = 'journal.ndjson';

/** What the lake holds, in the order in which it came. */
export interface Journal {
  readonly entries: readonly LakeEntry[];
  /** Numbers of whole lines that say nothing that can be read: somebody changed the file by hand. */
  readonly damaged: readonly number[];
}

/**
 * Reads the journal. What follows the last line break was being written when its process was ended, and
 * does not count: the file it tells of is taken again.
 */
export function readJournal(lake: string): Journal {
  const path = join(lake, fileName);
  if (!existsSync(path)) return { entries: [], damaged: [] };
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  const read = lines.map(readLine);
  return {
    entries: read.filter((entry) => entry !== null),
    damaged: read.flatMap((entry, index) => (entry === null ? [index + 1] : [])),
  };
}

/** Removes an incomplete last line, so that the next one does not run on from it. For the writer only. */
export function mendJournal(lake: string): void {
  const path = join(lake, fileName);
  if (!existsSync(path)) return;
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf(0x0a) + 1;
  if (whole < bytes.length) truncateSync(path, whole);
}

/**
 * Appends one line. What it names must be in place before. The disk has it when {@link syncJournal} returns:
 * a process that is killed loses nothing that it wrote, and a machine that fails loses what came since, which
 * the next run finds missing and takes again.
 */
export function appendEntry(lake: string, entry: LakeEntry): void {
  appendFileSync(join(lake, fileName), `${JSON.stringify(entry)}\n`);
}

/** Waits until the disk has the journal. */
export function syncJournal(lake: string): void {
  const path = join(lake, fileName);
  if (!existsSync(path)) return;
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

function readLine(line: string): LakeEntry | null {
  try {
    return v.parse(lakeEntry, JSON.parse(line));
  } catch {
    return null;
  }
}
