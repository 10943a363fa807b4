import { describe, expect, it } from 'vitest';
import { count } from '../../src/domain/figures/unit.ts';
import { drawChart } from '../../src/publish/charts/draw.ts';
import { buildChart, type Sketch } from './chart-builder.ts';
import { numberOf, textsOf, withClass } from './picture.ts';

function draw(sketch: Partial<Sketch>, width: 'narrow' | 'wide' = 'wide'): string {
  const chart = buildChart({
    kind: 'bars',
    title: 'Joiners',
    unit: count('person', 'people'),
    categories: ['Officer', 'Staff', 'Special'],
    series: { Starters: [15, 5, 0] },
    ...sketch,
  });
  return drawChart(chart, { id: 'x', width });
}

describe('Bars', () => {
  it('are as long as their values, from zero', () => {
    const [officer, staff] = withClass(draw({}), 'c-fill-1');
    expect(numberOf(officer, 'width') / numberOf(staff, 'width')).toBeCloseTo(3, 2);
    expect(numberOf(officer, 'x')).toBe(numberOf(staff, 'x'));
  });

  it('carry their values at their ends, zero too', () => {
    expect(withClass(draw({}), 'c-value').map(({ text }) => text)).toEqual(['15', '5', '0']);
  });

  it('show what stands instead of a figure where a bar would begin', () => {
    const svg = draw({ series: { Starters: [15, '[c]', 0] } });
    const [, shorthand] = withClass(svg, 'c-tick');
    const zero = withClass(svg, 'c-value').find(({ text }) => text === '0');
    expect(shorthand?.text).toBe('[c]');
    expect(numberOf(shorthand, 'x')).toBe(numberOf(zero, 'x'));
  });

  it('reach to the left where values are negative, their values before them', () => {
    const svg = draw({ unit: { kind: 'fte' }, decimals: 1, series: { V: [30.2, -15.9, 0] } });
    const [positive, negative] = withClass(svg, 'c-fill-1');
    const label = withClass(svg, 'c-value').find(({ text }) => text === '−15.9');
    expect(numberOf(negative, 'x') + numberOf(negative, 'width')).toBe(numberOf(positive, 'x'));
    expect(label?.attributes['text-anchor']).toBe('end');
    expect(numberOf(label, 'x')).toBeLessThan(numberOf(negative, 'x'));
  });

  it('have the names of their categories beside them where there is the room', () => {
    const [name] = withClass(draw({}, 'narrow'), 'c-label');
    expect(name?.attributes['text-anchor']).toBe('end');
  });

  it('have long names above them, wrapped, on a narrow sheet', () => {
    const categories = ['Fraud and cyber crime reports passed on by the national centre', 'b', 'c'];
    const svg = draw({ categories }, 'narrow');
    const [first, second] = withClass(svg, 'c-label');
    const [bar] = withClass(svg, 'c-fill-1');
    expect([numberOf(first, 'x'), numberOf(second, 'x')]).toEqual([0, 0]);
    expect(numberOf(bar, 'y')).toBeGreaterThan(numberOf(second, 'y'));
  });
});

describe('Grouped bars', () => {
  it('name their series after the values of the first category', () => {
    const svg = draw({ series: { Starters: [15, 5, 0], Leavers: [4, 11, 0] } });
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['15 Starters', '4 Leavers', '5', '11']));
  });

  it('have a key where the names of the series are too long for that', () => {
    const long = 'Leavers who gave a reason in their last interview';
    const svg = draw({ series: { Starters: [15, 5, 0], [long]: [14, 11, 0] } }, 'narrow');
    expect(textsOf(svg).slice(1, 3).join(' ')).toContain('Starters');
    expect(withClass(svg, 'c-value').map(({ text }) => text)).toContain('15');
  });

  it('of a single category become bars of their series', () => {
    const svg = draw({ categories: ['May 2024'], series: { Starters: [20], Leavers: [15] } });
    expect(textsOf(svg)).toEqual(['People. May 2024', 'Starters', 'Leavers', '20', '15']);
  });
});
