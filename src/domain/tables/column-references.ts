import type { Flaw } from '../findings/flaw.ts';
import { nearest } from '../text/nearest.ts';
import type { Column, Dataset, Selector } from './dataset.ts';

/** Where a name leads to no column of numbers. */
export function lacksNumber(
  name: string,
  { columns }: Dataset,
  path: Flaw['path'],
): readonly Flaw[] {
  const numbers = columns.filter(({ kind }) => kind === 'number');
  return numbers.some((column) => column.name === name)
    ? []
    : [noColumn(name, numbers, path, 'a column of numbers')];
}

/** Where a name leads to no column of categories, or one of the codes is none of its own. */
export function lacksCode(
  name: string,
  codes: readonly string[],
  { columns }: Dataset,
  path: Flaw['path'],
): readonly Flaw[] {
  const coded = columns.filter((column) => column.kind === 'code');
  const column = coded.find((one) => one.name === name);
  if (column === undefined) return [noColumn(name, coded, path, 'a column of categories')];
  if (column.codes === 'open') return [];
  const known = column.codes.map(({ code }) => code);
  return codes
    .filter((code) => !known.includes(code))
    .map((code) => ({
      path,
      says: `“${code}” is none of the codes of the column “${name}”`,
      fix: suggest(code, known, 'Codes'),
    }));
}

/** Where a choice of rows names columns or codes that there are not. */
export function examineSelector(
  where: Selector | undefined,
  dataset: Dataset,
  path: Flaw['path'],
): readonly Flaw[] {
  return Object.entries(where ?? {}).flatMap(([name, wanted]) => {
    const codes = typeof wanted === 'object' && 'not' in wanted ? wanted.not : wanted;
    return lacksCode(name, [codes].flat(), dataset, path);
  });
}

export function noColumn(
  name: string,
  columns: readonly Column[],
  path: Flaw['path'],
  what: string,
): Flaw {
  const known = columns.map((column) => column.name);
  return {
    path,
    says: `“${name}” is not ${what} of the dataset`,
    fix: suggest(name, known, 'There are'),
  };
}

/** How many names a suggestion lists. */
const mostListed = 12;

/** The nearest name, or else those that there are. */
export function suggest(name: string, known: readonly string[], opening: string): string {
  const [near] = nearest(name, known, 1);
  if (near !== undefined) return `Did you mean ${near}?`;
  if (known.length === 0) return 'The dataset has none: add it, or leave this out.';
  const more = known.length > mostListed ? ' …' : '';
  return `${opening}: ${known.slice(0, mostListed).join(', ')}${more}.`;
}
