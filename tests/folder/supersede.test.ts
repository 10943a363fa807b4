import { describe, expect, it } from 'vitest';
import { supersede } from '../../src/folder/supersede.ts';
import { numberColumn, testDataset, testRow } from '../builders/table.ts';

const dataset = testDataset({ columns: [numberColumn('requests')] });
const first = testRow('2024-04', {}, { requests: 75 }, 2, 'returns/stops/2024-04.csv');

describe('a later return', () => {
  it('replaces the row with the same key and records what changed', () => {
    const later = testRow('2024-04', {}, { requests: 76 }, 9, 'returns/stops/2024-05.csv');
    const { rows, findings } = supersede(dataset, [first, later]);
    expect(rows).toEqual([later]);
    expect(findings).toMatchObject([
      {
        code: 'figure-restated',
        severity: 'note',
        place: { file: 'returns/stops/2024-05.csv', row: 9, column: 'requests' },
        says: '76 replaces 75, which returns/stops/2024-04.csv gave',
      },
    ]);
  });

  it('that gives the same again leaves the row with the return that gave it first', () => {
    const again = testRow('2024-04', {}, { requests: 75 }, 9, 'returns/stops/2024-05.csv');
    expect(supersede(dataset, [first, again])).toEqual({ rows: [first], findings: [] });
  });

  it('keeps rows about other periods', () => {
    const next = testRow('2024-05', {}, { requests: 75 }, 3, 'returns/stops/2024-05.csv');
    expect(supersede(dataset, [first, next]).rows).toEqual([first, next]);
  });

  it('that says the same numbers in other words replaces the row, and records no change of a number', () => {
    const worded = { ...first, texts: { remark: 'To follow' } };
    const later = { ...first, row: 9, texts: { remark: 'https://example.org/minutes' } };
    expect(supersede(dataset, [worded, later])).toEqual({ rows: [later], findings: [] });
  });

  it('that puts the row in another category replaces it', () => {
    const later = { ...first, row: 9, codes: { outcome: 'refused' } };
    expect(supersede(dataset, [first, later]).rows).toEqual([later]);
  });
});

describe('a row about a lasting thing', () => {
  const property = {
    ...testDataset({ columns: [numberColumn('requests')] }),
    key: ['name'],
    lasting: true,
  };
  const row = (period: string, name: string, remark: string) => ({
    ...testRow(period, {}, { requests: 1 }),
    texts: { name, remark },
  });

  it('stands in the place of an earlier one, whatever the period of either', () => {
    const [before, after] = [row('2024-04', 'Yard', 'Owned'), row('2024-09', 'yard', 'Sold')];
    expect(supersede(property, [before, after]).rows).toEqual([after]);
    expect(supersede({ ...property, lasting: false }, [before, after]).rows).toEqual([
      before,
      after,
    ]);
  });

  it('leaves those about other things', () => {
    const [one, other] = [row('2024-04', 'Yard', ''), row('2024-09', 'House', '')];
    expect(supersede(property, [one, other]).rows).toEqual([one, other]);
  });
});
