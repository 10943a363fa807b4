import type { Statement } from './statement.ts';

/** At least one of `among` is hidden, unless `unless` is published. */
export interface Cut {
  readonly among: ReadonlySet<Statement>;
  /** The statement that is protected; null where it is hidden in any case. */
  readonly unless: Statement | null;
}

/**
 * Which cuts a choice of statements meets, kept up to date while it changes. Statements and cuts go
 * by numbers, in the order in which they are first met.
 */
export class CutBoard {
  readonly #costOf: (statement: Statement) => number;
  readonly #numbers = new Map<Statement, number>();
  readonly #statements: Statement[] = [];
  readonly #costs: number[] = [];
  /** The statements of each cut, the one that it depends on (-1: none), and the other way round. */
  readonly #among: (readonly number[])[] = [];
  readonly #unless: number[] = [];
  readonly #cutsOf: number[][] = [];
  readonly #dependents: number[][] = [];
  /** Statements that cannot be hidden: nothing would protect them. */
  readonly #barred = new Set<number>();
  readonly #chosen = new Set<number>();
  /** Of each cut: how many of its statements are chosen, and what their numbers come to. */
  readonly #hits: number[] = [];
  readonly #hitters: number[] = [];
  /** Of each statement: how many unmet cuts it would meet, and how many it alone meets. */
  readonly #reach: number[] = [];
  readonly #alone: number[] = [];
  #unmet = 0;

  constructor(costOf: (statement: Statement) => number) {
    this.#costOf = costOf;
  }

  /** Adds a cut, unless there is the same one already. */
  demand({ among, unless }: Cut): void {
    const numbers = [...among].map((one) => this.#numberOf(one)).toSorted((a, b) => a - b);
    const dependsOn = unless === null ? -1 : this.#numberOf(unless);
    if (this.#has(numbers, dependsOn)) return;
    const cut = this.#among.push(numbers) - 1;
    this.#unless.push(dependsOn);
    const hitters = numbers.filter((one) => this.#chosen.has(one));
    this.#hits.push(hitters.length);
    this.#hitters.push(hitters.reduce((sum, one) => sum + one, 0));
    for (const one of numbers) this.#cutsOf[one]?.push(cut);
    this.#dependents[dependsOn]?.push(cut);
    if (this.#isDue(cut)) this.#count(cut, 1);
    this.#bar();
  }

  #numberOf(statement: Statement): number {
    const found = this.#numbers.get(statement);
    if (found !== undefined) return found;
    const number = this.#statements.push(statement) - 1;
    this.#numbers.set(statement, number);
    this.#costs.push(this.#costOf(statement));
    this.#cutsOf.push([]);
    this.#dependents.push([]);
    this.#reach.push(0);
    this.#alone.push(0);
    return number;
  }

  #has(numbers: readonly number[], dependsOn: number): boolean {
    const near = dependsOn < 0 ? this.#cutsOf[numbers[0] ?? -1] : this.#dependents[dependsOn];
    return (near ?? []).some((cut) => {
      const among = this.#among[cut];
      return (
        this.#unless[cut] === dependsOn &&
        among?.length === numbers.length &&
        among.every((one, position) => one === numbers[position])
      );
    });
  }

  /** Bars what depends on barred statements alone, and no longer chooses it. */
  #bar(): void {
    for (let before = -1; before < this.#barred.size; ) {
      before = this.#barred.size;
      for (const [cut, one] of this.#unless.entries()) {
        if (one < 0 || this.#barred.has(one)) continue;
        if (this.#among[cut]?.every((other) => this.#barred.has(other))) this.#barred.add(one);
      }
    }
    for (const one of this.#barred) if (this.#chosen.has(one)) this.remove(one);
  }

  /** How many cuts that have to be met are not. */
  get unmet(): number {
    return this.#unmet;
  }

  /** Chooses nothing. */
  clear(): void {
    for (const one of this.chosen()) this.remove(one);
  }

  add(one: number): void {
    this.#chosen.add(one);
    for (const cut of this.#dependents[one] ?? []) this.#count(cut, 1);
    for (const cut of this.#cutsOf[one] ?? []) this.#hit(cut, one, 1);
  }

  remove(one: number): void {
    for (const cut of this.#cutsOf[one] ?? []) this.#hit(cut, one, -1);
    for (const cut of this.#dependents[one] ?? []) this.#count(cut, -1);
    this.#chosen.delete(one);
  }

  /** The statement worth most by how many unmet cuts it would meet and its cost; -1 if there is none. */
  bestBy(worth: (reach: number, cost: number) => number): number {
    let best = -1;
    let most = 0;
    for (const [one, reach] of this.#reach.entries()) {
      if (reach === 0 || this.#barred.has(one)) continue;
      const value = worth(reach, this.costOf(one));
      if (value > most) [best, most] = [one, value];
    }
    return best;
  }

  costOf(one: number): number {
    return this.#costs[one] ?? 0;
  }

  /** What all that is chosen costs. */
  cost(): number {
    let sum = 0;
    for (const one of this.#chosen) sum += this.costOf(one);
    return sum;
  }

  chosen(): readonly number[] {
    return [...this.#chosen];
  }

  isChosen(one: number): boolean {
    return this.#chosen.has(one);
  }

  /** Those that could be chosen and are not. */
  others(): readonly number[] {
    return [...this.#statements.keys()].filter(
      (one) => !this.#chosen.has(one) && !this.#barred.has(one),
    );
  }

  /** Those chosen that would be needless if this one were chosen as well. */
  madeNeedlessBy(one: number): readonly number[] {
    const shared = new Map<number, number>();
    for (const cut of this.#cutsOf[one] ?? []) {
      if (this.#hits[cut] !== 1 || !this.#isDue(cut)) continue;
      const hitter = this.#hitters[cut] ?? -1;
      shared.set(hitter, (shared.get(hitter) ?? 0) + 1);
    }
    return [...shared].flatMap(([other, cuts]) => (cuts === this.#alone[other] ? [other] : []));
  }

  /** What is chosen. */
  statements(): ReadonlySet<Statement> {
    return new Set(this.#statements.filter((_, one) => this.#chosen.has(one)));
  }

  /** False for a cut that depends on a statement that is not chosen. */
  #isDue(cut: number): boolean {
    const unless = this.#unless[cut] ?? -1;
    return unless < 0 || this.#chosen.has(unless);
  }

  /** One chosen statement more (1) or less (-1) in a cut. */
  #hit(cut: number, one: number, step: 1 | -1): void {
    const due = this.#isDue(cut);
    if (due) this.#count(cut, -1);
    this.#hits[cut] = (this.#hits[cut] ?? 0) + step;
    this.#hitters[cut] = (this.#hitters[cut] ?? 0) + step * one;
    if (due) this.#count(cut, 1);
  }

  /** Takes a cut that has to be met into account (1), or no longer (-1). */
  #count(cut: number, step: 1 | -1): void {
    const hits = this.#hits[cut] ?? 0;
    if (hits === 0) {
      this.#unmet += step;
      for (const one of this.#among[cut] ?? []) this.#reach[one] = (this.#reach[one] ?? 0) + step;
    } else if (hits === 1) {
      const hitter = this.#hitters[cut] ?? -1;
      this.#alone[hitter] = (this.#alone[hitter] ?? 0) + step;
    }
  }
}
