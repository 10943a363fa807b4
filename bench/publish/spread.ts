/** What several runs of the same thing took. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

export function spread(values: readonly number[]): Spread {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = ordered.length / 2;
  const low = ordered[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = ordered[Math.floor(middle)] ?? Number.NaN;
  return {
    median: (low + high) / 2,
    least: ordered[0] ?? Number.NaN,
    most: ordered.at(-1) ?? Number.NaN,
    runs: ordered.length,
  };
}
