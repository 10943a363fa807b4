import { describe, expect, it } from 'vitest';
import type { Block, PublishedTable } from '../../src/domain/publication/publication.ts';
import type { PublishedChart } from '../../src/domain/publication/published-chart.ts';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { sectionsOf } from '../builders/shown.ts';

const months = [
  '2023-06',
  '2023-07',
  '2023-08',
  '2023-09',
  '2023-10',
  '2023-11',
  '2023-12',
  '2024-01',
  '2024-02',
  '2024-03',
  '2024-04',
  '2024-05',
];

/** The seed: requests, disclosures by both routes, and those outside 35 days. */
const requests = [40, 46, 42, 42, 43, 36, 37, 55, 93, 100, 75, 75];
const askedAndTold = [18, 8, 11, 8, 8, 3, 11, 12, 15, 23, 28, 16];
const told = [8, 7, 9, 5, 5, 9, 7, 17, 15, 30, 19, 10];
const late = [8, 7, 5, 4, 4, 4, 9, 6, 5, 5, 3, 1];

const heading =
  'month,requests,right_to_ask,right_to_know,filed,outstanding,disclosed_right_to_ask,disclosed_right_to_know,disclosed_outside_35_days';

const rows = months.map(
  (month, at) =>
    `${month},${requests[at]},${requests[at]},0,${requests[at]},0,${askedAndTold[at]},${told[at]},${late[at]}`,
);

const csv = [heading, ...rows].join('\n');

/** A section that holds nothing but this chart block. */
async function compile(lines: readonly string[], returned = csv) {
  const block = ['```chart', 'id: c', 'title: Chart', ...lines, '```'].join('\n');
  const { publication, findings } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition(['s']),
      'editions/2024-06/s.md': `---\ntitle: Section\n---\n${block}\n`,
      'returns/clares-law/2024-05.csv': returned,
    }),
  );
  const blocks = publication === null ? [] : (sectionsOf(publication).get('s')?.blocks ?? []);
  return { findings, ...shown(blocks) };
}

function shown(blocks: readonly Block[]): {
  readonly chart: PublishedChart | undefined;
  readonly table: PublishedTable | undefined;
} {
  const [chart] = blocks.filter((block) => block.kind === 'chart');
  return { chart: chart?.chart, table: chart?.table };
}

const plain = ['kind: control', 'measures: [clares-law-requests]'];

const share = [
  'kind: control',
  'chart: p',
  'measures: [clares-law-disclosed-late]',
  'of: clares-law-disclosed',
];

describe('a control chart', () => {
  it('has the mean and limits of the worked example: 57, 31.125 and 82.875', async () => {
    const { chart, findings } = await compile(plain);
    expect(findings).toEqual([]);
    expect(chart).toMatchObject({ kind: 'control', control: { kind: 'xmr' } });
    expect(chart?.control?.points[0]?.mean).toBeCloseTo(57, 9);
    expect(chart?.control?.points[0]?.lower).toBeCloseTo(31.125, 2);
    expect(chart?.control?.points[0]?.upper).toBeCloseTo(82.875, 2);
  });

  it('leads from each point to its figure, and has the table of values as any chart', async () => {
    const { chart, table } = await compile(plain);
    expect(chart?.series[0]?.points[0]).toMatchObject({
      value: 40,
      text: '40',
      figure: 'clares-law-requests.2023-06',
    });
    expect(table?.rows).toHaveLength(12);
    expect(table?.columns).toHaveLength(1);
  });

  it('begins anew where it is told to: the mean is 40.857 until December', async () => {
    const { chart } = await compile([...plain, 'rebase: [2024-01]']);
    expect(chart?.control?.phases).toMatchObject([
      { from: 0, to: 6, trial: true },
      { from: 7, to: 11, mean: 79.6, trial: true },
    ]);
    expect(chart?.control?.phases[0]?.mean).toBeCloseTo(40.857, 3);
  });

  it('makes its limits from the first points, as many as it is told, and never narrower than chance', async () => {
    const { chart } = await compile([...plain, 'baseline: 7']);
    const [first] = chart?.control?.points ?? [];
    // Of moving ranges they would be 32.434 to 49.280: 286 in seven months vary by less than single events do.
    expect(first?.lower).toBeCloseTo(286 / 7 - 3 * Math.sqrt(286 / 7), 9);
    expect(first?.upper).toBeCloseTo(286 / 7 + 3 * Math.sqrt(286 / 7), 9);
    expect(chart?.control?.phases[0]).toMatchObject({ baseline: 7, trial: true });
  });

  it('leaves out far ranges where it is told to: 38.646 to 75.354', async () => {
    const { chart } = await compile([...plain, 'screen: true']);
    expect(chart?.control?.points[0]?.lower).toBeCloseTo(38.646, 2);
    expect(chart?.control?.points[0]?.upper).toBeCloseTo(75.354, 2);
  });

  it('has no good direction where its measure has none, and has one where it has', async () => {
    expect((await compile(plain)).chart?.direction).toBeUndefined();
    expect((await compile(share)).chart?.direction).toBe('lower-is-better');
  });
});

describe('a control chart of shares', () => {
  it('divides, in per cent: 61 of 302 is 20.2%, and December is over its limit of 48.6%', async () => {
    const { chart, findings } = await compile(share);
    expect(findings.map(({ code }) => code)).toEqual(['standard-outdated']);
    const december = chart?.control?.points[6];
    expect(december?.value).toBeCloseTo(50, 9);
    expect(december?.mean).toBeCloseTo(20.199, 3);
    expect(december?.upper).toBeCloseTo(48.588, 2);
    expect(december?.causes[0]).toBe('outside-limits');
    expect(chart?.unit).toEqual({ kind: 'percentage' });
  });

  it('has both counts in its table, and the share that it worked out as text', async () => {
    const { table } = await compile(share);
    expect(table?.columns.map(({ title }) => title)).toEqual([
      'Disclosed outside 35 days',
      'Disclosures',
      'Share',
    ]);
    expect(table?.rows[6]).toMatchObject({
      cells: ['clares-law-disclosed-late.2023-12', 'clares-law-disclosed.2023-12', null],
      texts: [null, null, '50.0%'],
    });
  });
});

describe('a control chart of rates', () => {
  it('divides by exposure, per so many of it', async () => {
    const { chart } = await compile([
      'kind: control',
      'chart: u',
      'measures: [clares-law-disclosed-late]',
      'of: clares-law-disclosed',
      'per: 100',
    ]);
    expect(chart?.unit).toEqual({
      kind: 'decimal',
      one: 'disclosure per 100 disclosures',
      many: 'disclosures per 100 disclosures',
    });
    expect(chart?.control?.points[6]?.value).toBeCloseTo(50, 9);
    // Of 3.64 expected the exact interval reaches to 9.71, further than three deviations do.
    expect(chart?.control?.points[6]?.upper).toBeCloseTo((100 * 9.711) / 18, 2);
    const ofMarch = 20.199 + 3 * Math.sqrt((20.199 * 100) / 53);
    expect(chart?.control?.points[9]?.upper).toBeCloseTo(ofMarch, 2);
  });
});

describe('a control chart of counts', () => {
  it('has no signal in the late disclosures without their base: 0 to 11.85', async () => {
    const { chart } = await compile([
      'kind: control',
      'chart: c',
      'measures: [clares-law-disclosed-late]',
    ]);
    expect(chart?.control?.points[0]?.mean).toBeCloseTo(61 / 12, 9);
    expect(chart?.control?.points.flatMap(({ causes }) => causes)).not.toContain('outside-limits');
  });
});

describe('the target of a control chart', () => {
  it('may be another measure', async () => {
    const { chart } = await compile([...plain, 'target: clares-law-right-to-ask']);
    expect(chart?.target).toEqual({ name: 'Right to Ask', value: 75, text: '75' });
  });

  it('is refused in another unit', async () => {
    const { findings } = await compile([...plain, 'target: 999-within-ten-seconds']);
    expect(findings).toMatchObject([
      { says: 'the target “999-within-ten-seconds” is in per cent, and the chart is not' },
    ]);
  });

  it('is refused by a name that nothing has, with the one that was meant', async () => {
    const { findings } = await compile([...plain, 'target: 999-within-ten-second']);
    expect(findings).toMatchObject([{ fix: 'Did you mean 999-within-ten-seconds?' }]);
  });
});

describe('a control chart is refused, at its place and with what to do,', () => {
  it.each([
    [
      'for a rebase at its first period',
      [...plain, 'rebase: [2023-06]'],
      /begin anew at “2023-06”/,
    ],
    ['for a rebase at no period', [...plain, 'rebase: [soon]'], /begin anew at “soon”/],
    [
      'as a p chart of nothing',
      ['kind: control', 'chart: p', 'measures: [clares-law-disclosed-late]'],
      /does not say what its counts are divided by/,
    ],
    ['as an xmr chart that divides', [...plain, 'of: clares-law-disclosed'], /divides by nothing/],
    [
      'where parts are more than their whole',
      ['kind: control', 'chart: p', 'measures: [clares-law-requests]', 'of: clares-law-disclosed'],
      /no p chart can be made of the figures of “c”/,
    ],
    [
      'where a period between is not listed',
      [...plain, 'periods: [2023-06, 2023-08]'],
      /leaves out a period/,
    ],
    ['where a phase has one point', [...plain, 'rebase: [2024-05]'], /no xmr chart can be made/],
  ] as const)('%s', async (_, lines, says) => {
    const { chart, findings } = await compile(lines);
    expect(chart).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'block-refused',
      severity: 'error',
      place: { file: 'editions/2024-06/s.md', line: 4 },
    });
    expect(findings[0]?.says).toMatch(says);
    expect(findings[0]?.fix).not.toBe('');
  });

  it('where a period has no value', async () => {
    const without = csv.replace('2023-09,42,42,0,42', '2023-09,[x],42,0,42');
    const { findings } = await compile(plain, without);
    expect(findings.map(({ says }) => says)).toContain(
      'the control chart “c” has no value for Sep 2023, and limits need every one',
    );
  });

  it('for several measures', async () => {
    const { findings } = await compile([
      'kind: control',
      'measures: [clares-law-requests, clares-law-filed]',
    ]);
    expect(findings).toMatchObject([{ says: expect.stringContaining('one measure') }]);
  });

  it('for what another kind takes, and other kinds for what it takes', async () => {
    const across = await compile([...plain, 'across: period']);
    const rebase = await compile([
      'kind: line',
      'measures: [clares-law-requests]',
      'rebase: [2024-01]',
    ]);
    expect(across.findings).toMatchObject([{ says: '“across” is not known here' }]);
    expect(rebase.findings).toMatchObject([{ says: '“rebase” is not known here' }]);
  });
});

describe('a chart of intervals', () => {
  it('has the interval of each figure and its standard', async () => {
    const { publication } = await compileFiles(
      testFolder({
        'body.yaml': testBody,
        'editions/2024-06/edition.yaml': testEdition(['s']),
        'editions/2024-06/s.md': [
          '---',
          'title: Section',
          '---',
          '```chart',
          'id: c',
          'title: Chart',
          'kind: intervals',
          'measures: [calls-within-ten-seconds]',
          'where: { service: emergency-999 }',
          'target: 999-within-ten-seconds',
          '```',
        ].join('\n'),
        'returns/calls/2024-05.csv':
          'month,service,calls,within_ten_seconds_percent,average_wait_seconds\n2024-05,999,10890,88.4,8',
      }),
    );
    const blocks = publication === null ? [] : (sectionsOf(publication).get('s')?.blocks ?? []);
    const { chart } = shown(blocks);
    expect(chart?.target).toEqual({ name: 'standard', value: 90, text: '90%' });
    expect(chart?.series[0]?.points[0]?.interval?.low).toBeCloseTo(87.79, 1);
    expect(chart?.series[0]?.points[0]?.interval?.high).toBeCloseTo(88.99, 1);
  });
});
