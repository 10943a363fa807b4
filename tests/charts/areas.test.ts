import { describe, expect, it } from 'vitest';
import type { PublishedChart } from '../../src/domain/publication/published-chart.ts';
import { drawChart } from '../../src/publish/charts/draw.ts';
import { buildChart } from './chart-builder.ts';
import { example } from './examples.ts';
import { numberOf, readPicture, textBoxes, textsOf, withClass } from './picture.ts';

function draw(chart: PublishedChart, width: 'narrow' | 'wide' = 'wide'): string {
  return drawChart(chart, { id: 'x', width });
}

const homicide = draw(example('funnel-homicide'));
const robbery = draw(example('funnel-robbery'));
const ranking = draw(example('ranking-homicide'));
const narrow = draw(example('ranking-homicide'), 'narrow');

describe('A funnel', () => {
  it('names its average and its limits at the ends of their curves', () => {
    expect(textsOf(homicide).filter((text) => /limit|average/.test(text))).toEqual([
      '99.8% limit',
      '95% limit',
      'average 8.6',
      '95% limit',
      '99.8% limit',
    ]);
  });

  it('has a mark for each of 42 areas, the own one apart in size, colour and weight of its name', () => {
    expect(withClass(homicide, 'c-fill-5')).toHaveLength(41);
    expect(numberOf(withClass(homicide, 'c-fill-1')[0], 'r')).toBe(6.5);
    const name = withClass(homicide, 'c-value').find(({ text }) => text === 'Bedfordshire');
    expect(name?.attributes['font-weight']).toBe('600');
  });

  it('marks nothing where no area is outside its limits', () => {
    expect(withClass(homicide, 'c-concern')).toEqual([]);
    expect(textsOf(homicide).join(' ')).not.toContain('Above');
  });

  it('marks the areas outside by shape, and says in a key which side each shape is', () => {
    expect(textsOf(robbery).slice(1, 3)).toEqual([
      'Above the 99.8% limits',
      'Below the 99.8% limits',
    ]);
    expect(withClass(robbery, 'c-concern')).toHaveLength(8);
    expect(withClass(robbery, 'c-improvement')).toHaveLength(36);
  });

  it('names them where there is room, and says which others there are', () => {
    expect(textsOf(robbery)).toEqual(
      expect.arrayContaining(['Metropolitan Police', 'West Midlands', 'Cleveland']),
    );
    expect(textsOf(robbery).join(' ')).toMatch(/Marked but not named above: .* and \d+ others/);
  });

  it('has one shape for both sides where the measure has no good direction', () => {
    const { direction: _, ...neutral } = example('funnel-robbery');
    const svg = draw(neutral);
    expect(textsOf(svg)[1]).toBe('Outside the 99.8% limits');
    expect(withClass(svg, 'c-concern')).toEqual([]);
  });

  it('says that exposure is on a log scale, so that the largest area does not squeeze the others', () => {
    expect(textsOf(homicide)).toContain('Residents (log scale)');
    const [first, second, third] = ['500,000', '1,000,000', '2,000,000'].map(
      (text) => textBoxes(homicide).find((box) => box.text === text) ?? { left: 0, right: 0 },
    );
    const centre = (box = { left: 0, right: 0 }) => (box.left + box.right) / 2;
    expect(centre(third) - centre(second)).toBeCloseTo(centre(second) - centre(first), -1);
  });

  it('is drawn as values with intervals where it has no limits', () => {
    const chart = buildChart({
      kind: 'funnel',
      title: 'T',
      unit: { kind: 'percentage' },
      categories: ['Dorset', 'Kent'],
      series: { Share: [10, 20] },
    });
    expect(textsOf(draw(chart))).toEqual(expect.arrayContaining(['Dorset', '10%', 'Kent', '20%']));
  });
});

describe('A ranking', () => {
  it('has a row for each area in the order given, with its rank', () => {
    const names = textsOf(ranking).filter((text) => /^\d+(st|nd|rd|th) /.test(text));
    expect(names).toHaveLength(42);
    expect([names[0], names[1], names.at(-1)]).toEqual([
      '1st Cheshire',
      '2nd Wiltshire',
      '42nd Bedfordshire',
    ]);
  });

  it('writes each value with its interval where the sheet is wide', () => {
    expect(textsOf(ranking)).toContain('15.6 (7.8 to 27.9)');
  });

  it('sets the own area apart by shape, colour and weight', () => {
    expect(withClass(ranking, 'c-fill-1').map(({ name }) => name)).toEqual(['path']);
    expect(withClass(ranking, 'c-fill-5').map(({ name }) => name)).toEqual(
      Array.from({ length: 41 }, () => 'circle'),
    );
    const own = withClass(ranking, 'c-value').map(({ text }) => text);
    expect(own).toContain('42nd Bedfordshire');
  });

  it('keeps 42 names apart on a phone, at a size that is 14 pixels at 320', () => {
    const [frame] = readPicture(narrow);
    expect((numberOf(frame, 'font-size') * 320) / 340).toBeGreaterThanOrEqual(14);
    const rows = textBoxes(narrow).filter(({ text }) => /^\d+(st|nd|rd|th) /.test(text));
    const steps = rows.slice(1).map((row, index) => row.bottom - (rows[index]?.bottom ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(18);
  });

  it('has the figure of the own area beside its name there', () => {
    expect(textsOf(narrow)).toContain('42nd Bedfordshire: 15.6');
  });

  it('shows what stands for a value that there is not', () => {
    const chart = buildChart({
      kind: 'ranking',
      title: 'T',
      unit: { kind: 'percentage' },
      categories: ['Dorset', 'Kent', 'Surrey'],
      series: { Share: [10, 20, '[x]'] },
      ranks: [1, 2],
    });
    expect(textsOf(draw(chart))).toContain('[x]');
    expect(textsOf(draw(chart, 'narrow'))).toContain('[x]');
  });
});
