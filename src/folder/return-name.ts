import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import type { ReturnSource } from '../domain/tables/table.ts';
import type { Period } from '../domain/time/period.ts';
import { readReturnPath, returnsFolder } from './return-path.ts';

/** A return as its file name tells of it. */
type Named = Pick<ReturnSource, 'file' | 'revision'> & { readonly period: Period };

/**
 * What an edition calls a return in its list: `calls/2024-05`, `calls/2024-05.r2`. Files of other publishers, whose
 * names are not ours to read, are called by their path.
 */
export function returnName(dataset: string, { file, period, revision }: Named): string {
  if (!file.startsWith(returnsFolder)) return file;
  return `${dataset}/${period.id}${revision === 1 ? '' : `.r${revision}`}`;
}

/**
 * The name that a person meant: `calls/2024-05`, `calls/May 2024` and `returns/calls/2024-05.csv` are one. What is
 * wrong with it where it can be none.
 */
export function readReturnName(
  text: string,
  datasets: ReadonlyMap<string, Dataset>,
): string | Finding {
  if (/^(comparators|open-data)\//.test(text)) return text;
  const path = text.startsWith(returnsFolder) ? text : `${returnsFolder}${text}`;
  const named = readReturnPath(/\.(csv|xlsx|ods)$/i.test(path) ? path : `${path}.csv`, datasets);
  if ('severity' in named) return named;
  const { dataset, period, revision } = named;
  return returnName(dataset.id, { file: path, period, revision });
}
