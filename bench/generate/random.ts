/** Numbers that look random and are always the same for the same words. */
export interface Random {
  /** From 0 up to 1, without 1. */
  readonly next: () => number;
  /** About `mean`: at most `spread` times the mean away from it, and mostly nearer. */
  readonly around: (mean: number, spread: number) => number;
  readonly pick: <Choice>(choices: readonly Choice[]) => Choice;
}

/** A stream named by words: each name has its own, whatever was drawn from others before. */
export function randomOf(...words: readonly string[]): Random {
  const next = stream(hash(words.join('|')));
  return {
    next,
    // The sum of three draws leans to the middle, as counts of many small causes do.
    around: (mean, spread) => mean * (1 + spread * ((next() + next() + next()) / 1.5 - 1)),
    pick: (choices) => {
      const chosen = choices[Math.floor(next() * choices.length)];
      if (chosen === undefined) throw new Error('There is nothing to pick from.');
      return chosen;
    },
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  return state >>> 0;
}

/** Mulberry32: 32 bits of state, quick, and good enough for test data. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const first = Math.imul(state ^ (state >>> 15), state | 1);
    const second = first ^ (first + Math.imul(first ^ (first >>> 7), first | 61));
    return ((second ^ (second >>> 14)) >>> 0) / 2 ** 32;
  };
}
