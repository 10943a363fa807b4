import { describe, expect, it } from 'vitest';
import { count } from '../../src/domain/figures/unit.ts';
import { drawChart } from '../../src/publish/charts/draw.ts';
import { buildChart, type Sketch } from './chart-builder.ts';
import { numberOf, readPicture, textsOf, withClass } from './picture.ts';

function draw(sketch: Partial<Sketch>): string {
  const chart = buildChart({
    kind: 'stacked',
    title: 'Routes',
    unit: count('request'),
    categories: ['Mar 2024', 'Apr 2024'],
    series: { Asked: [55, 34], Known: [45, 41] },
    ...sketch,
  });
  return drawChart(chart, { id: 'x', width: 'wide' });
}

function rects(svg: string) {
  return readPicture(svg)
    .filter(({ name }) => name === 'rect')
    .map((rect) => ({
      left: numberOf(rect, 'x'),
      right: numberOf(rect, 'x') + numberOf(rect, 'width'),
      top: numberOf(rect, 'y'),
    }));
}

describe('Stacked shares', () => {
  it('make every bar as long as the others', () => {
    const ends = rects(draw({})).filter(({ right }) => right > 679.8);
    expect(ends).toHaveLength(2);
  });

  it('leave two units of paper between neighbours', () => {
    const [first, second] = rects(draw({}));
    expect((second?.left ?? 0) - (first?.right ?? 0)).toBeCloseTo(2, 1);
  });

  it('carry their values inside, in a colour that can be read on them', () => {
    const svg = draw({});
    expect(withClass(svg, 'c-on-1').map(({ text }) => text)).toEqual(['55', '34']);
    expect(withClass(svg, 'c-on-1')[0]?.attributes.fill).toBe('#FFFFFF');
    expect(withClass(svg, 'c-on-4')[0]?.attributes.fill).toBe('#0B0C0C');
  });

  it('leave out a value that its part is too small for', () => {
    const svg = draw({ series: { Asked: [990, 34], Known: [10, 41] } });
    expect(withClass(svg, 'c-on-4').map(({ text }) => text)).toEqual(['41']);
  });

  it('name their series above the first bar where there is the room', () => {
    const [asked, known] = withClass(draw({}), 'c-label');
    const [first, second] = rects(draw({}));
    expect([numberOf(asked, 'x'), numberOf(known, 'x')]).toEqual([first?.left, second?.left]);
  });

  it('have a key where there is not', () => {
    const svg = draw({ series: { Asked: [97, 34], 'Known to the police': [3, 41] } });
    expect(rects(svg)).toHaveLength(6);
  });

  it('keep percentages at their size where one is missing', () => {
    const svg = draw({
      unit: { kind: 'percentage' },
      series: { Asked: [50, 50], Known: ['[c]', 50] },
    });
    const [first] = rects(svg).filter(({ top }) => top > 20);
    const [second] = rects(svg).filter(({ top }) => top > (first?.top ?? 0));
    expect(first?.right).toBe(second?.right);
  });

  it('draw no part as a share of the shown ones where others have no figure', () => {
    const svg = draw({ series: { Asked: [55, 34], Known: ['[c]', 41], Other: ['[c]', 2] } });
    expect(textsOf(svg)).toContain('[c]: parts of it are not shown');
    expect(textsOf(svg)).not.toContain('55');
  });

  it('draw what is hidden as one rest of the published whole', () => {
    const parts = { Asked: [40, 34], Known: ['[c]', 41], Other: ['[c]', 5] };
    const svg = draw({ series: parts, rest: [60, ''] });
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['40', '60 hidden', 'Hidden, together']));
    const [asked, rest] = rects(svg).filter(({ top, right }) => top > 20 && right > 100);
    expect(((asked?.right ?? 0) + 1) / 680).toBeGreaterThan(0.4);
    expect(rest?.right).toBeCloseTo(679.5, 0);
    expect(withClass(svg, 'c-paper').filter(({ name }) => name === 'rect')).toHaveLength(2);
  });

  it('beside percentages show what stands instead of a missing part', () => {
    const unit = { kind: 'percentage' } as const;
    const svg = draw({ unit, series: { Asked: [55, 34], Known: ['[c]', 41], Other: ['[c]', 2] } });
    expect(textsOf(svg).filter((text) => text === '[c]')).toHaveLength(1);
  });

  it('draw no bar where no part has a value', () => {
    const svg = draw({ series: { Asked: ['[x]', 34], Known: ['[x]', 41] } });
    expect(withClass(svg, 'c-on-1')).toHaveLength(1);
    expect(textsOf(svg)).toContain('[x]');
  });

  it('show zero where all parts are zero', () => {
    expect(textsOf(draw({ series: { Asked: [0, 34], Known: [0, 41] } }))).toContain('0');
  });
});
