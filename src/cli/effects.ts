import { visibleLines } from '../domain/text/visible.ts';

/** The few things of the world that a command touches besides files and the network. */
export interface Effects {
  /** One line to standard output. */
  readonly say: (line: string) => void;
  /** One line to standard error. */
  readonly complain: (line: string) => void;
  /** Today, where a command needs a date: `2024-06-30`. */
  readonly today: () => string;
  /** The time, where something is recorded: `2024-06-30T09:15:00.000Z`. */
  readonly now: () => string;
  /** Writes over the last line of a terminal on standard error; null where nobody watches one. */
  readonly rewrite: ((line: string) => void) | null;
  /** Seconds from some fixed moment, to tell how long something took. */
  readonly seconds: () => number;
  /** Resolves when the command is asked to stop. */
  readonly stopped: () => Promise<void>;
}

/** Whoever reads our output may stop reading (`answerable check DIR | head`): that is no failure. */
export function allowClosedOutput(): void {
  // Once a process, however many commands run in it.
  process.stdout.off('error', onOutputError).on('error', onOutputError);
}

function onOutputError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

export const realEffects: Effects = {
  // Names and words of others are in what commands say: no terminal obeys them.
  say: (line) => process.stdout.write(`${visibleLines(line)}\n`),
  complain: (line) => process.stderr.write(`${visibleLines(line)}\n`),
  today: () => new Date().toISOString().slice(0, 10),
  now: () => new Date().toISOString(),
  rewrite: process.stderr.isTTY
    ? (line) => process.stderr.write(`\r\u001b[K${visibleLines(line)}`)
    : null,
  seconds: () => performance.now() / 1000,
  stopped: () =>
    new Promise((resolve) => {
      process.on('SIGINT', () => resolve());
      process.on('SIGTERM', () => resolve());
    }),
};
