import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/domain/figures/format.ts';
import { compilePeel, gradeBlock, twoCycles } from './peel-folder.ts';

describe('a grade', () => {
  it('has the scale of its cycle: requires improvement is third of four and fourth of five', async () => {
    const { publication } = await compilePeel(twoCycles);
    const figure = (id: string) => publication?.figures.get(`peel-grade.${id}.2024-05`);
    const [four, five] = ['2018-19.legitimacy', '2021-22.investigating-crime'].map(figure);
    expect([four?.value, five?.value]).toEqual([3, 4]);
    expect([four, five].map((one) => one && formatFigure(one))).toEqual([
      'Requires improvement',
      'Requires improvement',
    ]);
    expect(four?.unit).toMatchObject({ name: 'grade', of: '2018/19' });
    expect(five?.unit).toMatchObject({ name: 'grade', of: '2021/22' });
  });

  it('that its cycle does not have is refused at its cell', async () => {
    const { findings } = await compilePeel([
      '2018-19,effectiveness,Adequate,2020-02-07,',
      '2021-22,preventing-crime,Adequate,2022-04-13,',
    ]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'not-on-the-scale',
        severity: 'error',
        place: { file: 'returns/peel-grades/2024-05.csv', row: 2, column: 'grade' },
        says: '“Adequate” is no grade of 2018/19',
        fix: 'Write Outstanding, Good, Requires improvement or Inadequate.',
      }),
    );
    expect(findings.filter(({ code }) => code === 'not-on-the-scale')).toHaveLength(1);
  });

  it('is read on the scale of its cycle wherever the column of the cycle stands', async () => {
    const { findings } = await compilePeel([], 'Words.', {
      'returns/peel-grades/2024-05.csv':
        'grade,area_of_inspection,cycle\nAdequate,efficiency,2018/19\nGood,legitimacy,2018/19\n',
    });
    expect(findings.filter(({ code }) => code === 'not-on-the-scale')).toEqual([
      expect.objectContaining({ says: '“Adequate” is no grade of 2018/19' }),
    ]);
  });

  it('of a cycle that is not stated is on the scale of today', async () => {
    const { publication } = await compilePeel(['not-stated,preventing-crime,Adequate,,']);
    const figure = publication?.figures.get('peel-grade.not-stated.preventing-crime.2024-05');
    expect(figure).toMatchObject({ value: 3, unit: { of: 'Not stated' } });
  });
});

describe('grades of two cycles', () => {
  const older = 'peel-grade.2018-19.effectiveness.2024-05';
  const newer = 'peel-grade.2021-22.managing-offenders.2024-05';

  it.each(['against', 'the same as', 'different from', 'lower than'])(
    'are not compared in words: “%s” is refused',
    async (word) => {
      const { findings } = await compilePeel(twoCycles, `It is {${newer} | ${word} ${older}}.`);
      expect(findings).toContainEqual(
        expect.objectContaining({
          code: 'claim-refused',
          severity: 'error',
          says: expect.stringContaining('on scales that cannot be compared'),
        }),
      );
    },
  );

  it('are not averaged, nor are grades of one', async () => {
    const scopes = ['cycle', 'area_of_inspection'];
    const claims = scopes.map((scope) => `It is {${newer} | against mean of ${scope}}.`);
    const { findings } = await compilePeel(twoCycles, claims.join('\n\n'));
    const refused = findings.filter(({ says }) => says.includes('words have no average'));
    expect(refused).toHaveLength(2);
  });

  it('of one cycle may be compared with each other', async () => {
    const other = 'peel-grade.2021-22.investigating-crime.2024-05';
    const { findings } = await compilePeel(
      twoCycles,
      `It is {${newer} | different from ${other}}.`,
    );
    expect(findings.filter(({ code }) => code.startsWith('claim-'))).toEqual([]);
  });

  it('are not drawn on one axis', async () => {
    const chart = gradeBlock('chart', ['across: area_of_inspection', 'series: cycle']);
    const { findings } = await compilePeel(twoCycles, chart);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'block-refused',
        severity: 'error',
        says: 'the chart “grades” draws words on the scales of 2018/19 and 2021/22 on one axis, and they cannot be compared',
      }),
    );
  });

  it('of which one is named are drawn, on its own scale', async () => {
    const chart = gradeBlock('chart', ['across: area_of_inspection', 'where: { cycle: 2018-19 }']);
    const { blocks } = await compilePeel(twoCycles, chart);
    const [block] = blocks;
    expect(block?.kind === 'chart' ? block.chart.unit : null).toMatchObject({
      of: '2018/19',
      labels: ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'],
    });
  });

  it('are no mark on each other’s charts: the target is a grade of the cycle drawn', async () => {
    const chart = gradeBlock('chart', [
      'across: area_of_inspection',
      'where: { cycle: 2021-22 }',
      'target: peel-grade',
    ]).replace('bars', 'intervals');
    const rows = twoCycles.map((row) =>
      row.replace('effectiveness,Good', 'effectiveness,Inadequate'),
    );
    const { blocks } = await compilePeel(rows, chart);
    expect(blocks).toEqual([
      expect.objectContaining({
        chart: expect.objectContaining({ target: expect.objectContaining({ text: 'Good' }) }),
      }),
    ]);
  });

  it('have no mean in a control chart', async () => {
    const chart = gradeBlock('chart', ['where: { cycle: 2021-22 }']).replace('bars', 'control');
    const { findings } = await compilePeel(
      ['2021-22,preventing-crime,Good,,'],
      chart.replace('2021-22 }', '2021-22, area_of_inspection: preventing-crime }'),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'block-refused',
        says: 'the control chart “grades” is of words on a scale, which have no mean',
      }),
    );
  });

  it('stand in one table only with a word that they cannot be compared', async () => {
    const table = gradeBlock('table', ['rows: area_of_inspection', 'columns: cycle']);
    const { blocks } = await compilePeel(twoCycles, table);
    const [block] = blocks;
    expect(block?.kind === 'table' ? block.table.notes : []).toEqual([
      'The grades of 2018/19 were published on 7 February 2020.',
      'The grades of 2021/22 were published on 13 April 2022.',
      'The grades of 2018/19 and 2021/22 are on scales of their own and cannot be compared.',
    ]);
  });

  it('need no such word where a table shows one of them', async () => {
    const table = gradeBlock('table', ['rows: area_of_inspection', 'where: { cycle: 2021-22 }']);
    const { blocks } = await compilePeel(twoCycles, table);
    const [block] = blocks;
    expect(block?.kind === 'table' ? block.table.notes : []).toEqual([
      'The grades of 2021/22 were published on 13 April 2022.',
    ]);
  });

  it('have no course over time', async () => {
    const { publication } = await compilePeel(twoCycles);
    expect(publication?.courses.has('peel-grade')).toBe(false);
  });
});
