import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const file = new URL(
  '../../../shared/reference/bedfordshire-information-document-2024-06.txt',
  import.meta.url,
);

/** The document that the example is made from lies beside the project and is no part of it. */
export const seedIsPresent = existsSync(file);

export const seed = seedIsPresent ? readFileSync(file, 'utf8') : '';

type Cells = Readonly<Record<string, string>>;

/** The rows of a return of the example, as text: `clares-law/2024-05`. */
export function returned(path: string): readonly Cells[] {
  const name = new URL(`../../examples/bedfordshire/returns/${path}.csv`, import.meta.url);
  return parse(readFileSync(name), { columns: true });
}

/** One column of a return, optionally of the rows in which another column says something. */
export function column(path: string, name: string, where: Cells = {}): readonly string[] {
  const asked = Object.entries(where);
  return returned(path)
    .filter((row) => asked.every(([key, value]) => row[key] === value))
    .map((row) => row[name] ?? '');
}

/**
 * So many cells of the seed that follow a row's label, blanks included. The label is the first or
 * second cell of its line; `nth` counts such lines from 0.
 */
export function seedRow(label: string, width: number, nth = 0): readonly string[] {
  const lines = seed.split('\n').map((line) => line.split('\t'));
  const found = lines.filter((cells) => cells.length > 2 && cells.slice(0, 2).includes(label));
  const cells = found[nth] ?? [];
  const after = cells.slice(cells.indexOf(label) + 1);
  return Array.from({ length: width }, (_, position) => after[position] ?? '');
}
