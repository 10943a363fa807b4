/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, and not with, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, and not with, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** About a mean, with a standard deviation of one (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  shuffled<T>(all: readonly T[]): readonly T[] {
    return all
      .map((one) => ({ one, at: this.next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ one }) => one);
  }

  /** So many of them, going through the groups in turn, so that no group crowds out another. */
  spread<T>(all: readonly T[], count: number, groupOf: (one: T) => string): readonly T[] {
    const groups = this.shuffled([...Map.groupBy(this.shuffled(all), groupOf).values()]);
    const rounds = Math.max(0, ...groups.map(({ length }) => length));
    return Array.from({ length: rounds }, (_, round) =>
      groups.flatMap((group) => group.slice(round, round + 1)),
    )
      .flat()
      .slice(0, count);
  }
}
