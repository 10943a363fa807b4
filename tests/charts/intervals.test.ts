import { describe, expect, it } from 'vitest';
import type { PublishedChart } from '../../src/domain/publication/published-chart.ts';
import { drawChart } from '../../src/publish/charts/draw.ts';
import { buildChart } from './chart-builder.ts';
import { example } from './examples.ts';
import { numberOf, textBoxes, textsOf, withClass } from './picture.ts';

function draw(chart: PublishedChart, width: 'narrow' | 'wide' = 'wide'): string {
  return drawChart(chart, { id: 'x', width });
}

const rates = draw(example('intervals-stops-rate'));
const seconds = draw(example('intervals-ten-seconds'));
const ratios = draw(example('intervals-stops-ratio'));

describe('A chart of intervals', () => {
  it('has a dot for each value and a line with caps for each interval', () => {
    expect(withClass(rates, 'c-fill-1')).toHaveLength(5);
    expect(withClass(rates, 'c-line-1')).toHaveLength(5);
    expect(withClass(rates, 'c-line-1')[0]?.attributes.d).toMatch(/^M.*H.*M.*v10M.*v10$/);
  });

  it('writes the value with its interval in words', () => {
    expect(textsOf(rates)).toEqual(
      expect.arrayContaining(['0.92 (0.83 to 1.00)', '2.80 (2.31 to 3.38)']),
    );
  });

  it('says what the lines are', () => {
    expect(textsOf(rates)[0]).toBe(
      'Stops and searches per 1,000 residents. Lines show the levels that fit each figure (95% interval)',
    );
  });

  it('shows what stands for a value that there is not, and no dot', () => {
    expect(textsOf(rates)).toContain('[z]');
  });

  it('shows a value without an interval as a dot alone', () => {
    expect(withClass(ratios, 'c-fill-1')).toHaveLength(5);
    expect(withClass(ratios, 'c-line-1')).toHaveLength(4);
    expect(textsOf(ratios)).toContain('1.00');
  });

  it('gives the ends of an interval around a count one decimal place', () => {
    expect(textsOf(draw(example('intervals-homicide')))).toContain('4 (1.1 to 10.2)');
  });

  it('puts a value inside its interval', () => {
    const [whisker] = withClass(seconds, 'c-line-1');
    const [, from = '', to = ''] =
      /^M([\d.]+),[\d.]+H([\d.]+)/.exec(whisker?.attributes.d ?? '') ?? [];
    const dot = numberOf(withClass(seconds, 'c-fill-1')[0], 'cx');
    expect(dot).toBeGreaterThan(Number(from));
    expect(dot).toBeLessThan(Number(to));
  });
});

describe('The target of a chart of intervals', () => {
  it('is a line with its name, right of an interval that does not reach it', () => {
    const x = Number(/^M([\d.]+)/.exec(withClass(seconds, 'c-line-3')[0]?.attributes.d ?? '')?.[1]);
    expect(textsOf(seconds)).toContain('standard 90%');
    expect(x).toBeGreaterThan(numberOf(withClass(seconds, 'c-fill-1')[0], 'cx'));
  });
});

describe('The scale of a chart of intervals', () => {
  it('may leave zero, for no length stands for a number', () => {
    expect(textsOf(seconds)).toEqual(expect.arrayContaining(['87%', '90%']));
    expect(textsOf(seconds)).not.toContain('0%');
  });

  it('has a line at 1 for ratios, which is no difference', () => {
    const dot = numberOf(withClass(ratios, 'c-fill-1')[0], 'cx');
    const line = Number(/^M([\d.]+)/.exec(withClass(ratios, 'c-axis')[0]?.attributes.d ?? '')?.[1]);
    expect(Math.abs(dot - line)).toBeLessThan(1);
  });
});

describe('On a narrow sheet', () => {
  const narrow = draw(example('intervals-stops-rate'), 'narrow');

  it('names stand over their marks, with the text on the same line', () => {
    const boxes = textBoxes(narrow);
    const black = boxes.find(({ text }) => text === 'Black');
    const reading = boxes.find(({ text }) => text.startsWith('2.80'));
    expect(black?.bottom).toBe(reading?.bottom);
    expect(reading?.left).toBeGreaterThan(black?.right ?? 340);
  });

  it('several series have a text line each', () => {
    const chart = buildChart({
      kind: 'intervals',
      title: 'T',
      unit: { kind: 'percentage' },
      decimals: 1,
      categories: ['North', 'South'],
      series: { Before: [10, 20], After: [30, 40] },
      intervals: [
        [5, 45],
        [15, 55],
      ],
    });
    const texts = textsOf(draw(chart, 'narrow'));
    expect(texts).toEqual(
      expect.arrayContaining(['Before', 'After', '10.0% (5.0% to 45.0%)', '30.0% (5.0% to 45.0%)']),
    );
  });
});
