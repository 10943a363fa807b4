import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/tables/dataset.ts';
import { monthlyCount } from './builders/dataset.ts';
import { codes, readLines, told } from './builders/return-file.ts';

const payments: Dataset = {
  ...monthlyCount,
  columns: [
    { kind: 'text', name: 'reference', title: 'Reference', description: '', blank: 'refused' },
    ...monthlyCount.columns.filter(({ kind }) => kind === 'number'),
  ],
  key: ['reference'],
};

describe('A list with amounts', () => {
  it('has no line for their sum', async () => {
    const reading = await readLines(['reference,calls', 'A1,7', 'Total,7'], payments);

    expect(told(reading)).toEqual([
      'row 3, column reference: “Total” is the name of a total, and this table has none: its rows would be counted twice',
    ]);
  });

  it('has no reference twice, whatever cannot be seen in it', async () => {
    const reading = await readLines(['reference,calls', 'A1,7', 'a\u{ad}1,8'], payments);

    expect(codes(reading)).toEqual(['same-key']);
  });

  it('is told once that its references are missing, and not that all of its rows are one', async () => {
    const reading = await readLines(['calls', '7', '8', '9'], payments);

    expect(codes(reading)).toEqual(['missing-column']);
  });
});
