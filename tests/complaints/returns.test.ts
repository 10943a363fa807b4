import { describe, expect, it } from 'vitest';
import { complaintRecommendations } from '../../src/datasets/complaint-recommendations.ts';
import { complaintsIopc } from '../../src/datasets/complaints-iopc.ts';
import { complaintsIopcAnnual } from '../../src/datasets/complaints-iopc-annual.ts';
import { regulation13Letters } from '../../src/datasets/regulation-13-letters.ts';
import { regulation19Letters } from '../../src/datasets/regulation-19-letters.ts';
import { codes, readLines, rows, told } from '../intake/builders/return-file.ts';
import { compileStatement, returns, sectionText } from './statement.ts';

describe('the IOPC’s quarterly data', () => {
  const header = 'period,result_for,complaints_logged';

  it('count from 1 April, and a quarter alone is refused', async () => {
    const quarter = await readLines([header, '2023-24 Q3,force,300'], complaintsIopc);
    expect(told(quarter)).toEqual([
      expect.stringContaining(
        '“2023-24 Q3” is a financial quarter, and this column takes the time from 1 April to the end of a quarter',
      ),
    ]);
    const cumulative = await readLines([header, '2023-24 to Q3,force,300'], complaintsIopc);
    expect(rows(cumulative)[0]?.period.id).toBe('2023-24-to-q3');
  });

  it('are kept apart from the annual statistics, which are of a financial year', async () => {
    expect(codes(await readLines([header, '2022-23,force,300'], complaintsIopc))).toEqual([
      'wrong-period',
    ]);
    expect(codes(await readLines([header, '2022-23 to Q4,force,3'], complaintsIopcAnnual))).toEqual(
      ['wrong-period'],
    );
    expect(rows(await readLines([header, '2022-23,force,300'], complaintsIopcAnnual))).toHaveLength(
      1,
    );
  });

  it('name the method of the average of most similar forces', () => {
    expect(complaintsIopc.columns.find(({ name }) => name === 'result_for')?.description).toContain(
      'the average of the individual results of the forces in the group',
    );
  });

  it('stand beside those of other forces, and make no total', async () => {
    const { section, findings } = await compileStatement(
      sectionText(
        [
          'Contact took {complaint-days-to-contact.force} working days, {complaint-days-to-contact.force | lower than complaint-days-to-contact.national} in England and Wales.',
          'In all {complaints-logged} were logged, {complaints-logged | against previous}.',
          '```table',
          'id: compared',
          'caption: Compared',
          'measures: [complaints-per-1000-employees, complaint-days-to-contact]',
          'rows: measure',
          'columns: result_for',
          'periods: latest',
          '```',
        ].join('\n'),
      ),
    );
    expect(findings).toEqual([]);
    expect(section?.blocks[1]).toMatchObject({
      table: {
        columns: [
          { title: 'The force' },
          { title: 'Most similar forces, average' },
          { title: 'England and Wales' },
        ],
      },
    });
    const claims = section?.claims.map(({ text }) => text);
    expect(claims).toContain('higher than 1 April 2022 to 31 March 2023');
  });

  it('are not drawn in a row as if each quarter stood alone', async () => {
    const chart = (periods: string) =>
      compileStatement(
        sectionText(
          `\`\`\`chart\nid: logged\nkind: columns\ntitle: Logged\nmeasures: [complaints-logged]\n${periods}\`\`\``,
        ),
      );
    expect((await chart('')).findings).toMatchObject([
      {
        code: 'block-refused',
        says: expect.stringContaining('2 different stretches of a year from 1 April'),
      },
    ]);
    const same = await chart('periods: [2022-23-to-q4, 2023-24-to-q4]\n');
    expect(same.findings).toEqual([]);
  });

  it('say where more reviews were upheld than completed', async () => {
    const files = {
      'returns/complaints-iopc/2023-24-to-q4.csv':
        'period,result_for,reviews_local_body_completed,reviews_local_body_upheld\n2023-24 to Q4,force,3,4\n',
    };
    const { findings } = await compileStatement(sectionText('No number.'), files);
    expect(findings).toMatchObject([{ code: 'identity-at-most' }]);
  });
});

it.each([
  ['a status without its day', 'Accepted,,', 'empty-cell'],
  ['a day that is none', 'Accepted,spring,', 'not-a-day'],
])('a recommendation is refused with %s', async (_, cells, code) => {
  const lines = [
    'recommendation,made_by,title,status,date,reason',
    `Made-up 1,IOPC,Write,${cells}`,
  ];
  expect(codes(await readLines(lines, complaintRecommendations))).toEqual([code]);
});

describe.each([
  ['13', regulation13Letters],
  ['19', regulation19Letters],
])('letters under regulation %s', (_, dataset) => {
  it('need a period, and are never fewer than none', async () => {
    const reading = await readLines(
      ['period,letters_issued', ',3', '2024-04,-1', '2024-05,'],
      dataset,
    );
    expect(codes(reading)).toEqual(['empty-cell', 'below-minimum', 'empty-cell']);
  });

  it('are another count than the investigations still open', async () => {
    const reading = await readLines(
      ['period,letters_issued,open_over_12_months', '2024-05,0,4'],
      dataset,
    );
    expect(rows(reading)[0]?.numbers).toMatchObject({
      letters_issued: { value: 0 },
      open_over_12_months: { value: 4 },
    });
  });
});

describe('the letters of both regulations', () => {
  const attested = (text: string) => ['attested:', `  - text: ${text}`, '    source: The force'];
  const chart = (kind: string) =>
    `\`\`\`chart\nid: both\nkind: ${kind}\ntitle: Letters\nmeasures: [regulation-13-letters, regulation-19-letters]\n\`\`\``;

  it('are given side by side', async () => {
    const text = sectionText(
      `{regulation-13-letters} letters and {regulation-19-letters} letters.\n\n${chart('columns')}`,
    );
    expect((await compileStatement(text)).findings).toEqual([]);
  });

  it('are not stacked on each other', async () => {
    const { findings } = await compileStatement(sectionText(chart('stacked')));
    expect(findings).toMatchObject([{ code: 'regulations-added', severity: 'error' }]);
  });

  it('are not added up in words that somebody vouches for', async () => {
    const words = 'issued 12 letters in the quarter';
    const { findings } = await compileStatement(
      sectionText(`The force ${words}.`, attested(words)),
    );
    expect(findings).toMatchObject([
      { code: 'regulations-added', says: expect.stringContaining('gives 12') },
    ]);
  });

  it('may be nought of one, where there is nothing to tell apart', async () => {
    const words = 'issued 7 letters in the quarter';
    const none = 'returns/regulation-19-letters/2023-24-q4.csv';
    const { findings } = await compileStatement(
      sectionText(`The force ${words}.`, attested(words)),
      { ...returns, [none]: 'period,letters_issued\n2023-24 Q4,0\n' },
    );
    expect(findings).toEqual([]);
  });
});
