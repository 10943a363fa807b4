import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { countColumns } from '../../src/domain/disclosure/stated.ts';
import { csvFiles } from '../../src/publish/csv/files.ts';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';

const header = 'period,ethnicity,stops,population,rate_stated,ratio_stated';

async function published(rows: readonly string[]) {
  const { publication, findings } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition([]),
      'returns/stops-by-ethnicity/2023-24-q4.csv': `${[header, ...rows].join('\n')}\n`,
    }),
  );
  if (publication === null) throw new Error('Nothing was compiled.');
  const csv = csvFiles(publication).find(({ path }) => path === 'data/stops-by-ethnicity.csv');
  const lines = String(csv?.content)
    .split('\r\n')
    .map((line) => line.split(','));
  const at = (name: string) => lines[0]?.indexOf(name) ?? -1;
  return {
    errors: findings.filter(({ code }) => code.startsWith('disclosure-interval')),
    of: (ethnicity: string, column: string) =>
      lines.find((line) => line[at('ethnicity')] === ethnicity)?.[at(column)],
  };
}

const rows = [
  '2023-24-q4,White,465,507514,0.92,1.0',
  '2023-24-q4,Asian,135,116911,1.15,1.3',
  '2023-24-q4,Black,111,39600,2.80,3.1',
  '2023-24-q4,Other,3,13612,0.22,0.2',
  '2023-24-q4,Total,714,677637,1.05,1.1',
];

describe('a number that a return states of counts', () => {
  it('goes with a hidden count: a rate of 0.22 in 13,612 residents is 3', async () => {
    const { of, errors } = await published(rows);
    expect(errors).toEqual([]);
    expect(of('other', 'stops_status')).toBe('suppressed');
    expect(of('other', 'rate_stated_status')).toBe('suppressed');
    expect(of('other', 'ratio_stated_status')).toBe('suppressed');
  });

  it('stays with counts that are shown, as do the residents, who are public', async () => {
    const { of } = await published(rows);
    expect(of('total', 'rate_stated')).toBe('1.05');
    expect(of('other', 'population')).toBe('13612');
  });

  it('goes with the count of the row that it compares with', async () => {
    const few = ['2023-24-q4,White,3,507514,0.01,1.0', ...rows.slice(1, 3)];
    const { of } = await published(few);
    expect(of('asian', 'stops')).toBe('135');
    expect(of('asian', 'rate_stated')).toBe('1.15');
    expect(of('asian', 'ratio_stated_status')).toBe('suppressed');
  });

  it('goes where the count itself is not supplied: it would stand in for it', async () => {
    const { of } = await published([...rows.slice(0, 3), '2023-24-q4,Other,[x],13612,0.22,0.2']);
    expect(of('other', 'rate_stated_status')).toBe('suppressed');
  });
});

describe('a dataset about people', () => {
  it('says in which of its rows and columns people are counted', () => {
    const people = datasets.filter(({ disclosure }) => disclosure === 'people');
    expect(people.every((dataset) => countColumns(dataset).length > 0)).toBe(true);
  });

  it('has columns wherever what a number tells is said by name', () => {
    for (const { columns } of datasets) {
      const names = new Set(columns.map(({ name }) => name));
      for (const column of columns) {
        if (column.kind !== 'number' || typeof column.tells !== 'object') continue;
        expect(column.tells.columns?.filter((name) => !names.has(name)) ?? []).toEqual([]);
      }
    }
  });
});
