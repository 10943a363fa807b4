import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What a server did while so many asked it for the same address, over and over. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds that the half, and 99 of a hundred, of the requests took at most. */
  readonly median: number;
  readonly p99: number;
  /** Requests that were not answered with a page. */
  readonly failed: number;
}

const run = promisify(execFile);

/** Asks with wrk, from one thread, over kept connections, for plain bytes. */
export async function loadOf(url: string, connections: number, seconds: number): Promise<Load> {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '--timeout', '20s', url];
  const { stdout } = await run('wrk', args);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    median: milliseconds(/\s50%\s+([\d.]+)(us|ms|s)/.exec(stdout)),
    p99: milliseconds(/\s99%\s+([\d.]+)(us|ms|s)/.exec(stdout)),
    failed: Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0),
  };
}

const units: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

function milliseconds(said: RegExpExecArray | null): number {
  return Number(said?.[1]) * (units[said?.[2] ?? ''] ?? Number.NaN);
}

/** Keeps so many questions running, and says how many were answered. */
export function keepAsking(
  urls: readonly string[],
  howMany: number,
): { readonly end: () => Promise<number> } {
  let ended = false;
  let answered = 0;
  const askers = Array.from({ length: howMany }, async (_, asker) => {
    for (let at = asker; !ended; at += 1) {
      const answer = await fetch(urls[at % urls.length] ?? '').catch(() => null);
      await answer?.arrayBuffer();
      if (answer?.ok === true) answered += 1;
    }
  });
  return {
    end: async () => {
      ended = true;
      await Promise.all(askers);
      return answered;
    },
  };
}
