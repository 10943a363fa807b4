import { describe, expect, it } from 'vitest';
import { count } from '../../src/domain/figures/unit.ts';
import { drawChart } from '../../src/publish/charts/draw.ts';
import { buildChart, type Sketch } from './chart-builder.ts';
import { numberOf, readPicture, textsOf, withClass } from './picture.ts';

const quarters = ['Q1 2023/24', 'Q2 2023/24', 'Q3 2023/24', 'Q4 2023/24'];

function draw(sketch: Partial<Sketch>): string {
  const chart = buildChart({
    kind: 'line',
    title: 'Offences',
    unit: count('offence'),
    categories: quarters,
    series: { Offences: [114, 106, 97, 105] },
    ...sketch,
  });
  return drawChart(chart, { id: 'x', width: 'wide' });
}

/** The drawn line of a series: how many pieces it has, and from how many points. */
function pieces(svg: string, name: string): readonly number[] {
  const path = withClass(svg, name)[0]?.attributes.d ?? '';
  return path
    .split('M')
    .slice(1)
    .map((piece) => piece.split('L').length);
}

describe('A line', () => {
  it('joins all its points where none is missing', () => {
    expect(pieces(draw({}), 'c-line-1')).toEqual([4]);
  });

  it('is never joined over a gap', () => {
    expect(pieces(draw({ series: { A: [1, 2, '[x]', 4] } }), 'c-line-1')).toEqual([2, 1]);
  });

  it('shows below the gap what stands instead of a figure', () => {
    const svg = draw({ series: { A: [114, '[c]', 97, 105] } });
    const shorthand = withClass(svg, 'c-tick').find(({ text }) => text === '[c]');
    const second = withClass(draw({}), 'c-fill-1')[1];
    expect(numberOf(shorthand, 'x')).toBe(numberOf(second, 'cx'));
  });

  it('has a point for each value', () => {
    expect(withClass(draw({}), 'c-fill-1')).toHaveLength(4);
  });

  it('carries its figures where they are few', () => {
    expect(textsOf(draw({}))).toEqual(expect.arrayContaining(['114', '106', '97', '105']));
  });

  it('carries the first, the highest and the last of many', () => {
    const categories = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul'].map((m) => `${m} 2024`);
    const svg = draw({ categories, series: { A: [31, 42, 53, 97, 76, 64, 58] } });
    const figures = withClass(svg, 'c-value').map(({ text }) => text);
    expect(figures).toEqual(['31', '97', '58']);
  });

  it('says its axis does not start at zero where it does not', () => {
    const svg = draw({ unit: { kind: 'fte' }, series: { A: [1449, 1433, 1461, 1457] } });
    expect(textsOf(svg)[0]).toBe('Full-time equivalent. The axis starts at 1,420');
    expect(withClass(svg, 'c-axis')).toEqual([]);
  });

  it('of counts starts at zero, and marks it', () => {
    const svg = draw({ series: { A: [1449, 1433, 1461, 1457] } });
    expect(textsOf(svg)[0]).toBe('Offences');
    expect(withClass(svg, 'c-axis')).toHaveLength(1);
  });

  it('of ranks has the first place on top', () => {
    const svg = draw({ unit: { kind: 'rank' }, series: { A: [26, 11, 22, 38] } });
    const [, eleventh, , last] = withClass(svg, 'c-fill-1');
    expect(numberOf(eleventh, 'cy')).toBeLessThan(numberOf(last, 'cy'));
  });

  it('over a single period is drawn as columns', () => {
    const svg = draw({ categories: ['May 2024'], series: { A: [12] } });
    expect(withClass(svg, 'c-fill-1').map(({ name }) => name)).toEqual(['rect']);
  });
});

describe('Several lines', () => {
  const svg = draw({
    series: { 'Right to Ask': [25, 30, 26, 47], 'Right to Know': [15, 16, 41, 28] },
  });

  it('are named at their ends, after their last figures, and have no key', () => {
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['47 Right to Ask', '28 Right to Know']));
    expect(readPicture(svg).filter(({ name }) => name === 'rect')).toEqual([]);
  });

  it('differ by dashes as well as by colour', () => {
    expect(withClass(svg, 'c-line-1')[0]?.attributes['stroke-dasharray']).toBeUndefined();
    expect(withClass(svg, 'c-line-4')[0]?.attributes['stroke-dasharray']).toBe('8 3');
  });

  it('differ by the shape of their points', () => {
    expect(withClass(svg, 'c-fill-1')[0]?.name).toBe('circle');
    expect(withClass(svg, 'c-fill-4')[0]?.name).toBe('path');
  });

  it('that end together are named apart, each led back to its end', () => {
    const close = draw({ series: { One: [1, 2, 3, 100], Two: [3, 2, 1, 101] } });
    const [one, two] = ['100 One', '101 Two'].map((text) =>
      readPicture(close).find((mark) => mark.name === 'text' && mark.text === text),
    );
    expect(numberOf(one, 'y') - numberOf(two, 'y')).toBeGreaterThanOrEqual(20);
    expect(withClass(close, 'c-line-1')).toHaveLength(2);
  });

  it('show whose gap it is', () => {
    const gap = draw({ series: { One: [1, 2, 3, 4], Two: [3, '[x]', 1, 2] } });
    const row = withClass(gap, 'c-series-4')[1];
    expect(row).toBeDefined();
    expect(withClass(gap, 'c-tick').filter(({ text }) => text === '[x]')).toHaveLength(1);
  });

  it('without a latest figure say so at their ends', () => {
    const ended = draw({ series: { One: [1, 2, 3, 4], Two: [3, 2, 1, '[x]'] } });
    expect(textsOf(ended)).toContain('[x] Two');
  });
});
