import { type Disk, realDisk } from '../../src/shelf/disk.ts';

/** A disk that does as it is told until some call, and then ends the process: nothing is done after it. */
export function endingAt(call: number, tell: (reached: boolean) => void = () => undefined): Disk {
  let calls = 0;
  const unlessEnded =
    <Arguments extends readonly string[]>(act: (...paths: Arguments) => void) =>
    (...paths: Arguments): void => {
      calls += 1;
      tell(calls > call);
      if (calls > call) throw new Error('killed');
      act(...paths);
    };
  return {
    rename: unlessEnded(realDisk.rename),
    makeFolder: unlessEnded(realDisk.makeFolder),
    remove: unlessEnded(realDisk.remove),
    flush: unlessEnded(() => undefined),
    flushNames: unlessEnded(() => undefined),
  };
}

/** An error of the end of the process is none of the test. */
export function unlessKilled(error: unknown): void {
  if (!(error instanceof Error && error.message === 'killed')) throw error;
}
