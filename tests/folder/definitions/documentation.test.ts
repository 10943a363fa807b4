import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasetSchema } from '../../../src/folder/definitions/dataset.ts';
import { measureSchema } from '../../../src/folder/definitions/measure.ts';
import { compileFiles } from '../../builders/example.ts';
import { testBody, testEdition, testFolder } from '../../builders/folder.ts';

const text = readFileSync(new URL('../../../docs/measures.md', import.meta.url), 'utf8');

/** The examples of the page, by the path that the first line of each names. */
const examples = Object.fromEntries(
  [...text.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', yaml = '']) => [
    path,
    yaml,
  ]),
);
const [csv = ''] = [...text.matchAll(/^```csv\n([\s\S]*?)^```$/gm)].map(([, rows]) => rows);

const section = [
  '---',
  'title: Anti-social behaviour',
  'headline: There were {asb-reports.total} reports, {asb-attended.luton} attended in Luton.',
  '---',
  '```chart',
  'id: reports',
  'kind: bars',
  'title: Reports by district',
  'measures: [asb-reports]',
  '```',
  '',
].join('\n');

const files = {
  'body.yaml': testBody,
  'editions/2024-06/edition.yaml': testEdition(['asb']),
  'editions/2024-06/asb.md': section,
  'returns/anti-social-behaviour/2024-05.csv': csv,
  'returns/recorded-crime/2023-24-q4.csv':
    'period,offence,given_as,crimes\n2023-24 Q4,44,Count,87\n',
  ...examples,
};

const { publication, findings } = await compileFiles(testFolder(files));

function value(id: string): number | null | undefined {
  return publication?.figures.get(id)?.value;
}

describe('the page about datasets and measures of one’s own', () => {
  test('has an example of each kind of file', () => {
    expect(Object.keys(examples)).toEqual([
      'datasets/anti-social-behaviour.yaml',
      'measures/anti-social-behaviour.yaml',
      'measures/bicycle-theft.yaml',
    ]);
  });

  test('has examples that are right to the last line', () => {
    expect(findings).toEqual([]);
  });

  test.each([
    ['asb-reports.total.2024-05', 1045],
    ['asb-attended.luton.2024-05', (100 * 201) / 455],
    ['asb-reports-a-day.2024-05', 1045 / 31],
    ['asb-outside-luton.2024-05', 590],
    ['bicycle-theft.2023-24-q4', 87],
  ])('its formulas give what they say: %s', (id, expected) => {
    expect(value(id)).toBeCloseTo(expected, 9);
  });

  test('makes no quarter of a single month', () => {
    expect(value('asb-reports-quarter.2024-25-q1')).toBeNull();
  });

  test.each([
    ...Object.keys(datasetSchema.entries),
    ...Object.keys(measureSchema.entries).filter((name) => !['id', 'title'].includes(name)),
    ...['rows-same', 'rate-per-1000', 'scale-by', 'in-place-of', 'year-to-date', 'tells'],
  ])('explains %s', (name) => {
    expect(text).toMatch(new RegExp(`\`({ )?${name}\\b`));
  });
});
