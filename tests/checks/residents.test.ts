import { describe, expect, it } from 'vitest';
import { newFindings } from '../builders/edited-example.ts';

const path = 'returns/stops-by-ethnicity/2023-24-q4.csv';

async function told(from: string, to: string) {
  const findings = await newFindings({ [path]: (text) => text.replace(from, to) });
  return findings.filter(({ code }) => code === 'residents-unlike-census');
}

describe('residents by ethnic group', () => {
  it('of one group that are not those of the Census, as all others are, are told at their cell', async () => {
    expect(await told(',39600,', ',36900,')).toMatchObject([
      {
        severity: 'warning',
        place: { file: path, row: 4, column: 'population' },
        says: '36,900 residents (Black) are given for January to March 2024; the Census 2021 counted 39,601 in Bedfordshire, and the other groups are as it counted them',
      },
    ]);
  });

  it('may differ from the Census by what it changed to protect people', async () => {
    expect(await told(',39600,', ',39605,')).toEqual([]);
  });

  it('of another area are told, each group', async () => {
    const cambridgeshire = (text: string) =>
      text
        .replace('507514', '763744')
        .replace('116911', '70491')
        .replace('39600', '18496')
        .replace('27089', '26970')
        .replace('13612', '14816')
        .replace('704726', '894517');
    const findings = await newFindings({ [path]: cambridgeshire });
    const rows = findings.filter(({ code }) => code === 'residents-unlike-census');
    expect(rows.map(({ place }) => place.row)).toEqual([2, 3, 4]);
  });
});
