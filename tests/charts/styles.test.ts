import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/publish/charts/draw.ts';
import { chartStyles } from '../../src/publish/charts/styles.ts';
import { examples } from './examples.ts';
import { readPicture } from './picture.ts';

const css = chartStyles();
const [, dark = '', forced = ''] = css.split('@media');

describe('The stylesheet of charts', () => {
  it('recolours on a dark screen only, so that print stays as drawn', () => {
    expect(dark).toMatch(/^ screen and \(prefers-color-scheme: dark\) \{/);
    expect(dark).toContain('.c-fill-1 { fill: #9CD3FF; }');
    expect(dark).toContain('.c-line-4 { stroke: #BC4D00; }');
    expect(dark).toContain('.c-on-1 { fill: #0B0C0C; }');
  });

  it('takes the system’s colours, and no others, where the reader has chosen them', () => {
    expect(forced).toMatch(/^ screen and \(forced-colors: active\) \{/);
    expect(forced).toContain('.c-fill-1 { fill: CanvasText;');
    expect(forced).not.toContain('#');
  });

  it('leaves signals to their shapes where the reader has chosen the colours', () => {
    expect(forced).toContain('.c-improvement { fill: CanvasText; }');
    expect(forced).toContain('.c-concern { fill: CanvasText; }');
    expect(forced).toContain('.c-neutral { fill: CanvasText; }');
  });

  it('has a rule in the dark for every class that a mark is coloured by', () => {
    const coloured = Object.values(examples)
      .flatMap((chart) => readPicture(drawChart(chart, { id: 'x', width: 'wide' })))
      .filter(({ attributes }) => /^#/.test(attributes.fill ?? attributes.stroke ?? ''))
      .map(({ attributes }) => attributes.class?.split(' ').at(-1) ?? 'none');
    const without = [...new Set(coloured)].filter((name) => !dark.includes(`.${name}`));
    expect(without).toEqual([]);
  });

  it('balances its braces', () => {
    expect(css.split('{')).toHaveLength(css.split('}').length);
  });
});
