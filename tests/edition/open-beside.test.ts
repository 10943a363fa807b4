import { describe, expect, it } from 'vitest';
import { describeDifferences } from '../../src/domain/claims/describe-differences.ts';
import type { OpenData } from '../../src/domain/open-data/open-data.ts';
import { writeOpenData } from '../../src/folder/write-open-data.ts';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { inEnglish } from '../builders/in-english.ts';
import { madeUpCounts } from '../builders/stop-counts.ts';

const months = ['2024-01', '2024-02', '2024-03'];
const crimes = months.flatMap((month) => [
  { month, type: 'theft-from-the-person', crimes: 43 },
  { month, type: 'burglary', crimes: 180 },
]);
const stops = madeUpCounts([
  ...months.map((month) => ({ month, self: 'white', searches: 150 })),
  { month: '2024-02', self: 'not-stated', searches: 7 },
  { month: '2024-03', self: 'blank', searches: 4 },
]);
const openData: OpenData = {
  area: 'bedfordshire',
  from: '2024-01',
  to: '2024-03',
  supplies: [],
  stops,
  stopTimes: [],
  smallAreas: [],
  coverage: months.map((month) => ({
    kind: 'street',
    force: 'bedfordshire',
    month,
    status: 'supplied',
    rows: 223,
    setAside: 0,
    repeats: 0,
    expected: null,
    says: 'The file is there.',
  })),
  quarantined: [],
  sharedIds: 0,
};
const origin = { publisher: 'data.police.uk', licence: 'Open Government Licence v3.0' };

const filesOf = (counts: OpenData) => ({
  'body.yaml': testBody,
  'editions/2024-06/edition.yaml': testEdition([]),
  'returns/recorded-crime/2023-24-q4.csv': [
    'period,offence,given_as,crimes,monthly_average,solved_percent,previous_quarter_stated',
    '2023/24 - Q4,theft-from-person,count,124,,,',
    '2023/24 - Q4,residential-burglary-pre-april-2023,count,398,,,',
  ].join('\n'),
  'returns/stops-by-ethnicity/2023-24-q4.csv': [
    'period,ethnicity,stops,population,rate_stated,ratio_stated',
    '2023-24-q4,White,465,507514,0.92,1.0',
    '2023-24-q4,Not stated,8,[z],,',
  ].join('\n'),
  ...Object.fromEntries(
    [...writeOpenData(counts, crimes, origin)].map(([name, text]) => [
      `open-data/police-uk/${name}`,
      text,
    ]),
  ),
});
const { publication } = await compileFiles(testFolder(filesOf(openData)));

describe('what open records say beside the force', () => {
  it('is the sum of the months of a quarter, with the difference', () => {
    const beside = publication?.openBeside.get('theft-from-person');
    expect(beside?.rows).toEqual([
      {
        label: 'January to March 2024',
        own: 'theft-from-person.2023-24-q4',
        ownText: '124',
        open: 'open-theft-from-person-quarter.2023-24-q4',
        openText: '129',
        difference: '+5',
      },
    ]);
    expect(beside?.says).toBe('The open data give more than the force.');
  });

  it('is said to be wider where it has to be', () => {
    const beside = publication?.openBeside.get('residential-burglary');
    expect(beside?.rows[0]?.difference).toBe('+142');
    expect(beside?.says).toBe(
      'The open data give more than the force, as they must: they count more kinds.',
    );
  });

  it('counts with those not stated the searches of whom nothing is recorded', () => {
    const rows = publication?.openBeside.get('stops')?.rows.map((row) => Object.values(row));
    expect(rows).toEqual([
      ['White, January to March 2024', 'stops.white.2023-24-q4', '465', null, '450', '−15'],
      ['Not stated, January to March 2024', 'stops.not-stated.2023-24-q4', '8', null, '11', '+3'],
      ['Total, January to March 2024', 'stops.total.2023-24-q4', '473', null, '461', '−12'],
    ]);
  });

  it('has no number where a month of the period is not wholly counted', async () => {
    const coverage = openData.coverage.map((file) => ({
      ...file,
      kind: 'stop-and-search' as const,
      status: file.month === '2024-02' ? ('partial' as const) : file.status,
    }));
    const folder = testFolder(filesOf({ ...openData, coverage }));
    const beside = (await compileFiles(folder)).publication?.openBeside.get('stops');
    expect(beside?.rows.map(({ openText, difference }) => [openText, difference])).toEqual([
      ['[x]', ''],
      ['[x]', ''],
      ['[x]', ''],
    ]);
    expect(beside?.says).toBe('No period has a number from both.');
  });

  it('is told to the office where records are not counted, once a kind, and is published', async () => {
    const coverage = openData.coverage.map((file) => ({ ...file, setAside: 8 }));
    const compiled = await compileFiles(testFolder(filesOf({ ...openData, coverage })));
    const told = compiled.findings.filter(({ code }) => code === 'open-data-not-counted');
    expect(told.map(({ severity, says }) => [severity, says])).toEqual([
      [
        'warning',
        'street-level crime, January to March 2024: of 693 records handed over, 24 are not counted; the page on what the records cover says why, month by month',
      ],
    ]);
    expect(compiled.publication).not.toBeNull();
  });

  it('is nothing where the folder has no open records', async () => {
    const bare = { 'body.yaml': testBody, 'editions/2024-06/edition.yaml': testEdition([]) };
    const compiled = await compileFiles(testFolder(bare));
    expect(compiled.publication?.openBeside.size).toBe(0);
  });
});

describe('the sentence about two sources', () => {
  it.each([
    [[5, -35, 0], 'Of the 3 numbers that both give, the open data give more in 1 and fewer in 1.'],
    [[-35, 0, null], 'The open data give fewer than the force in 1 of 2 numbers.'],
    [[0, 0], 'Both give the same.'],
    [[null], 'No period has a number from both.'],
  ])('of differences %j', (differences, says) => {
    expect(inEnglish(describeDifferences(differences, true))).toBe(says);
  });
});
