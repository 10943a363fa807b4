import { countColumns } from '../domain/disclosure/stated.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset, NumberColumn } from '../domain/tables/dataset.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import type { Check } from './context.ts';

/** One number alone may be the same by chance; a large one hardly is. */
const leastAlone = 10;

/**
 * Numbers of people that stand in a second table as well, as a column or a total of it, where an office has defined one of the
 * two and no margin ties them: what is hidden in one table would be read in the other. The product’s own definitions
 * say which of them count the same.
 */
export const checkCountedAgain: Check = ({ tables }) => {
  const all = [...tables.values()].filter(({ rows }) => rows.length > 0);
  const people = all.filter(({ dataset }) => dataset.disclosure === 'people');
  const found = people.flatMap((table) =>
    all
      .filter((other) => other !== table && isUntied(table.dataset, other.dataset))
      // Of two tables of people each pair is looked at once.
      .filter((other) => !people.includes(other) || table.dataset.id < other.dataset.id)
      .flatMap((other) => sameNumbers(table, other)),
  );
  return found;
};

function isUntied(one: Dataset, other: Dataset): boolean {
  const names = (from: Dataset, to: Dataset) =>
    (from.margins ?? []).some(({ dataset }) => dataset === to.id);
  const isOwn = one.definedIn !== undefined || other.definedIn !== undefined;
  return isOwn && !names(one, other) && !names(other, one);
}

function sameNumbers(table: Table, other: Table): readonly Finding[] {
  const shared = codesOf(table.dataset).filter((name) => codesOf(other.dataset).includes(name));
  return countColumns(table.dataset).flatMap((mine) => {
    const here = sums(table, mine, shared);
    return counts(other.dataset).flatMap((theirs) => {
      const there = sums(other, theirs, shared);
      const both = [...here].flatMap(([key, value]) => {
        const beside = there.get(key);
        return beside === undefined ? [] : [[value, beside] as const];
      });
      if (both.length === 0 || both.some(([a, b]) => a !== b)) return [];
      const values = new Set(both.map(([value]) => value));
      if (values.size < 2 && Math.max(...values) < leastAlone) return [];
      const severity = values.size > 1 ? 'error' : 'warning';
      return [finding({ table, mine, other, theirs, shared }, severity)];
    });
  });
}

interface Pair {
  readonly table: Table;
  readonly mine: NumberColumn;
  readonly other: Table;
  readonly theirs: NumberColumn;
  readonly shared: readonly string[];
}

function finding(
  { table, mine, other, theirs, shared }: Pair,
  severity: Finding['severity'],
): Finding {
  const own = other.dataset.definedIn === undefined ? table.dataset : other.dataset;
  const that = own === other.dataset ? table.dataset : other.dataset;
  const column = own === other.dataset ? theirs.name : mine.name;
  return {
    code: 'definition-counts-again',
    severity,
    place: { file: own.definedIn ?? '' },
    says: `“${theirs.name}” of “${other.dataset.id}” is the same number as “${mine.name}” of “${table.dataset.id}” wherever they have rows of the same, and nothing says that both count the same people: a reader would read in one what is hidden in the other`,
    fix: `Write “disclosure: people” and margins: [{ dataset: ${that.id}, column: ${column}, by: [${shared.join(', ')}] }], the column under one name in both; where it is chance, more returns will show it.`,
  };
}

function codesOf({ columns, key }: Dataset): readonly string[] {
  return columns.flatMap(({ kind, name }) => (kind === 'code' && key.includes(name) ? [name] : []));
}

function counts({ columns }: Dataset): readonly NumberColumn[] {
  return columns.filter(
    (column): column is NumberColumn =>
      column.kind === 'number' && column.unit.kind === 'count' && column.decimals === 0,
  );
}

/** A column by period and the shared codes, over everything else: the row of the total where there is one, or all others. */
function sums(
  { dataset, rows }: Table,
  { name: column }: NumberColumn,
  shared: readonly string[],
): ReadonlyMap<string, number> {
  const others = codesOf(dataset).filter((name) => !shared.includes(name));
  const keyOf = ({ period, codes }: Row) =>
    JSON.stringify([period.id, ...shared.map((name) => codes[name])]);
  const found = [...Map.groupBy(rows, keyOf)].flatMap(([key, group]) => {
    const numbers = wholeOf(group, others, dataset).map(
      (row) => row.numbers[column]?.value ?? null,
    );
    const known = numbers.flatMap((value) => (value === null ? [] : [value]));
    if (known.length < numbers.length || numbers.length === 0) return [];
    return [[key, known.reduce((sum, value) => sum + value, 0)] as const];
  });
  return new Map(found);
}

/** Rows that together are the whole: for each dimension its total, or where no row is one, all. */
function wholeOf(
  rows: readonly Row[],
  dimensions: readonly string[],
  dataset: Dataset,
): readonly Row[] {
  return dimensions.reduce<readonly Row[]>((kept, name) => {
    const totals = kept.filter(({ codes }) => codes[name] === totalOf(name, dataset));
    return totals.length > 0 ? totals : kept;
  }, rows);
}

function totalOf(name: string, { identities }: Dataset): string | undefined {
  const adds = identities.find(
    (identity) => identity.kind === 'rows-add' && identity.dimension === name,
  );
  return adds?.kind === 'rows-add' ? adds.total : undefined;
}
