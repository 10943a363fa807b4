import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { patientRename } from '../lake/patient-rename.ts';

/** What the switch from one site to the next does to a disk. A test breaks off at each of its calls. */
export interface Disk {
  readonly rename: (from: string, to: string) => void;
  readonly makeFolder: (path: string) => void;
  /** Takes a file or a whole folder away; links are taken away, not followed. */
  readonly remove: (path: string) => void;
  /** Returns when everything below a folder would outlive a power cut. */
  readonly flush: (folder: string) => void;
  /** Returns when the names in a folder would. */
  readonly flushNames: (folder: string) => void;
}

export const realDisk: Disk = {
  rename: patientRename,
  makeFolder: (path) => {
    mkdirSync(path);
  },
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  flush: (folder) => {
    if (!flushWhole(folder)) flushEach(folder);
  },
  flushNames: flushOne,
};

/** One call for the whole file system (syncfs), which is many times quicker than one for each of 3,000 files. */
function flushWhole(folder: string): boolean {
  if (process.platform !== 'linux') return false;
  return spawnSync('sync', ['-f', folder], { stdio: 'ignore' }).status === 0;
}

function flushEach(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) flushEach(path);
    else if (entry.isFile()) flushOne(path);
  }
  flushOne(folder);
}

/** Some systems do not open folders: there the names are theirs to keep. */
const unopened = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP']);

function flushOne(path: string): void {
  try {
    const file = openSync(path, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!unopened.has(code)) throw error;
  }
}
