import { rmSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLake, type Ran, removeLake, runAnswerable } from './shared-lake.ts';
import { black, notStated, smallArchive, white } from './small-archive.ts';

let lake = '';
let archive = '';

beforeAll(async () => {
  archive = smallArchive({
    'bedfordshire 2024-01': [
      { number: 40, self: white, officer: 'White', linked: 'True' },
      { number: 12, self: black, officer: 'Black', linked: 'False' },
      { number: 9, self: notStated, officer: 'White' },
      { number: 3, type: 'Vehicle search' },
    ],
    'bedfordshire 2024-03': [
      { number: 20, self: white, officer: 'White', reason: 'Offensive weapons', age: '10-17' },
    ],
    'kent 2024-01': [{ number: 30, self: white }],
    'kent 2024-02': [
      { number: 30, self: white },
      { number: 2, self: black, reason: 'Fireworks' },
    ],
    'kent 2024-03': [{ number: 30, self: white }],
  });
  lake = await makeLake(archive);
});

afterAll(() => {
  removeLake(lake);
  rmSync(archive, { recursive: true, force: true });
});

const quarter = ['--from', '2024-01', '--to', '2024-03'];

function stops(...options: readonly string[]): Promise<Ran> {
  return runAnswerable('stops', '--lake', lake, '--area', 'bedfordshire', ...quarter, ...options);
}

async function csv(...options: readonly string[]): Promise<readonly Record<string, string>[]> {
  const { stdout } = await stops('--format', 'csv', ...options);
  return parse(stdout, { columns: true });
}

async function json(...options: readonly string[]) {
  const { stdout } = await stops('--format', 'json', ...options);
  return JSON.parse(stdout);
}

describe('answerable stops, as a table', () => {
  it('has searches, residents, rate, interval, ratio and interval', async () => {
    const { status, stdout } = await stops();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Stop and search in Bedfordshire, January to March 2024\n/);
    expect(stdout).toMatch(/^White +60 +60 +507,517 +0\.12 0\.09–0\.15 +1\.00$/m);
    expect(stdout).toMatch(/^Black +12 +12 +39,601 +0\.30 0\.16–0\.53 +2\.56 1\.38–4\.76$/m);
    expect(stdout).toMatch(/^Not stated +9 +9 +– +– +–$/m);
    expect(stdout).toMatch(/^Nothing recorded +3 +0 /m);
  });

  it('says what is missing, who is left out, and what it was made of', async () => {
    const { stdout } = await stops();
    const text = stdout.replaceAll(/\n {2}/g, ' ');
    expect(text).toContain(
      'There is no file for February 2024: searches made then are not counted',
    );
    expect(text).toContain('The rates are for 2 months and not for a year');
    expect(text).toContain('3 searches were of a vehicle alone');
    expect(text).toContain('Source: data.police.uk');
    expect(text).toContain('Census 2021');
  });

  it.each([
    [[]],
    [['--ethnicity', 'officer']],
    [['--by', 'month']],
    [['--by', 'legislation']],
    [['--by', 'csp']],
    [['--by', 'hour']],
    [['--by', 'found']],
    [['--area', 'all']],
  ])('stays within 80 columns (%j)', async (options) => {
    const { stdout } = await stops(...options);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('by month shows a month without a file as unavailable, never as 0', async () => {
    const { stdout } = await stops('--by', 'month');
    expect(stdout).toMatch(/^Jan 2024 +64 +61 +704,736 +0\.09/m);
    expect(stdout).toMatch(/^Feb 2024 +\[x\]$/m);
    expect(stdout).toMatch(/^Mar 2024 +20 /m);
  });

  it('gives no rates within an age, whose residents are not known, and says so', async () => {
    const { stdout } = await stops('--age', '10-17');
    expect(stdout).not.toContain('507,517');
    expect(stdout).toContain('There are no rates within one age');
  });

  it('gives a ratio of 0 without an interval, and says why', async () => {
    const { stdout } = await stops();
    expect(stdout).toMatch(/^Asian +0 +0 +116,909 +0\.00 0\.00–0\.03 +0\.00$/m);
    expect(stdout).toMatch(/its ratio has no\s+interval/);
  });

  it('gives no ratio where no White person was searched, and says so', async () => {
    const { stdout } = await stops('--area', 'kent', '--reason', 'fireworks');
    expect(stdout).toMatch(/^Black +2 +2 +[\d,]+ +0\.0\d 0\.0\d–0\.\d\d +n\/c$/m);
    expect(stdout).toMatch(/no ratio\s+can be\s+calculated\s+\(n\/c\)/);
  });

  it('tells a long gap by its ends', async () => {
    const { stdout } = await stops('--from', '2022-01');
    expect(stdout.replaceAll(/\n {2}/g, ' ')).toContain(
      'There is no file for January 2022 to December 2023 and February 2024',
    );
  });

  it('says when nothing fits, with status 0', async () => {
    const { status, stdout } = await stops('--reason', 'weapons', '--to', '2024-01');
    expect(status).toBe(0);
    expect(stdout).toContain('No search in these records fits all of that.');
    expect(stdout).not.toContain('Residents:  ');
  });

  it('by force marks the one that lacks months, and names those without a file', async () => {
    const { stdout } = await stops('--area', 'all');
    expect(stdout).toMatch(/^bedfordshire \* +84 +704,736 +0\.11 0\.09–0\.14 +2\.56 1\.38–4\.76$/m);
    expect(stdout).toMatch(/^kent +92 /m);
    expect(stdout).toMatch(/which is not the same as no searches:\s+avon-and-somerset/);
  });
});

describe('answerable stops takes codes, labels and ONS codes in any case', () => {
  it.each(['drugs', 'Controlled drugs', 'CONTROLLED DRUGS'])('--reason %s', async (reason) => {
    const rows = await csv('--reason', reason);
    expect(rows.find(({ code }) => code === 'total')).toMatchObject({ searches: '64' });
  });

  it.each(['Luton', 'luton', 'E22000010'])('--csp %s', async (csp) => {
    const { question } = await json('--csp', csp);
    expect(question.filters).toEqual({ csp: { code: 'E22000010', label: 'Luton' } });
  });

  it.each(['bedfordshire', 'E23000026', 'Bedfordshire Police'])('--area %s', async (area) => {
    const { question } = await json('--area', area);
    expect(question.area).toBe('bedfordshire');
  });
});

describe('answerable stops --format csv', () => {
  it('is tidy: a row a group, numbers not rounded, empty where there is none', async () => {
    const rows = await csv();
    expect(rows.map(({ code }) => code)).toEqual([
      'white',
      'asian',
      'black',
      'mixed',
      'other',
      'not-stated',
      'blank',
      'groups-with-residents',
      'total',
    ]);
    expect(rows[2]).toMatchObject({
      area_code: 'E23000026',
      months: '2',
      searches: '12',
      population: '39601',
      rate_per_1000: String((1000 * 12) / 39_601),
      rate_per_1000_method: 'byar',
      ratio_to_white_method: 'log-ratio',
    });
    expect(rows[5]).toMatchObject({ searches: '9', population: '', rate_per_1000: '' });
  });

  it('has a row without numbers for a month without a file', async () => {
    const rows = await csv('--by', 'month');
    expect(rows.find(({ code }) => code === '2024-02')).toMatchObject({
      status: 'unavailable',
      searches: '',
    });
  });

  it('has every group of every force', async () => {
    const rows = await csv('--area', 'all');
    const kent = rows.filter(({ area }) => area === 'kent');
    expect(kent.find(({ code }) => code === 'white')).toMatchObject({
      searches: '90',
      months: '3',
    });
  });
});

describe('answerable stops --format json', () => {
  it('has value, unit, interval and method of each number', async () => {
    const { areas } = await json();
    expect(areas[0].rows[2]).toMatchObject({
      code: 'black',
      searches: { value: 12, unit: 'searches' },
      rate: {
        value: (1000 * 12) / 39_601,
        unit: 'searches per 1,000 residents in the period',
        interval: { level: 0.95, method: 'byar' },
      },
      ratioToWhite: { unit: 'ratio', interval: { level: 0.95, method: 'log-ratio' } },
    });
  });

  it('has where each number comes from: files with their hashes, archives, populations', async () => {
    const { areas, provenance } = await json();
    expect(areas[0].files).toHaveLength(2);
    expect(areas[0].files[0]).toMatchObject({
      month: '2024-01',
      csvSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      rows: 64,
    });
    expect(provenance.records.supplies[0]).toHaveProperty('sha256');
    expect(provenance.population.title).toContain('Census 2021');
  });

  it('tells the months that it is of, and the gaps', async () => {
    const { areas } = await json();
    expect(areas[0].months).toMatchObject({
      covered: ['2024-01', '2024-03'],
      gaps: [{ month: '2024-02', status: 'missing' }],
    });
  });

  it('has the total like for like, and the other one marked as not comparable', async () => {
    const { areas } = await json();
    expect(areas[0].groupsWithResidents.people.value).toBe(72);
    expect(areas[0].allOverAllResidents).toMatchObject({
      comparable: false,
      people: { value: 81 },
    });
  });
});

describe('answerable stops refuses in one sentence, with status 2', () => {
  it.each([
    [['--lake', '/no[w]here'], /may not contain \*, \?, \[, \], \{ or \}/],
    [['--lake', '/nowhere'], /^answerable stops: There is no lake in \/nowhere\./],
    [['--area', 'bedfrodshire'], /Did you mean bedfordshire\?$/],
    [['--area', 'atlantis'], /is none of the 43 police force areas/],
    [['--from', '2024-04'], /--from 2024-04 is after --to 2024-03\.$/],
    [['--to', '2024-13'], /--to is a month such as 2024-01, not “2024-13”\.$/],
    [['--from', 'January'], /--from is a month/],
    [['--from', '2010-01', '--to', '2010-02'], /it has some for January to March 2024\.$/],
    [['--area', 'surrey'], /The lake has no stop-and-search file of Surrey\.$/],
    [
      ['--csp', 'Lutn'],
      /is not a community safety partnership of this area\. Did you mean E22000010 \(Luton\)\?$/,
    ],
    [['--reason', 'drug'], /Did you mean drugs \(Controlled drugs\)\?$/],
    [['--by', 'ethnic'], /--by is ethnicity or age/],
    [['--ethnicity', 'both'], /--ethnicity is self or officer/],
    [['--format', 'xml'], /--format is table or csv or json/],
    [['--area', 'all', '--csp', 'Luton'], /name the area too\.$/],
    [['--area', 'all', '--by', 'age'], /leave --by out\.$/],
    [['--colour', 'red'], /Unknown option '--colour'/],
  ])('%j', async (options, sentence) => {
    const { status, stdout, stderr } = await stops(...options);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr.split('\n')).toHaveLength(1);
  });
});
