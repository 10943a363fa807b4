import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import type { OpenData } from '../../src/domain/open-data/open-data.ts';
import { stopDimensions } from '../../src/domain/stops/counts/stop-counts.ts';
import { readFolder } from '../../src/folder/read.ts';
import { writeOpenData } from '../../src/folder/write-open-data.ts';
import { testBody, testFolder } from '../builders/folder.ts';
import { madeUpCounts } from '../builders/stop-counts.ts';

const folder = 'open-data/police-uk/';
const stops = madeUpCounts([
  { month: '2024-01', self: 'white', officer: 'white', searches: 3 },
  { month: '2024-02', self: 'blank', officer: 'blank', type: 'vehicle', searches: 1 },
  { month: '2024-02', self: 'not-stated', officer: 'black', searches: 2 },
]);
const street = {
  kind: 'street',
  force: 'bedfordshire',
  expected: null,
  setAside: 0,
  repeats: 0,
} as const;

const openData: OpenData = {
  area: 'bedfordshire',
  from: '2024-01',
  to: '2024-02',
  supplies: [{ name: '2024-02.zip', edition: '2024-02', sha256: 'ab'.repeat(32) }],
  stops,
  stopTimes: [{ month: '2024-01', weekday: 7, hour: 23, searches: 3 }],
  smallAreas: [{ lsoa: 'E01015589', name: 'Luton 012C', searches: 2, crimes: 40 }],
  coverage: [
    { ...street, month: '2024-01', status: 'supplied', rows: 9, says: 'The file is there, whole.' },
    { ...street, month: '2024-02', status: 'partial', rows: 2, says: 'It has 2 rows, not 9.' },
  ],
  quarantined: [{ reason: 'The outcome is not known', rows: 4 }],
  sharedIds: 2,
};
const crimes = [
  { month: '2024-01', type: 'burglary', crimes: 5 },
  { month: '2024-02', type: 'burglary', crimes: 1 },
];
const origin = { publisher: 'data.police.uk', licence: 'Open Government Licence v3.0' };
const written = writeOpenData(openData, crimes, origin);

/** The folder with these files of open data in the place of those that were written. */
async function reading(changed: Readonly<Record<string, string>> = {}) {
  const files = Object.fromEntries([...written, ...Object.entries(changed)]);
  const placed = Object.entries(files).map(([name, text]) => [folder + name, text]);
  const all = { 'body.yaml': testBody, ...Object.fromEntries(placed) };
  const read = await readFolder(testFolder(all), datasets);
  const problems = read.findings.filter(({ place }) => place.file.startsWith(folder));
  return { ...read, problems };
}

/** The counts as lines of text, whatever the order of their codes. */
function linesOf({ stops: counts }: Pick<OpenData, 'stops'>): readonly string[] {
  const lines = (counts?.searches ?? []).map((searches, row) =>
    [
      ...stopDimensions.map((name) => counts?.values[name][counts.columns[name][row] ?? -1]?.code),
      searches,
    ].join(),
  );
  return lines.toSorted();
}

describe('counts of open records in a publication folder', () => {
  it('are read as they were written', async () => {
    const { openData: read, problems } = await reading();
    expect(problems).toEqual([]);
    expect({ ...read, stops: null }).toEqual({ ...openData, stops: null });
    expect(linesOf(read ?? { stops: null })).toEqual(linesOf(openData));
  });

  it('have recorded crime as a table, in which a partial month has no number', async () => {
    const { tables } = await reading();
    const table = tables.find(({ dataset }) => dataset.id === 'open-recorded-crime');
    expect(table?.rows.map(({ period, numbers }) => [period.id, numbers.crimes])).toEqual([
      ['2024-01', { value: 5, status: 'final', given: '5' }],
      ['2024-02', { value: null, status: 'unavailable', given: '[x]' }],
    ]);
    expect(table?.sources.map(({ file }) => file)).toEqual([`${folder}recorded-crime.csv`]);
  });

  it('have no number of a type that rows set aside may have made fall', () => {
    const month = { ...street, month: '2024-01', rows: 905, setAside: 9, says: 'It is.' } as const;
    const files = writeOpenData(
      { ...openData, coverage: [{ ...month, status: 'supplied' }] },
      [
        { month: '2024-01', type: 'burglary', crimes: 5 },
        { month: '2024-01', type: 'violent-crime', crimes: 900 },
      ],
      origin,
    );
    expect(files.get('recorded-crime.csv')).toBe(
      'month,crime_type,crimes\n2024-01,burglary,[x]\n2024-01,violent-crime,900\n',
    );
  });

  it('are read as they were written, whichever of the tables have rows', async () => {
    const some = <T>(rows: readonly T[]) => fc.constantFrom(rows, []);
    const parts = fc.record({
      stops: fc.constantFrom(stops, null, madeUpCounts([])),
      stopTimes: some(openData.stopTimes),
      smallAreas: some(openData.smallAreas),
      coverage: some(openData.coverage),
      crimes: some(crimes),
    });
    await fc.assert(
      fc.asyncProperty(parts, async ({ crimes: some, ...tables }) => {
        const files = writeOpenData({ ...openData, ...tables }, some, origin);
        const placed = [...files].map(([name, text]) => [folder + name, text]);
        const all = { 'body.yaml': testBody, ...Object.fromEntries(placed) };
        const { findings } = await readFolder(testFolder(all), datasets);
        expect(findings.filter(({ place }) => place.file.startsWith(folder))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('are read from a folder of before rows set aside were told by month', async () => {
    const { openData: read, problems } = await reading({
      'coverage.csv': 'kind,month,status,rows,expected,says\nstreet,2024-01,supplied,9,,It is.\n',
    });
    expect(problems).toEqual([]);
    expect(read?.coverage).toMatchObject([{ rows: 9, setAside: 0, repeats: 0 }]);
  });

  it('are none where the folder has none', async () => {
    const { openData: read } = await readFolder(testFolder({ 'body.yaml': testBody }), datasets);
    expect(read).toBeNull();
  });

  it('are not published without what they were made from', async () => {
    const files = { 'body.yaml': testBody, [`${folder}stop-times.csv`]: 'month\n' };
    const { openData: read, findings } = await readFolder(testFolder(files), datasets);
    expect(read).toBeNull();
    expect(findings.map(({ code }) => code)).toContain('open-data-without-source');
  });

  it.each([
    ['stop-and-search.csv', 'month,searches\n2024-01,3\n', 'the columns are not month, type'],
    ['stop-times.csv', 'month,weekday,hour,searches\n2024-01,7,23\n', 'line 2 has not the 4 cells'],
    [
      'stop-times.csv',
      'month,weekday,hour,searches\n2024-01,7,23,−3\n',
      'line 2, column searches: “−3” is not a whole number',
    ],
    [
      'coverage.csv',
      'kind,month,status,rows,expected,says\nstreet,2024-01,lost,,,\n',
      'line 2: “street, lost” is no kind of file with a status',
    ],
    ['small-areas.csv', 'lsoa,name,searches,crimes\n"E01,Luton,1,2\n', 'the columns are not'],
    ['source.yaml', 'area: bedfordshire\n', 'is missing'],
  ])('in %s that is not as written leave all of them out', async (name, text, says) => {
    const { openData: read, problems } = await reading({ [name]: text });
    expect(read).toBeNull();
    expect(problems.map((finding) => finding.says).join('\n')).toContain(says);
  });

  it('of a month outside those of the source leave all of them out', async () => {
    const text = (written.get('stop-and-search.csv') ?? '').replace('2024-01', '2023-12');
    const { problems } = await reading({ 'stop-and-search.csv': text });
    expect(problems.map(({ says }) => says)).toEqual([
      'line 2: 2023-12 is outside 2024-01 to 2024-02, the months of source.yaml',
    ]);
  });
});
