/** Coefficients by the number of their variable, from 0. */
export type Terms = ReadonlyMap<number, number>;

/** `lower` ≤ the sum of the terms ≤ `upper`; either may be infinite. */
export interface LinearRow {
  readonly terms: Terms;
  readonly lower: number;
  readonly upper: number;
}

/** Variables by their bounds, and rows that must hold. */
export interface LinearProblem {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly rows: readonly LinearRow[];
  /** True where variables may take whole numbers only. */
  readonly whole: boolean;
}

/**
 * An optimum: the value, a point where it is reached and, where variables need not be whole, the
 * price of each row: how much the value would move, up or down, with the row's bound (the dual value). `unsolved`
 * where the solver cannot say.
 */
export type Optimum =
  | {
      readonly outcome: 'optimal';
      readonly value: number;
      readonly point: ArrayLike<number>;
      readonly prices: ArrayLike<number>;
    }
  | { readonly outcome: 'unbounded' | 'infeasible' | 'unsolved' };

/** A problem that is kept, so that several objectives can be tried on it. */
export interface OpenProblem {
  readonly optimise: (objective: Terms, towards: 'least' | 'greatest') => Optimum;
  /** Frees what the solver holds. Nothing may be asked of the problem afterwards. */
  readonly close: () => void;
}

/** An exact solver of linear and whole-number programmes. The domain is given one. */
export interface Solver {
  readonly open: (problem: LinearProblem) => OpenProblem;
}
