import { renameSync } from 'node:fs';

/** What Windows denies while another program (a scanner, a spreadsheet, an indexer) looks at the file, and then allows. */
const passing: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const mostTries = 9;
const firstWaitMs = 10;

/** What a rename is made with; a test denies it. */
export interface Renaming {
  readonly rename: (from: string, to: string) => void;
  readonly waitMs: (milliseconds: number) => void;
  readonly platform: string;
}

const ofThisMachine: Renaming = {
  rename: renameSync,
  waitMs(milliseconds) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
  platform: process.platform,
};

/**
 * Renames a file or folder. On Windows a file that another program has open for a moment cannot be renamed: it is
 * tried again after 10, 20, 40 … ms, 2.5 seconds in all. What stays denied is the error of the system.
 */
export function patientRename(
  from: string,
  to: string,
  { rename, waitMs, platform }: Renaming = ofThisMachine,
): void {
  for (let tries = 1; ; tries += 1) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (platform !== 'win32' || !passing.has(code) || tries === mostTries) throw error;
      waitMs(firstWaitMs * 2 ** (tries - 1));
    }
  }
}
