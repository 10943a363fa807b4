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
});
