import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/domain/publication/publication.ts';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { sectionsOf } from '../builders/shown.ts';

const categories = ['officer', 'staff', 'special'] as const;

/** People who joined and left; the totals are right unless one is given. */
function returnOf(joined: readonly number[], left: readonly number[], total?: number): string {
  const rows = [joined, left].flatMap((numbers, flow) => {
    const name = flow === 0 ? 'starters' : 'leavers';
    const sum = flow === 1 && total !== undefined ? total : numbers.reduce((a, b) => a + b, 0);
    return [
      ...categories.map((category, index) => `${name},${category},${numbers[index]},0,0,0,0,0`),
      `${name},total,${sum},0,0,0,0,0`,
    ];
  });
  const head =
    'flow,category,headcount,ethnic_minority,female,under_24,aged_45_or_over,declared_disability';
  return [head, ...rows].join('\n');
}

type Chart = Extract<Block, { kind: 'chart' }>;

async function chartWith(lines: readonly string[], csv: string): Promise<Chart> {
  const files = testFolder({
    'body.yaml': testBody,
    'editions/2024-06/edition.yaml': testEdition(['people']),
    'editions/2024-06/people.md': [
      '---',
      'title: People',
      '---',
      '```chart',
      'id: people',
      'title: People who joined and left',
      ...lines,
      '```',
    ].join('\n'),
    'returns/joiners-leavers/2024-06.csv': csv,
  });
  const { publication } = await compileFiles(files);
  const blocks = publication === null ? [] : (sectionsOf(publication).get('people')?.blocks ?? []);
  const chart = blocks.find((block) => block.kind === 'chart');
  if (chart === undefined) throw new Error('There is no chart.');
  return chart;
}

const bars = ['kind: bars', 'measures: [joiners-leavers]', 'across: category', 'series: flow'];
const stacked = [
  'kind: stacked',
  'measures: [joiners-leavers]',
  'across: flow',
  'series: category',
];

describe('The hidden parts of a whole', () => {
  it('are one more category of bars, with the sum that the published total leaves', async () => {
    const { chart, table } = await chartWith(bars, returnOf([15, 8, 0], [3, 12, 0]));
    expect(chart.categories.at(-1)).toBe('Hidden, together');
    const [joined, left] = chart.series.map(({ points }) => points);
    expect(left?.map(({ text }) => text)).toEqual(['[c]', '[c]', '0', '15']);
    expect(left?.at(-1)).toEqual({ value: 15, text: '15', figure: null, rest: true });
    expect(joined?.at(-1)).toMatchObject({ value: null, text: '' });
    expect(table.rows.map(({ header, texts }) => [header, texts])).toEqual([
      ['Police officers', undefined],
      ['Police staff', undefined],
      ['Special constables', undefined],
      ['Hidden, together', ['0', '15']],
      ['Total', undefined],
    ]);
    expect(chart.description).toContain('The hidden parts come to 15 people together at Left.');
  });

  it('are one more part of a stacked bar', async () => {
    const { chart, table } = await chartWith(stacked, returnOf([15, 8, 0], [3, 12, 0]));
    const rest = chart.series.at(-1);
    expect(rest).toMatchObject({ name: 'Hidden, together', rest: true });
    expect(rest?.points.map(({ value }) => value)).toEqual([null, 15]);
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Police officers',
      'Police staff',
      'Special constables',
      'Hidden, together',
      'Total',
    ]);
    expect(table.rows.map(({ texts }) => texts?.[3])).toEqual(['0', '15']);
    expect(chart.description).toContain('For Left it cannot be said which part is the largest');
  });

  it('come to nothing that is told where the chart leaves some of them out', async () => {
    const narrowed = [...bars, 'where: { category: [officer, special] }'];
    const { chart } = await chartWith(narrowed, returnOf([15, 8, 0], [3, 12, 0]));
    expect(chart.categories).toEqual(['Police officers', 'Special constables']);
  });

  it('are told together where the chart leaves out what is shown', async () => {
    const narrowed = [...bars, 'where: { category: [officer, staff, total] }'];
    const { chart } = await chartWith(narrowed, returnOf([15, 8, 6], [3, 12, 6]));
    expect(chart.categories).toEqual(['Police officers', 'Police staff', 'Hidden, together']);
    expect(chart.series[1]?.points.at(-1)?.value).toBe(15);
  });

  it('are not added where measures are no parts of a whole', async () => {
    const lines = [
      'kind: bars',
      'measures: [joiners-leavers-women, joiners-leavers-under-24]',
      'across: measure',
      'series: flow',
    ];
    const csv = returnOf([15, 8, 0], [30, 12, 0])
      .replace('30,0,0', '30,0,3')
      .replace('42,0,0', '42,0,3');
    const { chart } = await chartWith(lines, csv);
    expect(chart.categories).not.toContain('Hidden, together');
    expect(chart.description).toContain('Left at Women (confidential');
  });

  it('are not there where nothing is hidden', async () => {
    const { chart, table } = await chartWith(bars, returnOf([15, 8, 0], [30, 12, 0]));
    expect(chart.categories).toHaveLength(3);
    expect(table.rows).toHaveLength(4);
  });
});
