import { describe, expect, it } from 'vitest';
import { compileFiles } from '../builders/example.ts';
import { claresLawCsv, testBody, testEdition, testFolder } from '../builders/folder.ts';

/** What is said of the month in a sentence about Clare’s Law, whose latest month is May 2024. */
async function told(sentence: string) {
  const { findings } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition(['clares-law']),
      'editions/2024-06/clares-law.md': `---\ntitle: Clare’s Law\nheadline: ${sentence}\n---\n`,
      'returns/clares-law/2024-05.csv': claresLawCsv,
    }),
  );
  return findings.filter(({ code }) => code === 'month-not-of-figures').map(({ says }) => says);
}

describe('a month that is typed beside a figure', () => {
  it.each([
    'In May 2024 there were {clares-law-requests} requests.',
    'On 31 May 2024 there were {clares-law-outstanding} outstanding.',
    'From April to May 2024: {clares-law-requests.2024-04} and {clares-law-requests} requests.',
    'There were {clares-law-requests.2024-04} requests in April 2024.',
    'There were {clares-law-requests} requests, as many as in the quarter before, after April 2022.',
    'The law began in March 2014. There were {clares-law-requests} requests.',
    'There were {clares-law-requests} requests, more than in October to December 2023.',
  ])('may be: %s', async (sentence) => {
    expect(await told(`'${sentence}'`)).toEqual([]);
  });

  it.each([
    'In April 2024 there were {clares-law-requests} requests.',
    'There were {clares-law-requests | with unit} in April 2024.',
    'There were **{clares-law-requests} requests** in *April 2024*.',
  ])('may not be: %s', async (sentence) => {
    expect(await told(`'${sentence}'`)).toEqual([
      'the sentence names April 2024, and the figures in it are of May 2024',
    ]);
  });

  it('is not needed where the period is bound', async () => {
    const sentence = 'In {clares-law-requests | period} there were {clares-law-requests} requests.';
    expect(await told(`'${sentence}'`)).toEqual([]);
  });
});
