import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { readFolder } from '../../src/folder/read.ts';
import { testBody, testFolder } from '../builders/folder.ts';

const path = 'boundaries/lsoa21.geojson';
const read = (files: Readonly<Record<string, string>>) =>
  readFolder(testFolder({ 'body.yaml': testBody, ...files }), datasets);

const collection = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { LSOA21CD: 'E01015693', LSOA21NM: 'Luton 007A' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 52],
            [1, 52],
            [1, 53],
            [0, 52],
          ],
        ],
      },
    },
  ],
});

describe('outlines of small areas in a folder', () => {
  it('are read where they are there', async () => {
    const { outlines } = await read({ [path]: collection });
    expect(outlines.map(({ code }) => code)).toEqual(['E01015693']);
  });

  it('are none where there is no such file', async () => {
    expect((await read({})).outlines).toEqual([]);
  });

  it('keep nothing from being published where they cannot be read', async () => {
    const { outlines, findings } = await read({ [path]: '{' });
    expect(outlines).toEqual([]);
    expect(findings.find(({ code }) => code === 'outlines-unreadable')).toMatchObject({
      severity: 'warning',
      place: { file: path },
      says: 'the outlines cannot be read, and there is no map: The file is not JSON.',
    });
  });
});
