import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/publish/charts/draw.ts';
import { type Box, overlap } from '../../src/publish/charts/label-space.ts';
import { charts, ordinaryCharts } from './chart-arbitrary.ts';
import { buildChart } from './chart-builder.ts';
import { examples } from './examples.ts';
import { readPicture, textBoxes, textsOf, withClass } from './picture.ts';

const widths = ['narrow', 'wide'] as const;
const cases = Object.entries(examples).flatMap(([name, chart]) =>
  widths.map((width) => ({ name, width, svg: drawChart(chart, { id: name, width }) })),
);

describe('Every chart', () => {
  it.each(cases)('$name, $width, is well-formed XML with an svg element around it', ({ svg }) => {
    expect(readPicture(svg)[0]?.name).toBe('svg');
  });

  it.each(cases)('$name, $width, has no text that overlaps another', ({ svg }) => {
    expect(overlapping(textBoxes(svg))).toEqual([]);
  });

  it.each(cases)('$name, $width, keeps its text on the sheet', ({ svg, width }) => {
    const height = Number(readPicture(svg)[0]?.attributes.height);
    const boxes = textBoxes(svg);
    expect(boxes.filter((box) => !inside(box, width))).toEqual([]);
    expect(boxes.filter(({ top, bottom }) => top < 0 || bottom > height)).toEqual([]);
  });

  it.each(cases)('$name, $width, rounds its coordinates to a tenth', ({ svg }) => {
    expect(svg).not.toMatch(/\d\.\d{2,}[^%<\d]*"/);
  });

  it.each(cases)('$name, $width, brings no style, no script and no address', ({ svg }) => {
    expect(svg).not.toMatch(/ style=|<style|<script|href|url\(/);
  });
});

describe('The frame of a chart', () => {
  const chart = buildChart({
    kind: 'bars',
    title: 'Arrests & “stops” <2024>',
    unit: { kind: 'percentage' },
    categories: ['A < B'],
    series: { Share: [12] },
  });
  const svg = drawChart(chart, { id: 'x7', width: 'narrow' });

  it('is an image named by its title and description', () => {
    const [frame] = readPicture(svg);
    expect(frame?.attributes.role).toBe('img');
    expect(frame?.attributes['aria-labelledby']).toBe('x7-t x7-d');
  });

  it('holds the title and the description, escaped', () => {
    expect(svg).toContain('<title id="x7-t">Arrests &amp; “stops” &lt;2024&gt;</title>');
    expect(svg).toContain(`<desc id="x7-d">The only figure is 12%, for A &lt; B.</desc>`);
  });

  it.each([
    ['narrow', 340, '15'],
    ['wide', 680, '16'],
  ] as const)('is drawn %s on %d units with text of %s', (width, units, size) => {
    const [frame] = readPicture(drawChart(chart, { id: 'x', width }));
    expect(frame?.attributes.viewBox).toMatch(new RegExp(`^0 0 ${units} \\d+$`));
    expect(frame?.attributes['font-size']).toBe(size);
    expect(frame?.attributes['font-family']).toBe('Source Sans 3, Arial, sans-serif');
  });

  it('carries the light colours itself and classes for every other setting', () => {
    expect(withClass(svg, 'c-fill-1')[0]?.attributes.fill).toBe('#12436D');
    expect(withClass(svg, 'c-value')[0]?.attributes.fill).toBe('#0B0C0C');
  });
});

describe('A chart with nothing to draw', () => {
  it('says so', () => {
    const svg = drawChart(examples.dissatisfaction ?? never(), { id: 'x', width: 'narrow' });
    expect(textsOf(svg)).toEqual(['No figures to draw']);
  });

  it('says so where it has no series and no categories', () => {
    const chart = buildChart({
      kind: 'line',
      title: 'Nothing',
      unit: { kind: 'fte' },
      categories: [],
      series: {},
    });
    expect(textsOf(drawChart(chart, { id: 'x', width: 'wide' }))).toEqual(['No figures to draw']);
  });
});

describe('Drawing', () => {
  it('makes well-formed XML of any chart, with a number wherever there is one', () => {
    fc.assert(
      fc.property(charts, fc.constantFrom(...widths), (chart, width) => {
        const svg = drawChart({ ...chart, title: 'T', description: 'D' }, { id: 'x', width });
        const written = readPicture(svg).flatMap(({ attributes }) => Object.values(attributes));
        expect(written.join(' ')).not.toMatch(/NaN|undefined|Infinity|null/);
      }),
    );
  });

  it('lets no text overlap another or leave the sheet, whatever a body publishes', () => {
    fc.assert(
      fc.property(ordinaryCharts, fc.constantFrom(...widths), (chart, width) => {
        const boxes = textBoxes(drawChart(chart, { id: 'x', width }));
        expect(overlapping(boxes)).toEqual([]);
        expect(boxes.filter((box) => !inside(box, width))).toEqual([]);
      }),
    );
  });

  it('makes the same picture of the same chart', () => {
    fc.assert(
      fc.property(charts, fc.constantFrom(...widths), (chart, width) => {
        const again = structuredClone(chart);
        expect(drawChart(again, { id: 'x', width })).toBe(drawChart(chart, { id: 'x', width }));
      }),
      { numRuns: 30 },
    );
  });
});

function overlapping(boxes: readonly Box[]) {
  return boxes.filter((box, index) =>
    boxes.some((other, position) => position > index && overlap(box, other)),
  );
}

function inside({ left, right }: Box, width: 'narrow' | 'wide'): boolean {
  return left >= -1 && right <= { narrow: 341, wide: 681 }[width];
}

function never(): never {
  throw new Error('The example is gone.');
}
