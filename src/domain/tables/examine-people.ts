import type { Flaw } from '../findings/flaw.ts';
import type { CodeColumn, Dataset, NumberColumn } from './dataset.ts';
import { numbersOf } from './examine-identities.ts';

/**
 * Where a dataset under disclosure control could not be protected: rules hide whole counts of nought or more, and
 * what is worked out from them.
 */
export function examinePeople(dataset: Dataset): readonly Flaw[] {
  if (dataset.disclosure === 'none') return [];
  const numbers = dataset.columns.flatMap((column, at) =>
    column.kind === 'number' ? [{ column, at }] : [],
  );
  if (numbers.length === 0 && dataset.disclosure === 'posts') return [];
  const counts = numbers.filter(({ column }) => countsPeople(column));
  const negative = counts.filter(({ column: { minimum = -1 } }) => minimum < 0);
  return [
    ...(counts.length === 0 && dataset.disclosure === 'people' ? [countsNobody] : []),
    ...negative.map(({ at }) => ({
      path: ['columns', at, 'minimum'],
      says: 'a count of people or posts may be less than nought here',
      fix: 'Leave the least at 0.',
    })),
    ...tellsAnyway(dataset, numbers),
    ...(dataset.disclosure === 'people' ? [...unsaidTotals(dataset), ...fractions(numbers)] : []),
  ];
}

/** Words for a row that is all the others together. */
const totals: ReadonlySet<string> = new Set(['total', 'all', 'sum', 'whole', 'everyone', 'force']);

/** Rows that look like the sum of others, where no identity says so: it would not be known that they tell the rest. */
function unsaidTotals({ columns, identities }: Dataset): readonly Flaw[] {
  return columns.flatMap((column, at) => {
    if (column.kind !== 'code' || isSaid(column, identities)) return [];
    const path = ['columns', at];
    if (column.codes === 'open') {
      const says = `“${column.name}” takes any name, and no identity says what a row of all of them is called: a reader would work out from one what is hidden`;
      return [{ path, says, fix: addIdentity }];
    }
    const code = column.codes.find((one) => totals.has(one.code));
    if (code === undefined) return [];
    const says = `“${code.code}” of “${column.name}” looks like all the others together, and no identity says so: a reader would work out from it what is hidden`;
    return [{ path, says, fix: addIdentity }];
  });
}

const addIdentity =
  'Add an identity of the kind rows-add with this dimension, or rows-part where its total counts more than the others.';

function isSaid({ name }: CodeColumn, identities: Dataset['identities']): boolean {
  return identities.some((identity) => 'dimension' in identity && identity.dimension === name);
}

/** Counts of people with decimal places: they would be taken for averages, which are not hidden for being small. */
function fractions(
  numbers: readonly { readonly column: NumberColumn; readonly at: number }[],
): readonly Flaw[] {
  return numbers
    .filter(({ column: { unit, decimals } }) => unit.kind === 'count' && decimals > 0)
    .map(({ at }) => ({
      path: ['columns', at, 'decimals'],
      says: 'people are counted here in fractions, and small numbers of them would not be hidden',
      fix: 'Leave out “decimals”; an average has a unit { decimal: …, many: … }.',
    }));
}

function countsPeople({ unit, decimals, tells }: NumberColumn): boolean {
  return unit.kind === 'count' && decimals === 0 && tells !== 'nothing';
}

const countsNobody: Flaw = {
  path: ['disclosure'],
  says: 'no column counts in whole numbers, so there is nothing by which small groups could be protected',
  fix: 'Add the counts that the other numbers are worked out from: unit { count: … } and no decimals.',
};

/** Numbers said to tell nothing that an identity ties to counts of people: beside those they do. */
function tellsAnyway(
  { identities }: Dataset,
  numbers: readonly { readonly column: NumberColumn; readonly at: number }[],
): readonly Flaw[] {
  return numbers.flatMap(({ column, at }) => {
    if (column.tells !== 'nothing') return [];
    const tied = identities.find((identity) => {
      const names = 'columns' in identity ? [] : numbersOf(identity);
      return names.includes(column.name) && names.length > 1;
    });
    if (tied === undefined) return [];
    return [
      {
        path: ['columns', at, 'tells'],
        says: `“${column.name}” is said to tell nothing, but the identity “${tied.id}” ties it to the counts that are protected`,
        fix: 'Leave out “tells”, or take the identity away if it does not hold.',
      },
    ];
  });
}
