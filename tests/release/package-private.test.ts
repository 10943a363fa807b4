import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { claresLawCsv, testBody, testEdition, testFolder } from '../builders/folder.ts';
import { counts, put, rates } from '../intake/ons/made-up-tables.ts';
import { packageAndBack, sayingAny } from './package-and-back.ts';

const secret = 'PRIVATE-MARKER';
const [header = '', april = '', may = ''] = claresLawCsv.split('\n');

const square = [
  [-0.4, 51.8, 7],
  [-0.3, 51.8, 7],
  [-0.3, 51.9, 7],
  [-0.4, 51.8, 7],
];

const outlines = {
  type: 'FeatureCollection',
  name: secret,
  features: [
    {
      type: 'Feature',
      id: secret,
      properties: { LSOA21CD: 'E01015693', LSOA21NM: 'Luton 007A', note: secret },
      geometry: { type: 'Polygon', coordinates: [square], note: secret },
    },
  ],
};

/** What nobody publishes, in every place that a reader of the folder passes over. */
async function folder() {
  const noted = put(
    put(counts(), 'Area Code', 'Homicide', 'Homicide [note PRIVATE-MARKER]'),
    'Kent',
    'Robbery',
    secret,
  );
  const workbook = await writeXlsx({
    sheets: [
      { ...noted, rows: [...(noted.rows ?? []), [secret, secret]] },
      rates(),
      { name: 'Notes', rows: [[secret]] },
    ],
    properties: { creator: secret, title: secret },
  });
  const calls = await writeXlsx({
    sheets: [
      {
        name: 'clares-law',
        rows: [header, april].map((line) =>
          line.split(',').map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
        ),
      },
      { name: secret, hidden: true, rows: [[secret]] },
    ],
    properties: { creator: secret },
  });
  return testFolder({
    'body.yaml': `# ${secret}\n${testBody}disclosure: # ${secret}\n  posts: false # ${secret}\n`,
    'editions/2024-06/edition.yaml': `${testEdition(['requests'])} # ${secret}\n`,
    'editions/2024-06/requests.md': [
      '---',
      `title: Requests # ${secret}`,
      `# ${secret}`,
      '---',
      `There were {clares-law-requests} requests. <!-- ${secret} -->`,
      '',
      `<!--\n${secret}\n-->`,
      '',
      '```gap',
      `title: A gap # ${secret}`,
      `# ${secret}`,
      'says: It is not there.',
      '```',
    ].join('\n'),
    'editions/2024-06/draft.md': secret,
    'notes.txt': secret,
    'documents/unnamed.txt': secret,
    'boundaries/lsoa21.geojson': JSON.stringify(outlines),
    'comparators/ons-police-force-areas/tables.xlsx': workbook,
    'returns/clares-law/2024-04.xlsx': calls,
    'returns/clares-law/2024-05.csv': `${header}\n\n${may}\n`,
  });
}

describe('what a reader of the folder passes over', () => {
  it('is in no file of the package, and in nothing that is published', async () => {
    const made = await packageAndBack(await folder());
    expect(made.publication.outlines).toHaveLength(1);
    expect(made.publication.tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(43);
    expect(sayingAny(made, [secret])).toEqual([]);
    const { figures: _, tables: __, ...rest } = made.publication;
    expect(JSON.stringify(rest)).not.toContain(secret);
    expect(Buffer.from(made.zip).includes(secret)).toBe(false);
  });

  it('is missed by nobody: the package gives the same publication and the same package', async () => {
    const made = await packageAndBack(await folder());
    expect(made.again).toEqual(made.publication);
    expect(Buffer.from(made.repacked).equals(made.zip)).toBe(true);
  });
});
