import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { readFolder } from '../../src/folder/read.ts';
import { testBody, testFolder } from '../builders/folder.ts';

const header = 'period,ethnicity,stops,population';

async function stopsOf(returns: Readonly<Record<string, readonly string[]>>) {
  const files = Object.entries(returns).map(([name, rows]): [string, string] => [
    `returns/stops-by-ethnicity/${name}.csv`,
    [header, ...rows].join('\n'),
  ]);
  const folder = await readFolder(
    testFolder({ 'body.yaml': testBody, ...Object.fromEntries(files) }),
    datasets,
  );
  const table = folder.tables.find(({ dataset }) => dataset.id === 'stops-by-ethnicity');
  const stops = (rows: NonNullable<typeof table>['rows']) =>
    rows.map((row) => row.numbers.stops?.value);
  return { now: stops(table?.rows ?? []), former: table?.former?.map(stops) };
}

describe('what a later return supersedes', () => {
  it('is kept as it stood, because what was published once stays known', async () => {
    const stops = await stopsOf({
      '2023-24-q4': ['2023-24-q4,White,465,507514', '2023-24-q4,Black,111,39600'],
      '2023-24-q4.r2': ['2023-24-q4,White,465,507514', '2023-24-q4,Black,112,39600'],
    });
    expect(stops.now.toSorted()).toEqual([112, 465]);
    expect(stops.former).toEqual([[465, 111]]);
  });

  it('is nothing where later returns only add rows or repeat them', async () => {
    const stops = await stopsOf({
      '2023-24-q3': ['2023-24-q3,White,400,507514'],
      '2023-24-q4': ['2023-24-q4,White,465,507514'],
      '2023-24-q4.r2': ['2023-24-q4,White,465,507514'],
    });
    expect(stops).toEqual({ now: [400, 465], former: undefined });
  });
});
