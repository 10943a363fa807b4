import { describe, expect, it } from 'vitest';
import { readReturnPath } from '../../src/folder/return-path.ts';
import { testDataset } from '../builders/table.ts';

const datasets = new Map([['clares-law', testDataset({ id: 'clares-law', columns: [] })]]);

describe('the path of a return', () => {
  it.each([
    ['returns/clares-law/2024-05.csv', '2024-05', 1],
    ['returns/clares-law/2024-05.r2.xlsx', '2024-05', 2],
    ['returns/clares-law/2023-24-q4.ods', '2023-24-q4', 1],
    ['returns/clares-law/2023-24-Q4.r11.ODS', '2023-24-q4', 11],
    ['returns/clares-law/2024-05-31.csv', '2024-05-31', 1],
    ['returns/clares-law/2023-24.csv', '2023-24', 1],
    ['returns/clares-law/12-months-to-2024-02.csv', '12-months-to-2024-02', 1],
    ['returns/clares-law/May 2024 calls FINAL.xlsx', '2024-05', 1],
    ['returns/clares-law/calls_2024-05_v2.r2.xlsx', '2024-05', 2],
    ['returns/clares-law/Calls-101-Mai-2024.ods', '2024-05', 1],
    ['returns/clares-law/return (Q4 2023-24).csv', '2023-24-q4', 1],
    ['returns/clares-law/as at 31.05.2024 new.csv', '2024-05-31', 1],
    ['returns/clares-law/Year ending March 2024 (final).csv', '2023-24', 1],
  ])('%s reports on %s, revision %d', (path, period, revision) => {
    expect(readReturnPath(path, datasets)).toMatchObject({ period: { id: period }, revision });
  });

  it.each([
    ['returns/2024-05.csv', 'return-misplaced'],
    ['returns/clares-law/old/2024-05.csv', 'return-misplaced'],
    ['returns/clare-law/2024-05.csv', 'dataset-unknown'],
    ['returns/clares-law/2024-05.pdf', 'return-kind-unknown'],
    ['returns/clares-law/2024-05', 'return-kind-unknown'],
    ['returns/clares-law/May.csv', 'return-period-unreadable'],
    ['returns/clares-law/final version.csv', 'return-period-unreadable'],
    ['returns/clares-law/May 2024 sent 2024-06-03.csv', 'return-period-unreadable'],
  ])('%s is refused: %s', (path, code) => {
    expect(readReturnPath(path, datasets)).toMatchObject({ code, severity: 'error' });
  });

  it.each([
    ['returns/clares-law/2024-05.r2.csv', 'returns/clares-law/2024-05.r2.csv'],
    ['returns/clares-law/May 2024.csv', 'returns/clares-law/May 2024.csv'],
    ['returns/clares-law/May 2024 from an analyst.XLSX', 'returns/clares-law/2024-05.xlsx'],
    ['returns/clares-law/analyst 2023-24 Q4.r3.ods', 'returns/clares-law/2023-24-q4.r3.ods'],
  ])('%s is published as %s, which says nothing besides its period', (path, publicPath) => {
    expect(readReturnPath(path, datasets)).toMatchObject({ publicPath });
  });

  it('suggests the dataset that was probably meant', () => {
    expect(readReturnPath('returns/clare-law/2024-05.csv', datasets)).toMatchObject({
      fix: 'Did you mean clares-law?',
    });
  });
});
