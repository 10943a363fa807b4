import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { nearest } from '../domain/text/nearest.ts';
import { type Period, parsePeriod } from '../domain/time/period.ts';

/** Where a folder keeps its returns, by dataset. */
export const returnsFolder = 'returns/';

/** What the path of a return says: `returns/clares-law/2024-05.r2.csv`. */
export interface ReturnPath {
  readonly path: string;
  readonly dataset: Dataset;
  readonly period: Period;
  readonly revision: number;
}

const extensions = ['csv', 'xlsx', 'ods'];

/** Reads the path, or says why it is none of a return. */
export function readReturnPath(
  path: string,
  datasets: ReadonlyMap<string, Dataset>,
): ReturnPath | Finding {
  const [, folder = '', name] = path.split('/');
  if (name === undefined || path.split('/').length > 3) return misplaced(path);
  const dataset = datasets.get(folder);
  if (dataset === undefined) return unknownDataset(path, folder, datasets);
  const found = /^(.+?)(?:\.r(\d+))?\.([a-z]+)$/i.exec(name);
  if (!extensions.includes(found?.[3]?.toLowerCase() ?? '')) return wrongKind(path);
  const period =
    parsePeriod(found?.[1]?.replaceAll('_', ' ') ?? '') ?? parseQuarterName(found?.[1]);
  if (period === null) return unreadablePeriod(path);
  return { path, dataset, period, revision: Number(found?.[2] ?? 1) };
}

/** File names write a quarter as its id, `2023-24-q4`. */
function parseQuarterName(name = ''): Period | null {
  return parsePeriod(name.replace(/-(q[1-4])$/i, ' $1'));
}

function misplaced(path: string): Finding {
  return {
    code: 'return-misplaced',
    severity: 'error',
    place: { file: path },
    says: 'a return lies in a folder named after its dataset',
    fix: 'Move the file to returns/<dataset>/<period>.csv.',
  };
}

function unknownDataset(
  path: string,
  folder: string,
  datasets: ReadonlyMap<string, Dataset>,
): Finding {
  const [near] = nearest(folder, [...datasets.keys()], 1);
  return {
    code: 'dataset-unknown',
    severity: 'error',
    place: { file: path },
    says: `no dataset is called “${folder}”`,
    fix: near === undefined ? 'The definitions page lists every dataset.' : `Did you mean ${near}?`,
  };
}

function wrongKind(path: string): Finding {
  return {
    code: 'return-kind-unknown',
    severity: 'error',
    place: { file: path },
    says: 'a return is a CSV, XLSX or ODS file',
    fix: 'Save it as one of these, or move it out of the returns folder.',
  };
}

function unreadablePeriod(path: string): Finding {
  return {
    code: 'return-period-unreadable',
    severity: 'error',
    place: { file: path },
    says: 'the file name does not say which period the return reports on',
    fix: 'Name it after the period: 2024-05.csv, 2023-24-q4.csv, 2023-24.csv or 2024-05-31.csv.',
  };
}
