import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/domain/publication/restated.ts';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';

const header = 'month,service,calls,within_ten_seconds_percent,average_wait_seconds';
const may = `${header}\n2024-05,999,10890,88.4,8\n`;
const june = `${header}\n2024-06,999,11010,88.9,8\n`;
const restated = `${header}\n2024-05,999,10891,88.4,8\n`;
const section =
  '---\ntitle: Calls\n---\nThere were {calls-answered.emergency-999.2024-05 | with unit}.\n';

/** An edition of a month with one section about calls; without a list where none is given. */
function edition(month: string, returns?: readonly string[]) {
  const list = returns === undefined ? '' : `\nreturns: [${returns.join(', ')}]`;
  return {
    [`editions/${month}/edition.yaml`]: `${testEdition(['calls'])}${list}\n`,
    [`editions/${month}/calls.md`]: section,
    [`editions/${month}/what-the-law-asks.md`]: '---\ntitle: Law\n---\nHere.\n',
  };
}

const two = {
  'body.yaml': testBody,
  ...edition('2024-06', ['calls/2024-05']),
  ...edition('2024-07', ['calls/2024-05', 'returns/calls/2024-05.r2.csv', 'calls/2024-06']),
  'returns/calls/2024-05.csv': may,
  'returns/calls/2024-05.r2.csv': restated,
  'returns/calls/2024-06.csv': june,
};

async function compile(files: Readonly<Record<string, string>>) {
  const { publication, findings } = await compileFiles(testFolder(files));
  if (publication === null) throw new Error('Nothing was compiled.');
  const said = (id: string) =>
    publication.editions
      .find((one) => one.id === id)
      ?.groups[0]?.sections.flatMap(({ claims }) => claims.map(({ text }) => text));
  return { publication, findings, said, codes: findings.map(({ code }) => code) };
}

describe('an edition', () => {
  it('shows the numbers of the returns that it lists, and a newer one those of its own', async () => {
    const { said } = await compile(two);
    expect(said('2024-06')).toEqual(['10,890 calls']);
    expect(said('2024-07')).toEqual(['10,891 calls']);
  });

  it('keeps its own figure, and says from which edition on it is another', async () => {
    const { publication } = await compile(two);
    const id = 'calls-answered.emergency-999.2024-05';
    const older = publication.editions.find((one) => one.id === '2024-06');
    expect(publication.figures.get(id)?.value).toBe(10_891);
    expect(older?.restated?.get(id)).toMatchObject({
      figure: { value: 10_890 },
      since: { id: '2024-07', month: 'July 2024' },
    });
    expect(older && asOf(publication, older).figures.get(id)?.value).toBe(10_890);
    expect(publication.earlier).toMatchObject([
      { editions: ['2024-06'], tables: [{ dataset: { id: 'calls' } }] },
    ]);
  });

  it('is not moved by what comes in beside it, and the office is told that no edition takes it', async () => {
    const { 'returns/calls/2024-06.csv': _, ...files } = two;
    const alone = { ...files, ...edition('2024-07', ['calls/2024-05', 'calls/2024-05.r2']) };
    const before = await compile(alone);
    const after = await compile({ ...alone, 'returns/calls/2024-06.csv': june });
    expect(after.publication).toEqual(before.publication);
    expect(after.codes).toContain('return-not-taken');
    expect(before.codes).not.toContain('return-not-taken');
  });

  it('without a list is made from what has begun by the end of its month, restated or not', async () => {
    const late = `${header}\n2024-05,999,10999,88.4,8\n2024-07,999,12000,88.4,8\n`;
    const { said, codes } = await compile({
      'body.yaml': testBody,
      ...edition('2024-06'),
      'returns/calls/2024-05.csv': may,
      'returns/calls/2024-05.r2.csv': restated,
      'returns/calls/2024-07.csv': late,
    });
    expect(said('2024-06')).toEqual(['10,891 calls']);
    expect(codes).toContain('return-not-taken');
  });

  it('cannot be made from what is not there, or from what is no return', async () => {
    const { findings } = await compile({
      ...two,
      ...edition('2024-06', ['calls/2024-05', 'calls/2024-04', 'cals/2024-05']),
    });
    expect(findings).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'return-not-there',
          place: { file: 'editions/2024-06/edition.yaml', line: 8 },
        }),
        expect.objectContaining({ code: 'dataset-unknown', fix: 'Did you mean calls?' }),
      ]),
    );
  });
});

describe('two files that are the same return of a period', () => {
  const both = (other: string) =>
    compile({
      'body.yaml': testBody,
      ...edition('2024-06'),
      'returns/calls/2024-05.csv': may,
      'returns/calls/May 2024.csv': other,
    });

  it('are an error where they disagree, with both values', async () => {
    const { findings } = await both(restated);
    expect(findings.filter(({ code }) => code === 'returns-disagree')).toMatchObject([
      {
        severity: 'error',
        place: { file: 'returns/calls/May 2024.csv', row: 2, column: 'calls' },
        says: '10,891 is given, and returns/calls/2024-05.csv, a return of the same period, gives 10,890 in row 2',
      },
    ]);
  });

  it('are noted where they say the same', async () => {
    const { codes } = await both(may);
    expect(codes).toContain('return-given-twice');
    expect(codes).not.toContain('returns-disagree');
  });
});
