import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/checks/index.ts';
import { similarGroups } from '../../src/datasets/similar-groups.ts';
import { testRow, testTable } from '../builders/table.ts';

/** Groups that are made up: no membership is known here. */
function findingsFor(pairs: readonly (readonly [string, string])[]) {
  const rows = pairs.map(([area, similar], index) =>
    testRow('2023-04', { version: 'made-up', area, similar_area: similar }, {}, index + 2),
  );
  const found = checkData(testTable(similarGroups, rows));
  return found.map(({ severity, says, place }) => [severity, place.row, says]);
}

const bedfordshire = 'E23000026';
const seven = ['01', '02', '03', '04', '05', '06', '07'].map(
  (number) => [bedfordshire, `E230000${number}`] as const,
);

describe('most similar groups', () => {
  it('may have seven areas', () => {
    expect(findingsFor(seven)).toEqual([]);
  });

  it('have no more than seven', () => {
    expect(findingsFor([...seven, [bedfordshire, 'E23000008']])).toEqual([
      ['error', 9, 'Bedfordshire has 8 similar areas, and a group has up to 7'],
    ]);
  });

  it('do not list an area in its own group', () => {
    expect(findingsFor([[bedfordshire, bedfordshire]])).toEqual([
      ['error', 2, 'Bedfordshire is in its own group'],
    ]);
  });

  it('are none for the City of London', () => {
    expect(findingsFor([['E23000034', bedfordshire]])).toEqual([
      ['error', 2, 'the City of London has no most similar group'],
    ]);
  });
});
