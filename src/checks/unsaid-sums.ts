import { countColumns } from '../domain/disclosure/stated.ts';
import type { Finding, Severity } from '../domain/findings/finding.ts';
import type { Row, Table } from '../domain/tables/table.ts';

/** Among more columns than these, sums come about by chance. */
const mostColumns = 12;

/**
 * Sums that hold throughout a table of people which an office has defined, and that no identity of the definition says: any
 * reader sees them, and would work out from them what is hidden. The product’s own definitions say theirs.
 */
export function checkUnsaidSums(table: Table): readonly Finding[] {
  const { dataset, rows } = table;
  if (dataset.definedIn === undefined || dataset.disclosure !== 'people') return [];
  if (rows.length === 0) return [];
  const severity = rows.length > 1 ? 'error' : 'warning';
  const columns = countColumns(dataset).map(({ name }) => name);
  return [
    ...sumsOfColumns(columns, table).map(([total, ...parts]) =>
      finding(dataset.definedIn ?? '', severity, `“${total}” is ${parts.join(' + ')} in every row`),
    ),
    ...wholeCodes(columns, table).map(([dimension, code]) =>
      finding(
        dataset.definedIn ?? '',
        severity,
        `the rows “${code}” of “${dimension}” are the sum of all the others`,
      ),
    ),
  ];
}

function finding(file: string, severity: Severity, sum: string): Finding {
  return {
    code: 'definition-sum-unsaid',
    severity,
    place: { file },
    says: `${sum}, and no identity says so: a reader would work out from it what is hidden`,
    fix: 'Add it to the identities of the dataset; where it is chance, more returns will show it.',
  };
}

/** A column and those that it is the sum of, where no identity names them together. */
function sumsOfColumns(columns: readonly string[], { dataset, rows }: Table) {
  if (columns.length > mostColumns) return [];
  const said = dataset.identities.flatMap((identity) =>
    identity.kind === 'columns-add' ? [keyOf([identity.total, ...identity.parts.map(nameOf)])] : [],
  );
  const isMeant = rows.filter((row) => columns.every((name) => numberIn(row, name) !== null));
  if (isMeant.length < rows.length) return [];
  return columns.flatMap((total) => {
    const others = columns.filter((name) => name !== total);
    return partsAmong(others)
      .filter((parts) => !said.includes(keyOf([total, ...parts])))
      .filter((parts) => parts.every((name) => rows.some((row) => numberIn(row, name) !== 0)))
      .filter((parts) => rows.every((row) => numberIn(row, total) === sumOf(row, parts)))
      .map((parts) => [total, ...parts] as const);
  });
}

/** Two or three of the names, in every choice. */
function partsAmong(names: readonly string[]): readonly (readonly string[])[] {
  return names.flatMap((a, at) =>
    names
      .slice(at + 1)
      .flatMap((b, next) => [[a, b], ...names.slice(at + 1 + next + 1).map((c) => [a, b, c])]),
  );
}

/** Codes whose rows count what all other rows of their kind do together, where no identity is about the dimension. */
function wholeCodes(columns: readonly string[], { dataset, rows }: Table) {
  const said = dataset.identities.map((one) => ('dimension' in one ? one.dimension : ''));
  const dimensions = dataset.columns.filter(
    ({ kind, name }) => kind === 'code' && dataset.key.includes(name) && !said.includes(name),
  );
  return dimensions.flatMap(({ name }) => {
    const groups = [...Map.groupBy(rows, (row) => besides(row, name)).values()];
    const codes = [...new Set(rows.map((row) => row.codes[name] ?? ''))];
    if (codes.length < 3) return [];
    return codes
      .filter((code) => groups.every((group) => isWhole(code, name, group, columns)))
      .map((code) => [name, code] as const);
  });
}

function isWhole(
  code: string,
  dimension: string,
  group: readonly Row[],
  columns: readonly string[],
): boolean {
  const whole = group.find((row) => row.codes[dimension] === code);
  const others = group.filter((row) => row !== whole);
  if (whole === undefined || others.length < 2) return false;
  return columns.every((name) => {
    const values = others.map((row) => numberIn(row, name));
    const sum = values.reduce<number>((subtotal, value) => subtotal + (value ?? 0), 0);
    return !values.includes(null) && sum > 0 && numberIn(whole, name) === sum;
  });
}

/** What a row is about but for one dimension. */
function besides({ period, codes }: Row, dimension: string): string {
  const others = Object.entries(codes).filter(([name]) => name !== dimension);
  return JSON.stringify([period.id, ...others]);
}

function numberIn(row: Row, column: string): number | null {
  return row.numbers[column]?.value ?? null;
}

function sumOf(row: Row, columns: readonly string[]): number {
  return columns.reduce((subtotal, name) => subtotal + (numberIn(row, name) ?? 0), 0);
}

function nameOf(part: string | { readonly minus: string }): string {
  return typeof part === 'string' ? part : part.minus;
}

/** The same text for the same columns, whichever of them is the total. */
function keyOf(names: readonly string[]): string {
  return names.toSorted().join(' ');
}
