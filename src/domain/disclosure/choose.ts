import { formKey } from '../measures/linear-form.ts';
import { cover, coverAnew } from './cover.ts';
import { CutBoard } from './cut-board.ts';
import type { World } from './former-worlds.ts';
import { possibilities, type Range } from './range.ts';
import { narrowAtSight, ranges, type Scene } from './reader.ts';
import type { Solver } from './solver.ts';
import type { Statement } from './statement.ts';

/**
 * Numbers that stay too narrow even where nothing is published now: by what was published before. `before` is
 * the demand with its facts.
 */
export function helplessOf(demand: Demand, solver: Solver): ReadonlySet<Statement> {
  const everything = new Set(demand.statements);
  const narrow = scenesOf(demand, everything, 0).flatMap((scene) => {
    const targets = scene.statements.filter(({ primary }) => primary);
    const enough = Math.max(...targets.map((target) => enoughFor(target, demand)), 0);
    const found = ranges(scene, solver, enough, targets, Number.POSITIVE_INFINITY);
    return targets.filter((target) => {
      const range = found.get(target);
      return range !== undefined && possibilities(range) < enoughFor(target, demand);
    });
  });
  return new Set(narrow);
}

/** What a reader faces, by each world that may be. */
function scenesOf(
  { statements, facts, worlds }: Demand,
  hidden: ReadonlySet<Statement>,
  least: number,
): readonly Scene[] {
  return worlds.map((world) => ({
    statements: [...statements, ...world.hidden],
    facts: [...facts, ...world.facts],
    hidden: new Set([...hidden, ...world.hidden]),
    least,
  }));
}

/** What is to be hidden, and what a reader can still say of it. */
export interface Choice {
  readonly hidden: ReadonlySet<Statement>;
  readonly ranges: ReadonlyMap<Statement, Range>;
  /** The least that a hidden cell can be: 0 where zeros had to be hidden as well. */
  readonly least: number;
  /** False where no choice leaves enough possible for every hidden number. */
  readonly safe: boolean;
}

export interface Demand {
  readonly statements: readonly Statement[];
  readonly facts: Scene['facts'];
  /** What else may be known: what is hidden must be wide enough by each of them. */
  readonly worlds: readonly World[];
  readonly possibilities: number;
  /** True where a count of zero is never small: then a reader knows that what is hidden is not 0. */
  readonly zeroShown: boolean;
  /** Forms whose sum was shown before: to hide it would protect nothing. */
  readonly known?: ReadonlySet<string>;
  /** True where zeros must not be hidden: releases before have said that none is. */
  readonly zerosStay?: boolean;
  /** What is known too well already, whatever is hidden now: nothing is asked for it. */
  readonly helpless?: ReadonlySet<Statement>;
}

/** How many whole numbers must stay possible for a number. */
export function enoughFor(
  { enough }: Statement,
  { possibilities }: Pick<Demand, 'possibilities'>,
): number {
  return enough ?? possibilities;
}

/**
 * Hides what is small, and of the rest as little as keeps every hidden number wide enough.
 *
 * The problem of complementary suppression, solved by implicit hitting sets: a choice is tried;
 * where a hidden number is too narrow, duality names the published statements that keep it so, and
 * at least one of them must be hidden; a cheap choice that meets all such demands is tried next. When
 * one fails nowhere, cheaper ones are tried for a while, and the cheapest that fails nowhere is
 * taken: nothing of it can be shown again. (Fischetti and Salazar-González,
 * "Solving the cell suppression problem on tabular data with linear constraints", Management
 * Science 47 (2001), with unbounded external ranges.) Zeros are hidden only where nothing else helps.
 */
export function choose(demand: Demand, solver: Solver): Choice {
  const first = search(demand, demand.zeroShown, solver);
  if (first.safe || !demand.zeroShown || demand.zerosStay) return first;
  const second = search(demand, false, solver);
  return second.safe ? second : first;
}

function search(demand: Demand, zeroShown: boolean, solver: Solver): Choice {
  const choice = new Search(demand, zeroShown, solver);
  return choice.run();
}

/** After so many rounds what is hidden stays, unless it is needless, so that the search comes to an end. */
const freeRounds = 40;

/** So long a cheaper choice is sought, once there is a safe one. */
const polishRounds = 40;

/** A search that has not ended by then is given up: nothing unproven is published. */
const longestSearch = 300;

/** A choice that leaves enough possible for every hidden number. */
interface Safe {
  readonly hidden: ReadonlySet<Statement>;
  readonly cost: number;
}

class Search {
  readonly #demand: Demand;
  readonly #least: number;
  readonly #solver: Solver;
  readonly #open: readonly Statement[];
  readonly #board: CutBoard;
  readonly #fixed: ReadonlySet<Statement>;

  constructor(demand: Demand, zeroShown: boolean, solver: Solver) {
    this.#demand = demand;
    this.#least = zeroShown ? 1 : 0;
    this.#solver = solver;
    this.#fixed = new Set(demand.statements.filter(({ primary }) => primary));
    this.#open = demand.statements.filter(
      ({ primary, value, form }) =>
        !primary && !(zeroShown && value === 0) && !demand.known?.has(formKey(form)),
    );
    const costs = this.#costs();
    this.#board = new CutBoard((statement) => costs.get(statement) ?? 1);
    // That what is hidden may be zero has to be true before it can protect anything.
    const zeros = this.#open.filter(({ value }) => value === 0);
    if (demand.zeroShown && !zeroShown) {
      this.#board.demand({ among: new Set(zeros), unless: null });
    }
  }

  run(): Choice {
    let hidden = this.#fixed;
    let best: Safe | null = null;
    let last = longestSearch;
    for (let round = 1; round < last && this.#cover(round, best !== null); round += 1) {
      const cost = this.#board.cost();
      if (best !== null && cost >= best.cost) break;
      hidden = new Set([...this.#fixed, ...this.#board.statements()]);
      const narrow = this.#narrow(hidden);
      if (narrow.size === 0) {
        if (best === null) last = round + polishRounds;
        best = { hidden, cost };
      }
      for (const [statement, { because }] of narrow) this.#cut(statement, because, hidden);
    }
    return best === null ? this.#choice(hidden, false) : this.#choice(best.hidden, true);
  }

  #cover(round: number, safe: boolean): boolean {
    return safe ? coverAnew(this.#board) : cover(this.#board, round <= freeRounds);
  }

  /** Hidden numbers that are too narrow; those that take a solver to see only if there are no others. */
  #narrow(hidden: ReadonlySet<Statement>): ReadonlyMap<Statement, Range> {
    const scenes = scenesOf(this.#demand, hidden, this.#least);
    const all = scenes.flatMap((scene) => [...scene.hidden]);
    const enough = all.map((one) => enoughFor(one, this.#demand));
    const most = Math.max(...enough, 0);
    for (const look of [
      (scene: Scene) => narrowAtSight(scene, most),
      (scene: Scene) => ranges(scene, this.#solver, most),
    ]) {
      for (const scene of scenes) {
        const narrow = this.#tooFew(look(scene));
        if (narrow.size > 0) return narrow;
      }
    }
    return new Map();
  }

  #tooFew(found: ReadonlyMap<Statement, Range>): ReadonlyMap<Statement, Range> {
    return new Map(
      [...found].filter(
        ([statement, range]) =>
          possibilities(range) < enoughFor(statement, this.#demand) &&
          !this.#demand.helpless?.has(statement),
      ),
    );
  }

  #choice(chosen: ReadonlySet<Statement>, safe: boolean): Choice {
    const narrowest = new Map<Statement, Range>();
    for (const scene of scenesOf(this.#demand, chosen, this.#least)) {
      for (const [statement, range] of ranges(scene, this.#solver)) {
        const other = narrowest.get(statement);
        if (other === undefined || possibilities(range) < possibilities(other)) {
          narrowest.set(statement, range);
        }
      }
    }
    const hidden = new Set([...chosen, ...narrowest.keys()]);
    return { hidden, ranges: narrowest, least: this.#least, safe };
  }

  /** Where nobody can say what keeps a range narrow, anything that is published may. */
  #cut(statement: Statement, because: Range['because'], hidden: ReadonlySet<Statement>): void {
    const among = this.#open.filter((open) =>
      because === null ? !hidden.has(open) : because.has(open),
    );
    const unless = statement.primary ? null : statement;
    this.#board.demand({ among: new Set(among), unless });
  }

  /** What readers lose; among equal losses the smaller numbers, and zeros only at a great price. */
  #costs(): ReadonlyMap<Statement, number> {
    const all = this.#open.reduce((sum, { value }) => sum + Math.abs(value ?? 0), 1);
    const weights = this.#open.reduce((sum, { weight }) => sum + weight, 1);
    return new Map(
      this.#open.map((statement) => {
        const value = Math.abs(statement.value ?? 0);
        return [statement, statement.weight + value / all + (value === 0 ? weights : 0)];
      }),
    );
  }
}
