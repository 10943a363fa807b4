import { describe, expect, it } from 'vitest';
import { exampleSite } from '../../builders/example-site.ts';
import { faultsBySchema, type Schema } from './csvw-reader.ts';

const { files, text, json } = await exampleSite();
const datasets = [...files.keys()].filter((path) => /^data\/.*\.csv$/.test(path));
const group: { tables: { url: string; tableSchema: Schema }[] } = json('csv-metadata.json');
const pack: {
  resources: { path: string; schema: { fields: { name: string }[]; primaryKey: string[] } }[];
} = json('datapackage.json');

describe('the metadata of a CSV file', () => {
  it.each(datasets)('%s holds what its CSVW says, cell by cell', (path) => {
    const metadata = json(`${path}-metadata.json`);
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(`data/${metadata.url}`).toBe(path);
    expect(faultsBySchema(text(path), metadata.tableSchema)).toEqual([]);
  });

  it.each(group.tables)('$url holds what the group says, cell by cell', ({ url, tableSchema }) => {
    expect(faultsBySchema(text(url), tableSchema)).toEqual([]);
  });

  it('covers every CSV file of measures and sections', () => {
    const described = new Set(group.tables.map(({ url }) => url));
    const others = [...files.keys()].filter(
      (path) =>
        path.endsWith('.csv') && !datasets.includes(path) && !path.startsWith('stop-and-search/'),
    );
    expect(others.filter((path) => !described.has(path))).toEqual([]);
  });

  it('finds a cell that does not fit', () => {
    const schema: Schema = json('data/calls.csv-metadata.json').tableSchema;
    const broken = text('data/calls.csv').replace(/,(\d+),final/, ',many,final');
    expect(faultsBySchema(broken, schema)).toHaveLength(1);
  });
});

describe('the data package', () => {
  it('names every dataset, its columns in their order and its key', () => {
    expect(pack.resources.map(({ path }) => path)).toEqual(datasets);
    for (const { path, schema } of pack.resources) {
      expect(schema.fields.map(({ name }) => name).join()).toBe(text(path).split('\r\n')[0]);
      expect(schema.primaryKey).toEqual(json(`${path}-metadata.json`).tableSchema.primaryKey);
    }
  });

  it('says by whom, under which licence, and which release it is', () => {
    expect(json('datapackage.json')).toMatchObject({
      name: 'policing-bedfordshire',
      version: '2024-06-r1',
      licenses: [{ name: 'OGL-UK-3.0' }],
    });
  });
});
