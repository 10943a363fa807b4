import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/domain/publication/publication.ts';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { sectionsOf } from '../builders/shown.ts';

async function blocksOf(
  block: readonly string[],
  returns: Readonly<Record<string, string>>,
): Promise<readonly Block[]> {
  const { publication } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition(['s']),
      'editions/2024-06/s.md': `---\ntitle: Section\n---\n${block.join('\n')}\n`,
      ...returns,
    }),
  );
  return publication === null ? [] : (sectionsOf(publication).get('s')?.blocks ?? []);
}

const heading =
  'month,requests,right_to_ask,right_to_know,filed,outstanding,disclosed_right_to_ask,disclosed_right_to_know,disclosed_outside_35_days';
const row = (month: string) => `${month},20,10,10,20,0,10,0,0`;
const withoutSeptember = [
  heading,
  ...['2023-06', '2023-07', '2023-08', '2023-10', '2023-11', '2023-12'].map(row),
].join('\n');
const requests = { 'returns/clares-law/2023-12.csv': withoutSeptember };

function chart(kind: string): readonly string[] {
  const lines = ['id: c', `kind: ${kind}`, 'title: Requests', 'measures: [clares-law-requests]'];
  return ['```chart', ...lines, '```'];
}

describe('a month without a row', () => {
  it.each(['line', 'columns', 'bars', 'intervals', 'budget-actual'])(
    'has an empty place on the axis of a chart of kind %s, and [x] in the table',
    async (kind) => {
      const [block] = await blocksOf(chart(kind), requests);
      expect(block).toMatchObject({
        chart: {
          categories: [
            'Jun 2023',
            'Jul 2023',
            'Aug 2023',
            'Sep 2023',
            'Oct 2023',
            'Nov 2023',
            'Dec 2023',
          ],
          description: expect.stringContaining('There is no figure for Sep 2023'),
        },
      });
      expect(block).toHaveProperty('chart.series.0.points.3', {
        value: null,
        text: '[x]',
        figure: null,
      });
      expect(block).toHaveProperty('table.rows.3', {
        header: 'Sep 2023',
        total: false,
        cells: [null],
        texts: ['[x]'],
      });
    },
  );

  it('is counted among the last months that are asked for', async () => {
    const lines = ['id: t', 'caption: T', 'measures: [clares-law-requests]', 'periods: last 5'];
    const [block] = await blocksOf(['```table', ...lines, '```'], requests);
    expect(block).toMatchObject({
      table: {
        rows: ['Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map((name) => ({ header: `${name} 2023` })),
      },
    });
  });
});

const sexes = [
  '```table',
  'id: t',
  'caption: Officers',
  'measures: [officer-diversity]',
  'rows: group',
  'where: { characteristic: sex }',
  'periods: latest',
  '```',
];
const may =
  'characteristic,group,headcount\nsex,female,1320\nsex,male,2393\nsex,not-stated,17\nsex,total,3730\n';
const april = may.replace('1320', '1310').replace('3730', '3720');

describe('a table of groups', () => {
  it('has no number of another month among those of its own, which it says', async () => {
    const [block] = await blocksOf(sexes, {
      'returns/officer-diversity/2024-04.csv': april,
      'returns/officer-diversity/2024-05.csv': may
        .replace('sex,not-stated,17\n', '')
        .replace('3730', '3713'),
    });
    expect(block).toMatchObject({
      table: {
        period: 'May 2024',
        rows: [
          { header: 'Female', cells: ['officer-diversity.sex.female.2024-05'] },
          { header: 'Male', cells: ['officer-diversity.sex.male.2024-05'] },
          { header: 'Not stated', cells: [null], texts: ['[x]'] },
          { header: 'Total', cells: ['officer-diversity.sex.total.2024-05'] },
        ],
      },
    });
  });

  it('awaits no group that nobody has returned for a year', async () => {
    const [block] = await blocksOf(sexes, {
      'returns/officer-diversity/2023-04.csv': april,
      'returns/officer-diversity/2024-05.csv': may
        .replace('sex,not-stated,17\n', '')
        .replace('3730', '3713'),
    });
    expect(block).toMatchObject({
      table: { rows: [{ header: 'Female' }, { header: 'Male' }, { header: 'Total' }] },
    });
  });

  it('says the month of each measure where they are of several', async () => {
    const lines = [
      'id: t',
      'caption: T',
      'measures: [clares-law-requests, specials-hours]',
      'rows: measure',
      'columns: []',
    ];
    const [block] = await blocksOf(['```table', ...lines, '```'], {
      ...requests,
      'returns/special-constabulary-hours/2024-05.csv': 'month,hours\n2024-05,1746\n',
    });
    expect(block).toMatchObject({
      table: {
        rows: [
          { header: expect.stringMatching(/, Dec 2023$/) },
          { header: expect.stringMatching(/, May 2024$/) },
        ],
      },
    });
    expect(block).not.toHaveProperty('table.period');
  });
});
