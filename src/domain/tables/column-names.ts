import type { Column, Dataset } from './dataset.ts';
import { publishedColumns } from './published-columns.ts';

/** Columns of the published CSV that every dataset has: where each row came from. */
const ofEveryRow = ['source_file', 'source_row', 'source_sha256'];

/** Names that mean something to the machine, whatever they are given to. */
const reserved: ReadonlySet<string> = new Set(['constructor', 'prototype', '__proto__']);

/** True of a name under which something can be kept without harm. */
export function isSafeName(name: string): boolean {
  return !reserved.has(name);
}

/** The columns that a column of a dataset has in the published CSV, its own first. */
export function publishedNames({ kind, name }: Column): readonly string[] {
  switch (kind) {
    case 'period':
      return [name, `${name}_start`, `${name}_end`];
    case 'code':
      return [name, `${name}_label`];
    case 'number':
      return [name, `${name}_status`];
    case 'text':
      return [name];
  }
}

/** Every column of the published CSV of a dataset, in order; a name that is there twice cannot be. */
export function allPublishedNames(
  dataset: Pick<Dataset, 'columns' | 'lasting'>,
): readonly string[] {
  return [...publishedColumns(dataset).flatMap(publishedNames), ...ofEveryRow];
}
