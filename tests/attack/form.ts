/** A sum of cells, as coefficients by the id of the cell. */
export type Form = ReadonlyMap<string, number>;

/** `low` ≤ the sum of the cells ≤ `high`, and where a reader has it from. */
export interface Equation {
  readonly form: Form;
  readonly low: number;
  readonly high: number;
  readonly says: string;
}

/** The sum of some forms, each times a number; cells that cancel out are gone. */
export function sumOf(parts: Iterable<readonly [Form, number]>): Form {
  const sum = new Map<string, number>();
  for (const [form, times] of parts) {
    for (const [cell, coefficient] of form) {
      sum.set(cell, (sum.get(cell) ?? 0) + times * coefficient);
    }
  }
  return new Map([...sum].filter(([, coefficient]) => Math.abs(coefficient) > 1e-12));
}

/** One cell, once. */
export function only(cell: string): Form {
  return new Map([[cell, 1]]);
}

/** The first less the others. */
export function less(whole: Form, ...parts: readonly Form[]): Form {
  return sumOf([[whole, 1], ...parts.map((part) => [part, -1] as const)]);
}

/** What the form comes to, or null where one of its cells is not known. */
export function valueIn(form: Form, known: ReadonlyMap<string, number>): number | null {
  let sum = 0;
  for (const [cell, times] of form) {
    const value = known.get(cell);
    if (value === undefined) return null;
    sum += times * value;
  }
  return sum;
}

/** How far a number may be from one that is printed with so many decimals. */
export function halfStep(decimals: number): number {
  return 0.5 * 10 ** -decimals + 1e-9;
}
