import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { addresses } from '../../../src/publish/addresses.ts';
import { apiFiles } from '../../../src/publish/api/files.ts';
import { csvFiles } from '../../../src/publish/csv/files.ts';
import { exampleSite } from '../../builders/example-site.ts';
import { publication } from '../../builders/published/publication.ts';
import { first, released, revised, second, third, withNumbers } from '../../builders/releases.ts';
import { faultsBySchema } from '../csv/csvw-reader.ts';
import { asked, type Description, faultsBy } from './answer-faults.ts';

const hidden = { value: null, status: 'suppressed' } as const;
const tiny = { value: 1.5e-9, status: 'final' } as const;

const odd = released(
  revised(
    withNumbers(third, {
      'homicide.2023-24-q1': null,
      'homicide.2023-24-q2': hidden,
      'homicide.2023-24-q4': tiny,
    }),
    4,
    'A quarter is taken back, “another” is hidden,\nand one is tiny.',
    '2024-10-01T08:30:00Z',
  ),
  third,
);

const sites: readonly (readonly [string, Publication])[] = [
  ['the example', (await exampleSite()).publication],
  ['a first release', first],
  ['a release with amendments', second],
  ['a release that takes back, hides and shrinks numbers', odd],
  ['no edition and no return', publication({ editions: [], tables: [], measures: [] })],
  ['the site of a body at an address', atAddress('https://data.example.police.uk/')],
];

function atAddress(site: string): Publication {
  const base = publication();
  return { ...base, body: { ...base.body, site, email: 'data@example.police.uk' } };
}

/** The JSON files of the API by their addresses, as a program reads them. */
function answersOf(given: Publication): ReadonlyMap<string, unknown> {
  return new Map(
    apiFiles(given).map(({ path, content }) => [`/${path}`, JSON.parse(String(content))]),
  );
}

function descriptionOf(given: Publication): Description & { servers: { url: string }[] } {
  const file = apiFiles(given).find(({ path }) => path === addresses.apiDescription);
  return JSON.parse(String(file?.content));
}

describe.each(sites)('the API of %s', (_, given) => {
  const description = descriptionOf(given);
  const answers = answersOf(given);

  it('is described in valid OpenAPI', async () => {
    const { errors } = await new Validator().validate(JSON.parse(JSON.stringify(description)));
    expect(errors ?? []).toEqual([]);
  });

  it('answers at each address as described, with no field that is not', () => {
    const faults = faultsBy(description);
    expect(
      asked(description).flatMap(([path, address]) => faults(path, answers.get(address))),
    ).toEqual([]);
  });

  it('has no file that is not described', () => {
    const described = asked(description).map(([, address]) => address);
    expect([...described, `/${addresses.apiDescription}`].toSorted()).toEqual(
      [...answers.keys()].toSorted(),
    );
  });
});

describe.each(sites)('the CSV files of %s', (_, given) => {
  const files = new Map(csvFiles(given).map(({ path, content }) => [path, String(content)]));

  it('hold what their metadata say, cell by cell', () => {
    const group = JSON.parse(files.get(addresses.tableGroup) ?? '');
    const grouped = group.tables.map(
      ({ url, tableSchema = group.tableSchema }: { url: string; tableSchema: unknown }) => [
        url,
        tableSchema,
      ],
    );
    const alone = [...files.keys()]
      .filter((path) => path.endsWith('.csv-metadata.json'))
      .map((path) => [
        path.replace('-metadata.json', ''),
        JSON.parse(files.get(path) ?? '').tableSchema,
      ]);
    expect(
      [...grouped, ...alone].flatMap(([path, schema]) =>
        faultsBySchema(files.get(path) ?? '', schema).map((fault) => `${path}: ${fault}`),
      ),
    ).toEqual([]);
  });
});

describe('changes against the release before', () => {
  it('are amendments with both states, and deletions without the later', () => {
    const changes = JSON.parse(JSON.stringify(answersOf(odd).get('/api/changes.json'))).changes;
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: 'deletion',
        figure: 'homicide.2023-24-q1',
        before: { value: 4, status: 'final', text: '4' },
        after: null,
      }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: 'amendment',
        figure: 'homicide.2023-24-q2',
        after: { value: null, status: 'suppressed', text: '[c]' },
      }),
    );
  });
});

describe('the address of the API', () => {
  it('is that of the body without the slash at its end, or the folder above the description', () => {
    expect(descriptionOf(atAddress('https://data.example.police.uk/')).servers[0]?.url).toBe(
      'https://data.example.police.uk',
    );
    expect(descriptionOf(first).servers[0]?.url).toBe('..');
  });
});
