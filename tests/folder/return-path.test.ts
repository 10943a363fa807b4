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
  ])('%s is refused: %s', (path, code) => {
    expect(readReturnPath(path, datasets)).toMatchObject({ code, severity: 'error' });
  });

  it('suggests the dataset that was probably meant', () => {
    expect(readReturnPath('returns/clare-law/2024-05.csv', datasets)).toMatchObject({
      fix: 'Did you mean clares-law?',
    });
  });
});
