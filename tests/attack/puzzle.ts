import type { Equation, Form } from './form.ts';

/** Whole numbers that a number may be; `high` is infinite where nothing bounds it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One sum over unknown numbers, by their place. */
export interface Line {
  readonly terms: readonly (readonly [number, number])[];
  readonly low: number;
  readonly high: number;
}

/** Unknown whole numbers that hang together, and what is known of their sums. */
export interface Puzzle {
  readonly names: readonly string[];
  readonly bounds: readonly Interval[];
  readonly lines: readonly Line[];
  /** The places of each name's lines. */
  readonly touching: readonly (readonly number[])[];
}

/** Equations over what is not known, with what is known taken out. */
export function reduced(
  equations: readonly Equation[],
  known: ReadonlyMap<string, number>,
): readonly Equation[] {
  const seen = new Set<string>();
  return equations.flatMap((equation) => {
    const { form, constant } = split(equation.form, known);
    if (form.size === 0) return [];
    const low = equation.low - constant;
    const high = equation.high - constant;
    const key = JSON.stringify([[...form].toSorted(), low, high]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...equation, form, low, high }];
  });
}

/** A form without what is known, and what that comes to. */
export function split(
  whole: Form,
  known: ReadonlyMap<string, number>,
): { readonly form: Form; readonly constant: number } {
  const form = new Map<string, number>();
  let constant = 0;
  for (const [cell, times] of whole) {
    const value = known.get(cell);
    if (value === undefined) form.set(cell, times);
    else constant += times * value;
  }
  return { form, constant };
}

/** The parts of some equations that have no unknown number in common. */
export function puzzlesOf(
  equations: readonly Equation[],
  leastOf: (name: string) => number,
  alone: readonly string[],
): readonly Puzzle[] {
  const group = new Map<string, string>(alone.map((name) => [name, name]));
  const top = (name: string): string => {
    const parent = group.get(name) ?? name;
    if (parent === name) return name;
    const root = top(parent);
    group.set(name, root);
    return root;
  };
  for (const { form } of equations) {
    const [first = '', ...others] = form.keys();
    group.set(top(first), top(first));
    for (const other of others) group.set(top(other), top(first));
  }
  const within = Map.groupBy(equations, ({ form }) => top([...form.keys()][0] ?? ''));
  return [...Map.groupBy([...group.keys()], top)].map(([root, names]) =>
    puzzleOf(names, within.get(root) ?? [], leastOf),
  );
}

function puzzleOf(
  names: readonly string[],
  equations: readonly Equation[],
  leastOf: (name: string) => number,
): Puzzle {
  const place = new Map(names.map((name, at) => [name, at]));
  const lines = equations.map(({ form, low, high }): Line => {
    const terms = [...form].map(([name, times]) => [place.get(name) ?? -1, times] as const);
    return { terms, low, high };
  });
  const touching: number[][] = names.map(() => []);
  for (const [at, { terms }] of lines.entries())
    for (const [name] of terms) touching[name]?.push(at);
  const bounds = names.map((name) => ({ low: leastOf(name), high: Number.POSITIVE_INFINITY }));
  return { names, bounds, lines, touching };
}
