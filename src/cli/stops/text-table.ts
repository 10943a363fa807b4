import { width, wrap } from '../report.ts';

export interface TextColumn {
  readonly heading: string;
  /** Stands close to the column before it, which it is about: an interval. */
  readonly close?: boolean;
  /** A heading of many words needs some room. */
  readonly atLeast?: number;
}

export interface TextTable {
  /** What the labels are: `Self-defined ethnicity`. */
  readonly corner: string;
  readonly columns: readonly TextColumn[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

const narrowestLabel = 12;

/**
 * A table for a terminal of 80 columns: numbers to the right, labels to the left and broken where they are
 * too long, headings broken at spaces.
 */
export function textTable({ corner, columns, rows }: TextTable): readonly string[] {
  const widths = columns.map(({ heading, atLeast = 0 }, at) =>
    Math.max(
      atLeast,
      ...heading.split(' ').map(length),
      ...rows.map(({ cells }) => length(cells[at] ?? '')),
    ),
  );
  const gaps = columns.map(({ close }) => (close === true ? 1 : 2));
  const taken = [...widths, ...gaps].reduce((sum, one) => sum + one, 0);
  const longest = Math.max(...[corner, ...rows.map(({ label }) => label)].map(length));
  const labelWidth = Math.min(longest, Math.max(narrowestLabel, width - taken));
  const line = (label: string, cells: readonly string[]): string =>
    [
      label.padEnd(labelWidth),
      ...cells.map((cell, at) => `${' '.repeat(gaps[at] ?? 2)}${cell.padStart(widths[at] ?? 0)}`),
    ]
      .join('')
      .trimEnd();
  const headings = columns.map(({ heading }, at) => wrap(heading, widths[at] ?? 0));
  return [
    ...atBottom([wrap(corner, labelWidth), ...headings]).map(([label = '', ...cells]) =>
      line(label, cells),
    ),
    '-'.repeat(Math.min(width, labelWidth + taken)),
    ...rows.flatMap(({ label, cells }) => {
      const wrapped = wrap(label, labelWidth);
      // A word that is longer than the column has its line alone, and the numbers stand below it.
      const labels = length(wrapped.at(-1) ?? '') > labelWidth ? [...wrapped, ''] : wrapped;
      return labels.map((part, at) => line(part, at === labels.length - 1 ? cells : []));
    }),
  ];
}

/** Headings of several lines, as lines of several headings that end at the same one. */
function atBottom(headings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const height = Math.max(...headings.map(({ length: lines }) => lines));
  return Array.from({ length: height }, (_, at) =>
    headings.map((heading) => heading[at - (height - heading.length)] ?? ''),
  );
}

function length(text: string): number {
  return text.length;
}
