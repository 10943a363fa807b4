import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { rowKey } from '../domain/tables/row-key.ts';
import type { Row } from '../domain/tables/table.ts';
import { toldAlike } from '../domain/tables/told-alike.ts';
import type { Accepted } from '../intake/read-return.ts';
import { returnName } from './return-name.ts';

/**
 * Two files that are both the same return of a period, `2024-05.csv` and `May 2024.xlsx`. Neither says that it restates the
 * other (`.r2` would), and the order of their names says nothing: where they disagree, that is an error; where
 * they do not, one of them is too many.
 */
export function givenTwice(dataset: Dataset, readings: readonly Accepted[]): readonly Finding[] {
  const byName = Map.groupBy(readings, ({ source }) => returnName(dataset.id, source));
  return [...byName.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => compare(dataset, first, other)),
  );
}

/** A cell, or a word, of which two files say different things. */
interface Difference {
  readonly one: Row;
  readonly other: Row;
  readonly column: string;
  readonly before: string;
  readonly now: string;
}

function compare(dataset: Dataset, first: Accepted, other: Accepted): Finding {
  const rows = new Map(first.rows.map((row) => [rowKey(dataset, row), row]));
  const [difference, ...more] = other.rows.flatMap((row) => {
    const before = rows.get(rowKey(dataset, row));
    return before === undefined ? [] : differences(dataset, before, row);
  });
  return difference === undefined ? alike(first, other) : disagreement(difference, more.length);
}

function differences({ columns }: Dataset, one: Row, other: Row): readonly Difference[] {
  const numbers = columns.flatMap((column): readonly Difference[] => {
    if (column.kind !== 'number') return [];
    const { name } = column;
    const [former, given] = [one.numbers[name], other.numbers[name]];
    if (former === undefined || given === undefined) return [];
    if (former.value === given.value && former.status === given.status) return [];
    const [before = '', now = ''] = toldAlike([former, given], column);
    return [{ one, other, column: name, before, now }];
  });
  const before = { ...one.codes, ...one.texts };
  const words = Object.entries({ ...other.codes, ...other.texts }).flatMap(([column, now]) =>
    before[column] === now ? [] : [{ one, other, column, before: before[column] ?? '', now }],
  );
  return [...numbers, ...words];
}

/** One finding for two files, however much they differ in: they differ for one reason. */
function disagreement({ one, other, column, before, now }: Difference, more: number): Finding {
  const others = more === 0 ? '' : `; ${more} more of their cells differ`;
  return {
    code: 'returns-disagree',
    severity: 'error',
    place: { file: other.source.file, row: other.row, column },
    says: `${now || 'blank'} is given, and ${one.source.file}, a return of the same period, gives ${before || 'blank'} in row ${one.row}${others}`,
    fix: 'Keep the file that holds. Where one restates the other, end its name in .r2 before its kind: 2024-05.r2.csv.',
  };
}

function alike({ source: first }: Accepted, { source: other }: Accepted): Finding {
  return {
    code: 'return-given-twice',
    severity: 'note',
    place: { file: other.file },
    says: `the file says nothing that is not in ${first.file}, a return of the same period`,
    fix: 'Take one of them out.',
  };
}
