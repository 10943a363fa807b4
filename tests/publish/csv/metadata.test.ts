import { describe, expect, it } from 'vitest';
import { exampleSite } from '../../builders/example-site.ts';
import { faultsBySchema, type Schema } from './csvw-reader.ts';

const { files, text, json } = await exampleSite();
/** Files that are described by a file beside each. */
const alone = [...files.keys()].filter((path) => /^(data|duties)\/.*\.csv$/.test(path));
interface Group {
  readonly tableSchema: Schema;
  readonly tables: readonly { readonly url: string; readonly tableSchema?: Schema }[];
}

/** Each CSV file that a group describes, by its address from the top, with its schema. */
function filesOf(path: string): readonly (readonly [string, Schema])[] {
  const { tables, tableSchema: usual }: Group = json(path);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return tables.map(({ url, tableSchema = usual }) => [`${folder}${url}`, tableSchema]);
}

const grouped = ['csv-metadata.json', 'stop-and-search/csv-metadata.json'].flatMap(filesOf);
const pack: {
  resources: {
    path: string;
    bytes: number;

    schema: { fields: { name: string }[]; primaryKey: string[] };
  }[];
} = json('datapackage.json');

describe('the metadata of a CSV file', () => {
  it.each(alone)('%s holds what its CSVW says, cell by cell', (path) => {
    const metadata = json(`${path}-metadata.json`);
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(path).toMatch(new RegExp(`^(data|duties)/${metadata.url}$`));
    expect(faultsBySchema(text(path), metadata.tableSchema)).toEqual([]);
  });

  it.each(grouped)('%s holds what its group says, cell by cell', (path, schema) => {
    expect(faultsBySchema(text(path), schema)).toEqual([]);
  });

  it('covers every CSV file once', () => {
    const described = [...alone, ...grouped.map(([path]) => path)];
    const written = [...files.keys()].filter((path) => path.endsWith('.csv'));
    expect(described.toSorted()).toEqual(written.toSorted());
  });

  it('finds a cell that does not fit', () => {
    const schema: Schema = json('data/calls.csv-metadata.json').tableSchema;
    const broken = text('data/calls.csv').replace(/,(\d+),final/, ',many,final');
    expect(faultsBySchema(broken, schema)).toHaveLength(1);
  });
});

describe('the data package', () => {
  it('names every dataset and the register of duties, with columns in their order and key', () => {
    expect(pack.resources.map(({ path }) => path)).toEqual(alone);
    for (const { path, schema } of pack.resources) {
      expect(schema.fields.map(({ name }) => name).join()).toBe(text(path).split('\r\n')[0]);
      expect(schema.primaryKey).toEqual(json(`${path}-metadata.json`).tableSchema.primaryKey);
    }
  });

  it('gives the size of every file', () => {
    const found = pack.resources.map(({ path, bytes }) => [path, bytes]);
    expect(found).toEqual(alone.map((path) => [path, Buffer.byteLength(text(path))]));
  });

  it('says by whom, under which licence, and which release it is', () => {
    expect(json('datapackage.json')).toMatchObject({
      name: 'policing-bedfordshire',
      version: '2024-06-r1',
      licenses: [{ name: 'OGL-UK-3.0' }],
    });
  });
});
