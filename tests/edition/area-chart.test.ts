import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Publication } from '../../src/domain/publication/publication.ts';
import type { Compilation } from '../../src/edition/compile.ts';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { counts, put, rates } from '../intake/ons/made-up-tables.ts';

// In the made-up tables Bedfordshire has 2,602 homicides; here it has 4, and the fewest of all.
const workbook = await writeXlsx({
  sheets: [put(counts(), 'Bedfordshire', 'Homicide', 4), rates()],
});

const section = (blocks: string) => `---\ntitle: Comparison\n---\n\n${blocks}\n`;

const blocks = `
\`\`\`chart
id: ranking
kind: ranking
title: Robberies by area
measures: [compared-crime-rate]
where: { offence: robbery }
\`\`\`

\`\`\`chart
id: funnel
kind: funnel
title: Robberies and residents
measures: [compared-crime-rate]
where: { offence: robbery }
\`\`\`

\`\`\`table
id: homicide
caption: Homicide
measures: [compared-homicide, compared-homicide-rank]
notes: [Made up for a test.]
\`\`\`
`;

function compile(text: string, edition: string): Promise<Compilation> {
  return compileFiles(
    testFolder({
      'body.yaml': testBody,
      [`editions/${edition}/edition.yaml`]: testEdition(['comparison']),
      [`editions/${edition}/comparison.md`]: section(text),
      'comparators/ons-police-force-areas/tables.xlsx': workbook,
    }),
  );
}

function blocksOf(publication: Publication | null): readonly Block[] {
  return publication?.editions[0]?.groups[0]?.sections[0]?.blocks ?? [];
}

function chartOf(block: Block | undefined) {
  if (block?.kind !== 'chart') throw new Error(`${block?.kind} is no chart`);
  return block;
}

describe('charts of all areas', () => {
  let compilation: Compilation;
  beforeAll(async () => {
    compilation = await compile(blocks, '2025-04');
  });

  it('show the 42 that ranks are out of, from the lowest rate, and name the one left out', () => {
    const { chart, table } = chartOf(blocksOf(compilation.publication)[0]);
    expect(table.notes).toEqual(['Not shown, as in the ranks and averages: City of London.']);
    expect(chart.categories).toHaveLength(42);
    expect(chart.categories.slice(0, 3)).toEqual([
      'Metropolitan Police District',
      'Cumbria',
      'Lancashire',
    ]);
    expect(chart.series[0]?.points.map(({ rank }) => rank).slice(0, 3)).toEqual([1, 2, 3]);
  });

  it('set the own area apart, and it alone leads to a figure', () => {
    const { chart } = chartOf(blocksOf(compilation.publication)[0]);
    const own = chart.series[0]?.points.filter((point) => point.own === true);
    expect(own).toMatchObject([
      {
        figure: 'compared-crime-rate.robbery.12-months-to-2024-12',
        value: (2608 / 525_000) * 1000,
        exposure: 525_000,
        rank: 26,
        interval: { method: 'byar', level: 0.95 },
      },
    ]);
    expect(chart.series[0]?.points.filter(({ figure }) => figure !== null)).toEqual(own);
  });

  it('are described from the own area outwards', () => {
    const { chart } = chartOf(blocksOf(compilation.publication)[0]);
    expect(chart.description).toBe(
      'Bedfordshire is 26th of 42 from the lowest, with 4.97; levels from 4.78 to 5.16 fit it. By more than chance it is higher than 24 of the other 41, and lower than 15 of the other 41, with an allowance for 41 comparisons. Of 42 areas the first is Metropolitan Police District, 0.22, and the last is Dyfed-Powys, 7.95.',
    );
  });

  it('stand beside a table of the same areas, in which the others are text', () => {
    const { table } = chartOf(blocksOf(compilation.publication)[0]);
    expect(table.rows.filter(({ header }) => ['Cumbria', 'Bedfordshire'].includes(header))).toEqual(
      [
        {
          header: 'Cumbria',
          total: false,
          cells: [null, null, null],
          texts: ['2nd', '0.42', '0.36 to 0.48'],
        },
        {
          header: 'Bedfordshire',
          total: false,
          cells: [null, 'compared-crime-rate.robbery.12-months-to-2024-12', null],
          texts: ['26th', null, '4.78 to 5.16'],
        },
      ],
    );
    expect(table.sources[0]?.files).toEqual(['comparators/ons-police-force-areas/tables.xlsx']);
  });

  it('draw a funnel around the published weighted average, from the smallest area to the largest', () => {
    const { chart } = chartOf(blocksOf(compilation.publication)[1]);
    const average = compilation.publication?.figures.get(
      'compared-crime-weighted-average.robbery.12-months-to-2024-12',
    );
    expect(chart.funnel?.average).toBe(average?.value);
    expect(chart.funnel?.limits[0]?.exposure).toBe(500_000);
    expect(chart.funnel?.limits.at(-1)?.exposure).toBeCloseTo(542_000, 3);
    expect(chart.series[0]?.points[0]?.exposure).toBe(500_000);
    expect(chart.series[0]?.points.at(-1)?.exposure).toBe(542_000);
  });

  it('draw limits that allow for areas that vary by more than chance, so that only who stands out is outside', () => {
    const { chart } = chartOf(blocksOf(compilation.publication)[1]);
    expect(chart.funnel?.dispersion).toBeGreaterThan(100);
    expect(chart.series[0]?.points.filter(({ outside }) => outside !== undefined)).toEqual([]);
  });

  it('do not bring the figures of other areas into the publication', () => {
    const places = [...(compilation.publication?.figures.values() ?? [])].map(({ place }) => place);
    expect(new Set(places.map(({ code }) => code))).toEqual(new Set(['E23000026']));
  });
});

describe('a rank in a table', () => {
  it('is told with how many it is out of, what chance allows, and that few counts tell little', async () => {
    const { publication } = await compile(blocks, '2025-04');
    const table = blocksOf(publication)[2];
    expect(table).toMatchObject({
      kind: 'table',
      table: {
        notes: [
          'Made up for a test.',
          'Rank by homicides per 1,000 residents, among 42 areas: 1st of 42; places from 1st to 1st fit it. The rank tells little: only 4 were counted in the period.',
        ],
      },
    });
  });
});

describe('an edition before the end of the period', () => {
  it('has none of it, and says so', async () => {
    const { publication } = await compile(blocks, '2024-06');
    expect(blocksOf(publication).map(({ kind }) => kind)).toEqual(['gap', 'gap', 'gap']);
  });
});

describe('a chart of all areas that cannot be drawn', () => {
  it.each([
    ['compared-crime', 'is no rate that every area has'],
    ['compared-crime-rate', 'several were asked for'],
  ])('of %s is refused with a sentence', async (measure, says) => {
    const block = `\`\`\`chart\nid: all\nkind: ranking\ntitle: All\nmeasures: [${measure}]\nwhere: { offence: [robbery, total] }\n\`\`\``;
    const { findings } = await compile(block, '2025-04');
    const refusals = findings.filter(({ code }) => code === 'block-refused');
    expect(refusals.map((finding) => finding.says)).toEqual([expect.stringContaining(says)]);
  });
});
