import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { nearest } from '../domain/text/nearest.ts';
import { formatPeriod, type Period } from '../domain/time/period.ts';
import { periodsSaid } from '../domain/time/spoken-period.ts';

/** Where a folder keeps its returns, by dataset. */
export const returnsFolder = 'returns/';

/** What the path of a return says: `returns/clares-law/2024-05.r2.csv`. */
export interface ReturnPath {
  readonly path: string;
  /** The path that is published in its place: by period alone, since a free name may say more than is public. */
  readonly publicPath: string;
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
  const [period, another] = periodsInName(found?.[1] ?? '');
  if (period === undefined) return unreadablePeriod(path);
  if (another !== undefined) return severalPeriods(path, period, another);
  const revision = Number(found?.[2] ?? 1);
  const free = found?.[1] ?? '';
  const ending = found?.[3]?.toLowerCase() ?? '';
  const plainName = `${period.id}${revision > 1 ? `.r${revision}` : ''}.${ending}`;
  const publicPath = isOnlyPeriod(free) ? path : `returns/${folder}/${plainName}`;
  return { path, publicPath, dataset, period, revision };
}

/** `2024-05`, `2023-24-q4` and `May 2024` say nothing besides. */
function isOnlyPeriod(name: string): boolean {
  return periodsSaid(name.replaceAll('_', ' ')).length > 0;
}

/** More words than any period has. */
const mostWords = 8;

/** Longer names are not looked through. */
const longestName = 150;

/**
 * The periods that a name says, in any words: `2023-24-q4`, `May 2024 calls FINAL`. The longest words count first, so that
 * `2024-05-31` is a day and no month.
 */
function periodsInName(name: string): readonly Period[] {
  const text = name.slice(0, longestName).replaceAll('_', ' ');
  const words = [...text.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const found = new Map<string, Period>();
  const taken = new Set<number>();
  for (let length = Math.min(mostWords, words.length); length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const span = Array.from({ length }, (_, index) => first + index);
      if (span.some((index) => taken.has(index))) continue;
      const [period] = periodsSaid(text.slice(words[first]?.start, words[first + length - 1]?.end));
      if (period === undefined) continue;
      for (const index of span) taken.add(index);
      found.set(period.id, period);
    }
  }
  return [...found.values()];
}

function severalPeriods(path: string, one: Period, another: Period): Finding {
  return {
    code: 'return-period-unreadable',
    severity: 'error',
    place: { file: path },
    says: `the file name says two periods, ${formatPeriod(one)} and ${formatPeriod(another)}`,
    fix: 'Name it after the period that the return reports on alone.',
  };
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
