import { describe, expect, it } from 'vitest';
import { count } from '../../src/domain/figures/unit.ts';
import { drawChart } from '../../src/publish/charts/draw.ts';
import { buildChart, type Sketch } from './chart-builder.ts';
import { numberOf, textsOf, withClass } from './picture.ts';

function draw(sketch: Partial<Sketch>, width: 'narrow' | 'wide' = 'wide'): string {
  const chart = buildChart({
    kind: 'budget-actual',
    title: 'Posts',
    unit: count('post'),
    categories: ['Sergeant', 'Constable'],
    series: { Budget: [10, 40], Actual: [8, 45] },
    ...sketch,
  });
  return drawChart(chart, { id: 'x', width });
}

describe('Budget against actual', () => {
  it('draws the actual figure as a bar and the budget as a mark across it', () => {
    const svg = draw({});
    const [, bar] = withClass(svg, 'c-fill-1');
    const [, mark] = withClass(svg, 'c-fill-4');
    expect(numberOf(bar, 'width')).toBeGreaterThan(numberOf(bar, 'height'));
    expect(numberOf(mark, 'width')).toBe(4);
    expect(numberOf(mark, 'height')).toBeGreaterThan(numberOf(bar, 'height'));
  });

  it('puts the mark beyond the bar where there are fewer than planned', () => {
    const svg = draw({});
    const [, sergeants] = withClass(svg, 'c-fill-1');
    const [, planned] = withClass(svg, 'c-fill-4');
    expect(numberOf(planned, 'x')).toBeGreaterThan(
      numberOf(sergeants, 'x') + numberOf(sergeants, 'width'),
    );
  });

  it('puts the mark inside the bar where there are more', () => {
    const svg = draw({});
    const [, , constables] = withClass(svg, 'c-fill-1');
    const [, , planned] = withClass(svg, 'c-fill-4');
    expect(numberOf(planned, 'x')).toBeLessThan(
      numberOf(constables, 'x') + numberOf(constables, 'width'),
    );
  });

  it('heads the figures with the names of the series', () => {
    expect(textsOf(draw({}))).toEqual([
      'Posts',
      'Actual',
      'Budget',
      'Sergeant',
      'Constable',
      '8',
      '45',
      '10',
      '40',
    ]);
  });

  it('shows what stands instead of a figure in its column, and draws nothing for it', () => {
    const svg = draw({ series: { Budget: [10, 40], Actual: [8, '[x]'] } });
    expect(withClass(svg, 'c-tick').map(({ text }) => text)).toEqual(['Posts', '[x]']);
    expect(withClass(svg, 'c-fill-1')).toHaveLength(2);
  });

  it('gives the bars the whole width of a narrow sheet, names and figures above them', () => {
    const svg = draw({}, 'narrow');
    const [, , constables] = withClass(svg, 'c-fill-1');
    const figure = withClass(svg, 'c-value').find(({ text }) => text === '45');
    expect(numberOf(constables, 'width')).toBeGreaterThan(300);
    expect(numberOf(figure, 'y')).toBeLessThan(numberOf(constables, 'y'));
  });

  it('of any other number of series is drawn as bars', () => {
    const svg = draw({ series: { Budget: [10, 40], Actual: [8, 45], Planned: [9, 41] } });
    expect(withClass(svg, 'c-fill-2')).toHaveLength(2);
  });
});
