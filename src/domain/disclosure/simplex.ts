import type { LinearProblem, Terms } from './solver.ts';

/** Far below any entry that matters: sums of people have coefficients of one or two. */
const dust = 1e-9;

/** How a search ended; `lost` where it could not be carried through. */
export type Ending = 'optimal' | 'unbounded' | 'infeasible' | 'lost';

/** A non-basic variable, by its column, that is moved up (1) or down (-1). */
interface Move {
  readonly column: number;
  readonly way: number;
}

/** How far a move can go, and the row that stops it: -1 where the moved variable itself does. */
interface Stop {
  readonly row: number;
  readonly step: number;
  readonly bound: number;
}

/**
 * The primal simplex method for bounded variables on a dense dictionary (Chvátal, "Linear
 * Programming", 1983, chapters 3 and 8). Made for many objectives on one small problem: each starts
 * at the vertex where the one before ended. It computes in floating point and promises nothing;
 * whoever uses it checks what it finds.
 *
 * Variables are numbered: first those of the problem, then one a row for what its terms come to.
 * Every basic variable is a sum of the non-basic ones, which stand at one of their bounds.
 */
export class Simplex {
  readonly #columns: number;
  readonly #lower: Float64Array;
  readonly #upper: Float64Array;
  readonly #values: Float64Array;
  /** The variable of each row, and of each column. */
  readonly #basic: Int32Array;
  readonly #free: Int32Array;
  readonly #table: readonly Float64Array[];
  /** What the objective gains with each non-basic variable. */
  readonly #gains: Float64Array;
  readonly #patience: number;
  #ray: Float64Array;

  /** Lower bounds of the problem's variables have to be finite. */
  constructor({ lower, upper, rows }: LinearProblem) {
    const columns = lower.length;
    this.#columns = columns;
    this.#lower = Float64Array.from([...lower, ...rows.map((row) => row.lower)]);
    this.#upper = Float64Array.from([...upper, ...rows.map((row) => row.upper)]);
    this.#basic = Int32Array.from(rows, (_, row) => columns + row);
    this.#free = Int32Array.from(lower, (_, column) => column);
    this.#values = new Float64Array(columns + rows.length);
    this.#values.set(lower);
    this.#gains = new Float64Array(columns);
    this.#ray = new Float64Array(columns);
    this.#patience = 20 * (columns + rows.length + 5);
    this.#table = rows.map(({ terms }, row) => {
      const line = new Float64Array(columns);
      let value = 0;
      for (const [variable, times] of terms) {
        line[variable] = times;
        value += times * at(lower, variable);
      }
      this.#values[columns + row] = value;
      return line;
    });
  }

  /** Moves to where the sum of the terms, times `sign`, is greatest. */
  maximise(terms: Terms, sign: 1 | -1): Ending {
    const start = this.#makeFeasible();
    if (start !== 'optimal') return start;
    this.#priceOut(terms, sign);
    for (let turn = 0; turn < this.#patience; turn += 1) {
      const move = this.#bestMove(turn);
      if (move === null) return 'optimal';
      const stop = this.#stopOf(move);
      if (stop === null) {
        this.#ray = this.#rayOf(move);
        return 'unbounded';
      }
      this.#make(move, stop);
    }
    return 'lost';
  }

  /** Where the search stands. */
  point(): Float64Array {
    return this.#values.slice(0, this.#columns);
  }

  /** What the objective last asked for gains with the bound of each row. */
  prices(): Float64Array {
    const prices = new Float64Array(this.#table.length);
    for (let column = 0; column < this.#columns; column += 1) {
      const variable = at(this.#free, column);
      if (variable >= this.#columns) prices[variable - this.#columns] = at(this.#gains, column);
    }
    return prices;
  }

  /** After an unbounded search: the direction in which there is no end. */
  ray(): Float64Array {
    return this.#ray;
  }

  /** Brings one row after the other within its bounds; those that are within stay there. */
  #makeFeasible(): Ending {
    for (let turn = 0; turn < this.#patience; turn += 1) {
      if (!this.#gainFeasibility()) return 'optimal';
      const move = this.#bestMove(turn);
      if (move === null) return 'infeasible';
      const stop = this.#stopOf(move);
      if (stop === null) return 'lost';
      this.#make(move, stop);
    }
    return 'lost';
  }

  /** Sets the gains to what brings back the first row that is out of bounds; false if there is none. */
  #gainFeasibility(): boolean {
    for (const [row, line] of this.#table.entries()) {
      const side = this.#sideOf(at(this.#basic, row));
      if (side === 0) continue;
      this.#gains.fill(0);
      addTo(this.#gains, line, -side);
      return true;
    }
    return false;
  }

  /** -1 below its bounds, 1 above them, 0 within. */
  #sideOf(variable: number): -1 | 0 | 1 {
    const value = at(this.#values, variable);
    if (value < at(this.#lower, variable) - dust) return -1;
    return value > at(this.#upper, variable) + dust ? 1 : 0;
  }

  /** Writes the objective as a sum of the non-basic variables. */
  #priceOut(terms: Terms, sign: number): void {
    for (let column = 0; column < this.#columns; column += 1) {
      this.#gains[column] = sign * (terms.get(at(this.#free, column)) ?? 0);
    }
    for (const [row, line] of this.#table.entries()) {
      const times = sign * (terms.get(at(this.#basic, row)) ?? 0);
      if (times !== 0) addTo(this.#gains, line, times);
    }
  }

  /**
   * The move that gains most; late in a search that of the lowest number, with which it cannot go
   * round in circles (Bland 1977).
   */
  #bestMove(turn: number): Move | null {
    const late = turn > this.#patience / 2;
    let best: Move | null = null;
    let most = dust;
    for (let column = 0; column < this.#columns; column += 1) {
      const gain = at(this.#gains, column);
      if (Math.abs(gain) <= most || !this.#mayMove(at(this.#free, column), gain)) continue;
      const lower = best === null || at(this.#free, column) < at(this.#free, best.column);
      if (late && !lower) continue;
      best = { column, way: Math.sign(gain) };
      if (!late) most = Math.abs(gain);
    }
    return best;
  }

  #mayMove(variable: number, way: number): boolean {
    const value = at(this.#values, variable);
    return way > 0 ? value < at(this.#upper, variable) : value > at(this.#lower, variable);
  }

  /** The first bound that the move meets, or null where it meets none. */
  #stopOf({ column, way }: Move): Stop | null {
    const moved = at(this.#free, column);
    let row = -1;
    let step = at(this.#upper, moved) - at(this.#lower, moved);
    let bound = at(way > 0 ? this.#upper : this.#lower, moved);
    let pivot = 0;
    for (const [position, line] of this.#table.entries()) {
      const rate = way * at(line, column);
      if (Math.abs(rate) < dust) continue;
      const variable = at(this.#basic, position);
      const ahead = this.#boundAhead(variable, rate);
      const room = Math.max(0, (ahead - at(this.#values, variable)) / rate);
      // Of several that stop it at once the largest pivot keeps the arithmetic sound.
      if (room > step + dust || (room > step - dust && Math.abs(rate) <= pivot)) continue;
      [row, step, bound, pivot] = [position, room, ahead, Math.abs(rate)];
    }
    return Number.isFinite(step) ? { row, step, bound } : null;
  }

  /** The bound that stops a variable; one that is out of bounds may come back as far as the first. */
  #boundAhead(variable: number, rate: number): number {
    const side = this.#sideOf(variable);
    if (rate > 0) {
      if (side > 0) return Number.POSITIVE_INFINITY;
      return at(side < 0 ? this.#lower : this.#upper, variable);
    }
    if (side < 0) return Number.NEGATIVE_INFINITY;
    return at(side > 0 ? this.#upper : this.#lower, variable);
  }

  #make({ column, way }: Move, { row, step, bound }: Stop): void {
    const moved = at(this.#free, column);
    const shift = way * step;
    if (shift !== 0) {
      for (const [position, line] of this.#table.entries()) {
        const rate = at(line, column);
        if (rate === 0) continue;
        const variable = at(this.#basic, position);
        this.#values[variable] = clean(at(this.#values, variable) + shift * rate);
      }
      this.#values[moved] = clean(at(this.#values, moved) + shift);
    }
    this.#values[row < 0 ? moved : at(this.#basic, row)] = bound;
    if (row >= 0) this.#pivot(row, column);
  }

  /** Exchanges the basic variable of a row for the non-basic one of a column. */
  #pivot(row: number, column: number): void {
    const line = this.#table[row];
    if (line === undefined) return;
    const divisor = at(line, column);
    line[column] = -1;
    const filled: number[] = [];
    for (let position = 0; position < line.length; position += 1) {
      const value = at(line, position);
      if (value === 0) continue;
      line[position] = clean(-value / divisor);
      filled.push(position);
    }
    for (const other of this.#table) if (other !== line) replace(other, column, line, filled);
    replace(this.#gains, column, line, filled);
    const entering = at(this.#free, column);
    this.#free[column] = at(this.#basic, row);
    this.#basic[row] = entering;
  }

  #rayOf({ column, way }: Move): Float64Array {
    const ray = new Float64Array(this.#values.length);
    ray[at(this.#free, column)] = way;
    for (const [row, line] of this.#table.entries()) {
      ray[at(this.#basic, row)] = way * at(line, column);
    }
    return ray.slice(0, this.#columns);
  }
}

/** Puts the sum that a variable has come to be in its place in another sum. */
function replace(
  sum: Float64Array,
  column: number,
  line: Float64Array,
  filled: readonly number[],
): void {
  const times = at(sum, column);
  if (times === 0) return;
  sum[column] = 0;
  for (const position of filled) {
    sum[position] = clean(at(sum, position) + times * at(line, position));
  }
}

function addTo(sum: Float64Array, line: Float64Array, times: number): void {
  for (let position = 0; position < sum.length; position += 1) {
    sum[position] = at(sum, position) + times * at(line, position);
  }
}

function at(numbers: ArrayLike<number>, position: number): number {
  return numbers[position] ?? 0;
}

/** Whole numbers stay whole, and nothing stays nothing. */
function clean(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < dust ? whole : value;
}
