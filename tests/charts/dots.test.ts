import { describe, expect, it } from 'vitest';
import { peelScale } from '../../src/domain/figures/scales.ts';
import { drawChart } from '../../src/publish/charts/draw.ts';
import { buildChart } from './chart-builder.ts';
import { numberOf, textsOf, withClass } from './picture.ts';

const grades = buildChart({
  kind: 'bars',
  title: 'Grades',
  unit: peelScale,
  categories: ['Managing offenders', 'Preventing crime', 'Investigating crime', 'Use of force'],
  series: { Grade: [1, 2, 4, '[z]'] },
});

describe('Grades and ranks', () => {
  const svg = drawChart(grades, { id: 'x', width: 'wide' });

  it('are dots, not bars: nothing has a length', () => {
    expect(withClass(svg, 'c-fill-1').map(({ name }) => name)).toEqual([
      'circle',
      'circle',
      'circle',
    ]);
  });

  it('stand in their order, an equal step apart', () => {
    const [first, second, fourth] = withClass(svg, 'c-fill-1').map((dot) => numberOf(dot, 'cx'));
    expect((fourth ?? 0) - (second ?? 0)).toBeCloseTo(2 * ((second ?? 0) - (first ?? 0)), 0);
  });

  it('carry their words, and what stands instead of one', () => {
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['Outstanding', 'Good', 'Requires improvement', '[z]']),
    );
  });

  it('say what both ends of the order are', () => {
    expect(textsOf(svg).slice(1, 3)).toEqual(['Outstanding', 'Inadequate']);
  });

  it('as columns are dots too', () => {
    const columns = drawChart({ ...grades, kind: 'columns' }, { id: 'x', width: 'wide' });
    expect(columns).toBe(svg);
  });
});
