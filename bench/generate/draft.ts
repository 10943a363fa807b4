import { selects } from '../../src/domain/measures/select.ts';
import type { CodeColumn, Dataset } from '../../src/domain/tables/dataset.ts';
import type { Period } from '../../src/domain/time/period.ts';
import { likenesses } from './likeness.ts';
import { openNames } from './names.ts';
import { reportedPeriods } from './periods.ts';
import { randomOf } from './random.ts';

/** A row of a return that is being made up. */
export interface DraftRow {
  readonly period: Period;
  readonly codes: Readonly<Record<string, string>>;
  /** By column; null where there is nothing to say. */
  readonly numbers: Record<string, number | null>;
}

/** What the rows of a return depend on besides the dataset. */
export interface Plan {
  readonly edition: Period;
  readonly seed: string;
  /** A return goes back as many periods as fit into so many rows, but one at least. */
  readonly mostRows: number;
}

/** Names in an open column, the row for all of them not counted. */
const openCodes = 5;

/** The rows of a return, without their numbers. */
export function draftRows(
  dataset: Dataset,
  { edition, seed, mostRows }: Plan,
): readonly DraftRow[] {
  const keys = keysOf(dataset, seed);
  const periods = reportedPeriods(dataset, edition, keys.length, mostRows);
  return periods.flatMap((period) =>
    keys.map((key) => ({
      period,
      codes: { ...key, ...otherCodes(dataset, key, period, seed) },
      numbers: {},
    })),
  );
}

type Key = Readonly<Record<string, string>>;

/** Every combination of the codes in the key that a real return would have. */
function keysOf(dataset: Dataset, seed: string): readonly Key[] {
  const { rows } = likenesses[dataset.id] ?? {};
  return codeColumns(dataset)
    .filter(({ name }) => dataset.key.includes(name))
    .reduce<readonly Key[]>(
      (keys, column) =>
        keys.flatMap((key) =>
          codesOf(dataset, column, seed).map((code) => ({ ...key, [column.name]: code })),
        ),
      [{}],
    )
    .filter((key) => rows === undefined || rows.some((selector) => selects(selector, key)));
}

function codesOf(dataset: Dataset, column: CodeColumn, seed: string): readonly string[] {
  if (column.codes !== 'open') return column.codes.map(({ code }) => code);
  const names = openNames(column, openCodes, `${seed}|${dataset.id}`);
  const addedUp = dataset.identities.find(
    (identity) => identity.kind === 'rows-add' && identity.dimension === column.name,
  );
  return addedUp?.kind === 'rows-add' ? [...names, addedUp.total] : names;
}

/** Coded columns beside the key hold one of their codes. */
function otherCodes(dataset: Dataset, key: Key, period: Period, seed: string): Key {
  const random = randomOf(seed, dataset.id, ...Object.values(key), period.id);
  const columns = codeColumns(dataset).filter(({ name }) => !dataset.key.includes(name));
  return Object.fromEntries(
    columns.map((column) => [column.name, random.pick(codesOf(dataset, column, seed))]),
  );
}

function codeColumns(dataset: Dataset): readonly CodeColumn[] {
  return dataset.columns.filter((column) => column.kind === 'code');
}
