import { describe, expect, it } from 'vitest';
import { count } from '../../src/domain/figures/unit.ts';
import { drawChart } from '../../src/publish/charts/draw.ts';
import { buildChart, type Sketch } from './chart-builder.ts';
import { numberOf, textsOf, withClass } from './picture.ts';

const quarters = ['Q1 2023/24', 'Q2 2023/24', 'Q3 2023/24', 'Q4 2023/24'];

function draw(sketch: Partial<Sketch>, width: 'narrow' | 'wide' = 'narrow'): string {
  const chart = buildChart({
    kind: 'columns',
    title: 'Homicides',
    unit: count('homicide'),
    categories: quarters,
    series: { Homicide: [4, 2, 0, 2] },
    ...sketch,
  });
  return drawChart(chart, { id: 'x', width });
}

describe('Columns', () => {
  it('are as high as their values, from zero', () => {
    const heights = withClass(draw({}), 'c-fill-1').map((rect) => numberOf(rect, 'height'));
    expect(heights).toEqual([180, 90, 90]);
  });

  it('carry their values, zero too, and need no axis', () => {
    const svg = draw({});
    expect(withClass(svg, 'c-value').map(({ text }) => text)).toEqual(['4', '2', '0', '2']);
    expect(withClass(svg, 'c-grid')).toEqual([]);
  });

  it('are wider than the gaps between them', () => {
    const [first, second] = withClass(draw({}), 'c-fill-1');
    const gap = numberOf(second, 'x') - numberOf(first, 'x') - numberOf(first, 'width');
    expect(numberOf(first, 'width')).toBeGreaterThan(gap);
  });

  it('show on the baseline what stands instead of a figure', () => {
    const svg = draw({ series: { A: [4, '[x]', '[c]', 0] } });
    expect(withClass(svg, 'c-tick').map(({ text }) => text)).toEqual(['Homicides', '[x]', '[c]']);
  });

  it('hang from zero where values are negative, their labels below them', () => {
    const svg = draw({ unit: { kind: 'fte' }, series: { A: [30, -15, -7, 6] } });
    const [, negative] = withClass(svg, 'c-fill-1');
    const label = withClass(svg, 'c-value').find(({ text }) => text === '−15');
    const end = numberOf(negative, 'y') + numberOf(negative, 'height');
    expect(numberOf(label, 'y')).toBeGreaterThan(end);
  });

  it('that are too thin for their values get an axis, and the latest and highest are labelled', () => {
    const categories = Array.from({ length: 12 }, (_, index) => `${2000 + index}/${index + 10}`);
    const values = [1210, 1320, 1430, 1999, 1540, 1650, 1760, 1870, 1980, 1090, 1100, 1111];
    const svg = draw({ categories, series: { A: values } });
    expect(withClass(svg, 'c-value').map(({ text }) => text)).toEqual(['1,111', '1,999']);
    expect(withClass(svg, 'c-grid')).toHaveLength(5);
  });

  it('whose names do not fit below are drawn as bars', () => {
    const categories = ['Hubs', 'Rural policing, farms and wildlife', 'Cohesion', 'Enforcement'];
    const [first, second] = withClass(draw({ categories }), 'c-fill-1');
    expect(numberOf(first, 'x')).toBe(numberOf(second, 'x'));
  });

  it('few in number do not fill a wide sheet', () => {
    const [first] = withClass(draw({}, 'wide'), 'c-fill-1');
    expect(numberOf(first, 'width')).toBeLessThan(100);
  });
});

describe('Grouped columns', () => {
  const svg = draw({ series: { Asked: [4, 2, 1, 2], Known: [3, 5, 1, 1] } });

  it('have a key in the order of their series', () => {
    expect(textsOf(svg).slice(1, 3)).toEqual(['Asked', 'Known']);
  });

  it('are dark blue and orange where they are two', () => {
    expect(withClass(svg, 'c-fill-1')).toHaveLength(5);
    expect(withClass(svg, 'c-fill-4')).toHaveLength(5);
  });

  it('too thin to say what stands instead of a figure have it below, headed by their colour', () => {
    const categories = Array.from({ length: 12 }, (_, index) => `${2000 + index}/${index + 10}`);
    const values = [12, 13, 14, 19, 15, 16, 17, 18, 19, 10, 11, 11];
    const thin = draw({ categories, series: { A: values, B: ['[c]', ...values.slice(1)] } });
    const shorthand = withClass(thin, 'c-tick').find(({ text }) => text === '[c]');
    const axis = withClass(thin, 'c-axis')[0]?.attributes.d ?? '';
    expect(numberOf(shorthand, 'y')).toBeGreaterThan(Number(axis.split(',')[1]?.split('L')[0]));
  });
});
