import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { canonicalise } from '../../src/folder/canonical/canonical-folder.ts';
import { readComparators } from '../../src/folder/comparators.ts';
import { readFolder } from '../../src/folder/read.ts';
import { testBody, testFolder } from '../builders/folder.ts';
import { counts, partnerships, put, rates } from '../intake/ons/made-up-tables.ts';

const folder = 'comparators/ons-police-force-areas';
const workbook = await writeXlsx({ sheets: [counts(), rates()] });
const corrected = await writeXlsx({
  sheets: [put(counts(), 'Kent', 'Homicide', 3203), rates()],
});
const partsAlone = await writeXlsx({ sheets: [partnerships()] });

/** What was read of Kent’s homicides, and from which file. */
async function homicidesInKent(files: Readonly<Record<string, string | Uint8Array>>) {
  const { tables, findings } = await readFolder(
    testFolder({ 'body.yaml': testBody, ...files }),
    datasets,
  );
  const rows = tables.find(({ dataset }) => dataset.id === 'force-area-crime')?.rows ?? [];
  const found = rows.filter(
    ({ codes }) => codes.area === 'E23000032' && codes.offence === 'homicide',
  );
  return {
    counts: found.map(({ numbers }) => numbers.crimes?.value),
    files: found.map(({ source }) => source.file),
    codes: findings.map(({ code }) => code).filter((code) => !code.startsWith('edition-')),
  };
}

describe('published files in a publication folder', () => {
  it('are read as they are, with the SHA-256 of their bytes', async () => {
    const files = testFolder({ [`${folder}/tables.xlsx`]: workbook });
    const door = await canonicalise(files, datasets);
    const { accepted } = await readComparators(door.files, datasets, door.record);
    const [reading] = accepted.get('force-area-crime') ?? [];
    expect(reading?.rows).toHaveLength(43 * 23);
    expect(reading?.source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(door.findings).toEqual([]);
  });

  it('are not missed where there are none', async () => {
    const read = await homicidesInKent({});
    expect(read).toEqual({ counts: [], files: [], codes: [] });
  });

  it('give way to a later revision of the same release, and to it alone', async () => {
    const read = await homicidesInKent({
      [`${folder}/tables.r2.xlsx`]: corrected,
      [`${folder}/tables.xlsx`]: workbook,
    });
    expect(read).toEqual({
      counts: [3203],
      files: [`${folder}/tables.r2.xlsx`],
      codes: ['published-total-differs', 'published-rate-differs', 'comparator-not-used'],
    });
  });

  it('are read from the file that has populations, where another has counts alone', async () => {
    const read = await homicidesInKent({
      [`${folder}/a.xlsx`]: workbook,
      [`${folder}/b.xlsx`]: partsAlone,
    });
    expect(read.files).toEqual([`${folder}/a.xlsx`]);
    expect(read.codes).toEqual(['rates-missing', 'comparator-not-used']);
  });

  it('are refused in a folder that no reader knows', async () => {
    const read = await homicidesInKent({ 'comparators/tables.xlsx': workbook });
    expect(read).toEqual({ counts: [], files: [], codes: ['comparator-misplaced'] });
  });

  it('take nothing with them when one is bad', async () => {
    const read = await homicidesInKent({
      [`${folder}/a.xlsx`]: workbook,
      [`${folder}/b.xlsx`]: 'no workbook',
    });
    expect(read.counts).toEqual([3202]);
    expect(read.codes).toHaveLength(1);
  });
});

describe('the same numbers handed in as a return', () => {
  it('are read by the columns of the dataset', async () => {
    const read = await homicidesInKent({
      'returns/force-area-crime/2024-12.csv': [
        'period,area,offence,crimes,population,published_rate',
        '12 months to December 2024,Kent Police,Homicide,17,1897100,0.00896',
      ].join('\n'),
    });
    expect(read).toEqual({
      counts: [17],
      files: ['returns/force-area-crime/2024-12.csv'],
      codes: [],
    });
  });
});

describe('most similar groups', () => {
  it('are handed in by name or ONS code, in versions that stand beside each other', async () => {
    const { tables, findings } = await readFolder(
      testFolder({
        'body.yaml': testBody,
        'returns/similar-groups/2020-04.csv':
          'version,area,similar_area\nmade up 1,Bedfordshire,Kent\n',
        'returns/similar-groups/2023-04.csv':
          'version,area,similar_area\nmade up 2,E23000026,E23000028\nmade up 2,Bedfordshire Police,Surrey\n',
      }),
      datasets,
    );
    const table = tables.find(({ dataset }) => dataset.id === 'similar-groups');
    expect(table?.rows.map(({ codes }) => Object.values(codes))).toEqual([
      ['made-up-1', 'E23000026', 'E23000032'],
      ['made-up-2', 'E23000026', 'E23000028'],
      ['made-up-2', 'E23000026', 'E23000031'],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['edition-missing']);
  });
});
