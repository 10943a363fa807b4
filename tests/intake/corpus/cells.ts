/** A cell of a workbook of the corpus: words, a number, or a day, with a number format where it has one. */
export type CorpusCell =
  | null
  | string
  | { readonly number: number; readonly format?: string }
  | { readonly day: string; readonly format: string }
  | { readonly error: string };

/** A rectangle of merged cells: rows and columns from 0, both ends included. */
export type CorpusMerge = readonly [top: number, left: number, bottom: number, right: number];

export interface CorpusSheet {
  readonly name: string;
  readonly rows: readonly (readonly CorpusCell[])[];
  readonly merges?: readonly CorpusMerge[];
  readonly hidden?: boolean;
  /** Rows that nobody sees, from 0. */
  readonly hiddenRows?: readonly number[];
}

export function number(value: number, format?: string): CorpusCell {
  return format === undefined ? { number: value } : { number: value, format };
}

/** Rows one below the other, with so many blank ones between. */
export function stack(
  blanks: number,
  ...parts: readonly (readonly (readonly CorpusCell[])[])[]
): readonly (readonly CorpusCell[])[] {
  const gap = Array.from({ length: blanks }, (): readonly CorpusCell[] => []);
  return parts.flatMap((part, index) => (index === 0 ? part : [...gap, ...part]));
}

/** Two tables beside each other, with so many blank columns between. */
export function beside(
  left: readonly (readonly CorpusCell[])[],
  right: readonly (readonly CorpusCell[])[],
  blanks = 1,
): readonly (readonly CorpusCell[])[] {
  const width = Math.max(...left.map((row) => row.length)) + blanks;
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, index) => {
    const first = left[index] ?? [];
    const pad = Array.from({ length: width - first.length }, () => null);
    return [...first, ...pad, ...(right[index] ?? [])];
  });
}
