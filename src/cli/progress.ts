import type { Effects } from './effects.ts';

/** Tells how far long work has come, on the error stream. */
export interface Progress {
  readonly tell: (line: () => string) => void;
  /** Removes the line from a terminal, so that what follows stands alone. */
  readonly done: () => void;
}

/** A terminal has one line that is written over; a log gets one every ten seconds. */
export function progressOf(effects: Pick<Effects, 'seconds' | 'rewrite' | 'complain'>): Progress {
  const { rewrite } = effects;
  const pause = rewrite === null ? 10 : 0.1;
  let last = effects.seconds();
  let isShown = false;
  return {
    tell(line) {
      const now = effects.seconds();
      if (now - last < pause) return;
      last = now;
      isShown = true;
      (rewrite ?? effects.complain)(line());
    },
    done() {
      if (isShown) rewrite?.('');
    },
  };
}
