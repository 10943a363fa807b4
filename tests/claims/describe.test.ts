import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/domain/claims/describe.ts';
import { count } from '../../src/domain/figures/unit.ts';
import { charts } from '../charts/chart-arbitrary.ts';

const offence = count('offence');

describe('The description of any chart', () => {
  it('is made of sentences, and of nothing that is no figure', () => {
    const plain = charts.map((chart) => {
      const categories = chart.categories.map((_, index) => `category ${index}`);
      const series = chart.series.map(({ points }, index) => ({ name: `series ${index}`, points }));
      return { ...chart, categories, series };
    });
    fc.assert(
      fc.property(plain, (chart) => {
        const said = describeChart(chart);
        expect(said).toMatch(/^\S.*\.$/);
        expect(said).not.toMatch(/NaN|undefined|Infinity|null| {2}/);
      }),
    );
  });

  it('is the same for the same chart', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        expect(describeChart(structuredClone(chart))).toBe(describeChart(chart));
      }),
    );
  });

  it('never judges where the measure has no good direction', () => {
    fc.assert(
      fc.property(charts, ({ direction: _, ...chart }) => {
        fc.pre(chart.unit.kind !== 'scale');
        const words = { ...chart, categories: chart.categories.map(() => 'x') };
        const series = chart.series.map(({ points }) => ({ name: 'y', points }));
        expect(describeChart({ ...words, series })).not.toMatch(
          /\b(better|worse|improv|deteriorat|stable|rise|fall\b|good|bad|concern)/i,
        );
      }),
    );
  });

  it('is at most four sentences and one about what is missing', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const words = { ...chart, categories: chart.categories.map(() => 'x'), unit: offence };
        const series = chart.series.map(({ points }) => ({ name: 'y', points }));
        expect(describeChart({ ...words, series }).split(/\. /).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
