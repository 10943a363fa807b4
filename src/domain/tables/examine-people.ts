import type { Flaw } from '../findings/flaw.ts';
import type { Dataset, NumberColumn } from './dataset.ts';
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
  if (numbers.length === 0) return [];
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
  ];
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
