import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/intake/files/grid.ts';
import { readGrid } from '../../src/intake/files/read-grid.ts';

const data = new URL('../../../shared/data/', import.meta.url);
const useOfForce = new URL(
  'home-office/police-use-of-force-apr2019-mar2020-hosb3720-tables.ods',
  data,
);
const workforce = new URL('home-office/police-workforce-sep19-tables.ods', data);
const recordedCrime = new URL('ons/policeforceareatablesyedecember2024.xlsx', data);

async function sheets(file: URL): Promise<readonly Sheet[]> {
  const grid = await readGrid(file.pathname, readFileSync(file));
  if (!grid.ok) throw new Error(grid.refusal.says);
  return grid.value;
}

function texts(read: readonly Sheet[], name: string, row: number): readonly string[] | undefined {
  const sheet = read.find((one) => one.name === name);
  return sheet?.rows.find((one) => one.row === row)?.cells.map(({ text }) => text.slice(0, 40));
}

describe.runIf(existsSync(useOfForce))(
  'Home Office, police use of force 2019/20 (HOSB 37/20)',
  () => {
    it('is read whole, within the time of a look', async () => {
      const read = await sheets(useOfForce);

      expect(read.map(({ rows }) => rows.length)).toEqual([
        8, 22, 54, 51, 50, 51, 51, 51, 52, 51, 51, 18, 12, 57, 169, 1684, 1683, 1684, 1684,
      ]);
      expect(texts(read, 'Table_1', 6)).toEqual([
        'Restraint',
        'Total Restraint',
        '451578',
        '384588',
      ]);
      expect(texts(read, 'Table_12', 7)).toEqual(['North East', 'Cleveland', '11048']);
      expect(texts(read, 'Contents', 6)?.at(-1)).toBe('2020-12-17');
    }, 5000);
  },
);

describe.runIf(existsSync(workforce))('Home Office, police workforce at 30 September 2019', () => {
  it('is read with its numbers as the cells hold them', async () => {
    const read = await sheets(workforce);

    expect(read).toHaveLength(14);
    expect(texts(read, 'Table_1', 8)?.slice(0, 6)).toEqual([
      'Cleveland',
      '1223.92',
      '1198.27',
      '1225.8943',
      '1.97429999999986',
      '0.161309562716506',
    ]);
    expect(texts(read, 'Table_3', 8)?.slice(0, 2)).toEqual(['Cleveland', '..']);
  });
});

describe.runIf(existsSync(recordedCrime))('ONS, police force area tables to December 2024', () => {
  it('are read with their numbers and the shorthand in their cells', async () => {
    const read = await sheets(recordedCrime);
    const bedfordshire = read
      .find(({ name }) => name === 'Table P1')
      ?.rows.find(({ cells }) => cells.some(({ text }) => text === 'Bedfordshire'));

    expect(read).toHaveLength(18);
    expect(bedfordshire?.cells.slice(0, 3)).toEqual([
      { kind: 'text', text: 'E23000026' },
      { kind: 'text', text: 'Bedfordshire' },
      { kind: 'number', text: '52207', shown: '52,207' },
    ]);
  });
});
